import { vi } from '../i18n/vi.ts';

/** An answer in JSON, as UTF-8. */
export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(`${JSON.stringify(value)}\n`, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

/** What a data address answers for an id that the index lacks. */
export function nothingHere(): Response {
  return json({ error: 'Không có dữ liệu ở địa chỉ này.' }, 404);
}

/** What a data address answers while the engine is away. */
export function engineAway(): Response {
  return json({ error: `${vi.errors.away} ${vi.errors.awayAdvice}` }, 503, { 'retry-after': '30' });
}
