import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/e2e/serve-samples.ts'],
    setupFiles: ['tests/repeatable-properties.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    reporters: ['default', './.config/closing-line-reporter.ts'],
  },
});
