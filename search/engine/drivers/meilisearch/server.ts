import { setTimeout as pause } from 'node:timers/promises';
import {
  Meilisearch,
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
} from 'meilisearch';
import { SearchEngineError, type EngineErrorCode } from '../../search-engine.ts';

export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** One server as the driver sees it: JSON in, JSON out, failures in words, tries again where that can help. */
export interface Server {
  readonly url: string;
  /** Added to each search so that one server asks all others too; empty for a lone server. */
  readonly spread: Readonly<{ useNetwork?: true }>;
  readonly call: (method: HttpMethod, path: string, body?: object) => Promise<unknown>;
}

export interface Patience {
  /** Milliseconds for one request. */
  readonly timeout: number;
  /** How often a request is sent before giving up. */
  readonly tries: number;
}

/** A reader waits for a page; the indexer would rather wait than stop. */
export const READER: Patience = { timeout: 5_000, tries: 2 };
export const INDEXER: Patience = { timeout: 120_000, tries: 6 };

/** Answers that pass: a server that starts, is overloaded, or stands behind a gateway that is. */
const PASSING = new Set([408, 429, 502, 503, 504]);

interface Failure {
  readonly code: EngineErrorCode;
  readonly message: string;
  readonly advice: string;
}

const unreachable = (url: string, why: string): Failure => ({
  code: 'unreachable',
  message: `The Meilisearch server at ${url} ${why}.`,
  advice: 'Check that it runs and that SEARCH_ENGINE names its address.',
});

function apiFailure(url: string, error: MeilisearchApiError): Failure {
  const said = error.cause?.message ?? error.message;
  const code = error.cause?.code ?? '';
  const { status } = error.response;
  if (status === 401 || status === 403) {
    const message = `The Meilisearch server at ${url} refused the key: ${said}`;
    const advice = 'Set MEILISEARCH_ADMIN_KEY for indexing and MEILISEARCH_SEARCH_KEY for reading.';
    return { code: 'forbidden', message, advice };
  }
  if (code === 'index_not_found') {
    const message = `The Meilisearch server at ${url} has no such index yet: ${said}`;
    return { code: 'missing-index', message, advice: 'Build it with "npm run index -- PATH…".' };
  }
  if (status === 429 || status === 503) {
    const message = `The Meilisearch server at ${url} is overloaded: ${said}`;
    return { code: 'busy', message, advice: 'Try again in a few seconds.' };
  }
  if (PASSING.has(status)) return unreachable(url, `answered ${status}`);
  const message = `The Meilisearch server at ${url} could not do what was asked: ${said}`;
  return { code: 'failed', message, advice: 'Its log says more; version 1.40 or newer is needed.' };
}

function readFailure(url: string, error: unknown): Failure {
  if (error instanceof MeilisearchApiError) return apiFailure(url, error);
  const cause = error instanceof MeilisearchRequestError ? error.cause : error;
  if (cause instanceof MeilisearchRequestTimeOutError) return unreachable(url, 'did not answer in time');
  if (error instanceof MeilisearchRequestError) return unreachable(url, 'can not be reached');
  if (error instanceof SyntaxError) return unreachable(url, 'answered something that is not JSON');
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'failed', message: `Meilisearch at ${url}: ${message}`, advice: 'Try again.' };
}

/** Trying again helps against a passing state, never against a wrong question. */
const mayPass = ({ code }: Failure): boolean => code === 'unreachable' || code === 'busy';

/** The server's own wish, else twice as long each time with some chance in it, in milliseconds. */
function waitBefore(attempt: number, error: unknown): number {
  const wish = error instanceof MeilisearchApiError ? Number(error.response.headers.get('retry-after')) : 0;
  return wish > 0 ? Math.min(wish, 20) * 1000 : 150 * 2 ** attempt * (0.75 + Math.random() / 2);
}

export function connect(url: string, key: string | null, patience: Patience, network = false): Server {
  const client = new Meilisearch({
    host: url,
    timeout: patience.timeout,
    ...(key === null ? {} : { apiKey: key }),
  });
  const call: Server['call'] = async (method, path, body) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await client.httpRequest[method]({ path, ...(body === undefined ? {} : { body }) });
      } catch (error) {
        const failure = readFailure(url, error);
        if (attempt >= patience.tries || !mayPass(failure)) {
          throw new SearchEngineError(failure.code, failure.message, failure.advice, { cause: error });
        }
        await pause(waitBefore(attempt, error));
      }
    }
  };
  return { url, spread: network ? { useNetwork: true } : {}, call };
}

const OLDEST = [1, 40] as const;

/** Refuses servers that lack what the driver asks for. Needs a key that may ask for the version. */
export async function checkServer(server: Server): Promise<void> {
  const { pkgVersion } = (await server.call('get', 'version')) as { pkgVersion: string };
  const [major = 0, minor = 0] = pkgVersion.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new SearchEngineError(
    'too-old',
    `The Meilisearch server at ${server.url} is version ${pkgVersion}; ${OLDEST.join('.')} is the oldest that will do.`,
    'Upgrade it (a dump carries the documents over), then run the command again.',
  );
}
