import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone', bodySizeLimit: 1024 }),
  session: false,
  trailingSlash: 'ignore',
  build: { inlineStylesheets: 'never' },
  // Scripts stay files of their own: the policy forbids inline ones.
  vite: { build: { assetsInlineLimit: 0 } },
  security: { checkOrigin: true },
  // The policy forbids inline scripts, which the dev toolbar consists of.
  devToolbar: { enabled: false },
});
