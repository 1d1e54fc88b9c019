import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { readStatistics } from '../../../search/engine/drivers/meilisearch/served-statistics.ts';
import { checkServer, connect } from '../../../search/engine/drivers/meilisearch/server.ts';
import { openEngine } from '../../../search/engine/open-engine.ts';
import { SearchEngineError } from '../../../search/engine/search-engine.ts';

let open: Server | null = null;

/** A server on loopback that answers as told; what it counts is how often it was asked. */
async function answering(listener: RequestListener): Promise<{ url: string; asked: () => number }> {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    listener(request, response);
  });
  open = server;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => asked };
}

afterEach(async () => {
  const server = open;
  if (server !== null) await promisify(server.close.bind(server))();
  open = null;
});

const json =
  (status: number, body: object): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };

async function failureOf(promise: Promise<unknown>): Promise<SearchEngineError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof SearchEngineError) return error;
  throw new Error('expected a SearchEngineError', { cause: error });
}

const HASTY = { timeout: 300, tries: 2 };

describe('failures of a Meilisearch server, in words', () => {
  test('nobody listens', async () => {
    const error = await failureOf(connect('http://127.0.0.1:9', null, HASTY).call('get', 'health'));
    expect(error).toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('127.0.0.1:9') as string,
    });
    expect(error.advice).toContain('SEARCH_ENGINE');
  });

  test('an answer that takes too long', async () => {
    const { url } = await answering(() => undefined);
    const error = await failureOf(connect(url, null, HASTY).call('get', 'health'));
    expect(error).toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('in time') as string,
    });
    open?.closeAllConnections();
  });

  test('a gateway that answers with a page of its own, tried again', async () => {
    const { url, asked } = await answering((_, response) => {
      response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
    });
    const error = await failureOf(connect(url, null, HASTY).call('get', 'health'));
    expect(error.code).toBe('unreachable');
    expect(asked()).toBe(2);
  });

  test('a wrong key, not tried again', async () => {
    const { url, asked } = await answering(
      json(403, { message: 'The provided API key is invalid.', code: 'invalid_api_key' }),
    );
    const error = await failureOf(connect(url, 'wrong', HASTY).call('post', 'indexes/a/search', {}));
    expect(error.code).toBe('forbidden');
    expect(error.advice).toContain('MEILISEARCH_ADMIN_KEY');
    expect(asked()).toBe(1);
  });

  test('a missing index', async () => {
    const { url } = await answering(json(404, { message: 'Index `a` not found.', code: 'index_not_found' }));
    const error = await failureOf(connect(url, null, HASTY).call('post', 'indexes/a/search', {}));
    expect(error.code).toBe('missing-index');
    expect(error.advice).toContain('npm run index');
  });

  test('a server that is overloaded for a moment', async () => {
    let first = true;
    const { url, asked } = await answering((request, response) => {
      const listener = first
        ? json(503, { message: 'Too many search requests', code: 'too_many_search_requests' })
        : json(200, { status: 'available' });
      first = false;
      listener(request, response);
    });
    expect(await connect(url, null, HASTY).call('get', 'health')).toEqual({ status: 'available' });
    expect(asked()).toBe(2);
  });

  test('a version that is too old', async () => {
    const { url } = await answering(json(200, { pkgVersion: '1.12.3' }));
    const error = await failureOf(checkServer(connect(url, null, HASTY)));
    expect(error).toMatchObject({ code: 'too-old', message: expect.stringContaining('1.12.3') as string });
  });

  test('an index that another version of this program has written', async () => {
    const statistics = { key: 'statistics', counts: '', updated: '2025-01-01T00:00:00.000Z' };
    const { url } = await answering(json(200, { hits: [statistics] }));
    const error = await failureOf(readStatistics(connect(url, null, HASTY), 'articles-statistics'));
    expect(error.code).toBe('too-old');
    expect(error.message).toContain('"articles-statistics"');
    expect(error.advice).toContain('--rebuild');
  });

  test('an address that is none', () => {
    for (const address of ['meilisearch+ftp://host', 'meilisearch+http://', 'meilisearch+http://a b']) {
      expect(() => openEngine(address)).toThrow(SearchEngineError);
    }
  });
});
