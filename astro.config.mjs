import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone', bodySizeLimit: 1024 }),
  session: false,
  trailingSlash: 'ignore',
  build: { inlineStylesheets: 'never' },
  security: { checkOrigin: true },
  // The policy forbids inline scripts, which the dev toolbar consists of.
  devToolbar: { enabled: false },
});
