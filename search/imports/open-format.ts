import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { ImportProblem } from '../model/import-problem.ts';
import { csv } from './formats/csv.ts';
import { feed } from './formats/feed.ts';
import { html } from './formats/html.ts';
import { json } from './formats/json.ts';
import { jsonLines } from './formats/json-lines.ts';
import { markdown } from './formats/markdown.ts';
import { plainText } from './formats/plain-text.ts';
import { type ImportedArticle, type ImportFormat, rejected, type SourceFile } from './import-format.ts';

/** All formats; where the name does not tell, the first whose `sniff` says yes reads the file. */
const FORMATS: readonly ImportFormat[] = [feed, html, jsonLines, json, markdown, csv, plainText];

const HEAD_BYTES = 4096;
/** What is unpacked in one go, in bytes: each go is a turn of another thread. */
const UNPACKED_BYTES = 262_144;

async function readHead(source: SourceFile): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.bytes()) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= HEAD_BYTES) break;
  }
  return Buffer.concat(parts).subarray(0, HEAD_BYTES);
}

function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** A damaged file makes the stream fail instead of ending early. */
function unzipped(source: SourceFile): SourceFile {
  const bytes = (): AsyncIterable<Uint8Array> => {
    const packed = Readable.from(source.bytes());
    const unpacked = createGunzip({ chunkSize: UNPACKED_BYTES });
    packed.on('error', (error) => unpacked.destroy(error));
    unpacked.on('close', () => packed.destroy());
    return packed.pipe(unpacked);
  };
  return { path: source.path, bytes };
}

function formatOf(path: string, head: string): ImportFormat | null {
  const name = path.toLowerCase().replace(/\.gz$/u, '');
  return (
    FORMATS.find(({ endings }) => endings.some((ending) => name.endsWith(ending))) ??
    FORMATS.find(({ sniff }) => sniff(head)) ??
    null
  );
}

const KNOWN = `Known are ${FORMATS.map(({ name }) => name).join(', ')}.`;

/** Articles and problems of one file, in its order. Never throws: what fails becomes a problem of this file. */
export async function* readArticles(source: SourceFile): AsyncGenerator<ImportedArticle | ImportProblem> {
  const origin = { path: source.path, line: null };
  try {
    const packed = isGzip(await readHead(source));
    const plain = packed ? unzipped(source) : source;
    const bytes = await readHead(plain);
    if (bytes.length === 0) {
      yield rejected(origin, 'The file is empty', 'Remove it, or export it again.');
      return;
    }
    if (bytes.includes(0)) {
      yield rejected(origin, 'The file is binary, not text', `Remove it, or save it as text. ${KNOWN}`);
      return;
    }
    const head = new TextDecoder().decode(bytes);
    const format = formatOf(source.path, head);
    if (format === null) yield rejected(origin, 'The format is not known', KNOWN);
    else yield* format.read(plain);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    yield rejected(
      origin,
      `The file cannot be read: ${detail}`,
      'Check that it is whole and that you may read it.',
    );
  }
}
