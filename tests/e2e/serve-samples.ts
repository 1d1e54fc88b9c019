import type { TestProject } from 'vitest/node';
import { buildSite, indexSamples, newIndexPlace, startSite } from './site-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the built site over the sample articles; `''` when no end-to-end test runs. */
    readonly site: string;
  }
}

/** Builds the site once and serves it for all end-to-end tests; runs that don't name them are spared. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const named = process.argv.filter((argument) => argument.startsWith('tests/'));
  if (
    named.length > 0 &&
    !named.some((path) => 'tests/e2e/'.startsWith(path) || path.startsWith('tests/e2e'))
  ) {
    project.provide('site', '');
    return undefined;
  }
  buildSite();
  const { address, clear } = newIndexPlace();
  indexSamples(address);
  const site = await startSite(address);
  project.provide('site', site.origin);
  return async () => {
    await site.stop();
    clear();
  };
}
