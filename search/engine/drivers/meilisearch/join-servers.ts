import type { Server } from './server.ts';

/** A server's name among the others: letters, digits, `-` and `_`. */
const nameOf = (url: string): string => url.replace(/^https?:\/\//u, '').replace(/[^\w-]+/gu, '-');

/**
 * Makes each server know all of them, itself included, so that any one can ask the others (community edition: no
 * leader, no replicas). Servers at private addresses must be started with `--experimental-allowed-ip-networks`.
 */
export async function joinServers(servers: readonly Server[], searchKey: string | null): Promise<void> {
  if (servers.length < 2) return;
  const remotes = Object.fromEntries(
    servers.map(({ url }) => [nameOf(url), { url, searchApiKey: searchKey }]),
  );
  for (const server of servers) {
    await server.call('patch', 'experimental-features', { network: true });
    await server.call('patch', 'network', { self: nameOf(server.url), remotes });
  }
}
