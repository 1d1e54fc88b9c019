import { createReadStream } from 'node:fs';
import { glob, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, matchesGlob, resolve, sep } from 'node:path';
import { notice, rejected, type SourceFile } from '../../search/imports/import-format.ts';
import type { ImportProblem } from '../../search/model/import-problem.ts';

/** A file to read, with its size in bytes. */
export interface FoundFile extends SourceFile {
  readonly size: number;
}

/** What the paths of a command line lead to. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly problems: readonly ImportProblem[];
  /** Whether an absolute path lies within what was asked for, also when the file is gone. */
  readonly covers: (path: string) => boolean;
}

/** Files that saved pages and archives bring along and that hold no article. */
const BESIDE_THE_POINT = /\.(?:css|js|mjs|map|png|jpe?g|gif|webp|avif|svg|ico|woff2?|ttf|eot|mp[34]|webm)$/iu;
const GLOB_SIGN = /[*?[{]/u;

interface Search {
  readonly files: FoundFile[];
  readonly problems: ImportProblem[];
  /** Real paths of the files found so far: two ways to one file give it once. */
  readonly seen: Set<string>;
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function refuse({ problems }: Search, path: string, reason: string, advice: string): void {
  problems.push(rejected({ path, line: null }, reason, advice));
}

/** Takes one file in, unless it was taken in already. */
async function addFile(search: Search, path: string): Promise<void> {
  try {
    const [real, { size }] = [await realpath(path), await stat(path)];
    if (search.seen.has(real)) return;
    search.seen.add(real);
    search.files.push({ path, size, bytes: () => createReadStream(path, { highWaterMark: 1 << 18 }) });
  } catch (error) {
    refuse(
      search,
      path,
      `The file cannot be read: ${message(error)}`,
      'Check that it is there and readable.',
    );
  }
}

/** A link within a folder is followed to a file of that folder, and to nothing else. */
async function addLink(search: Search, path: string, root: string): Promise<void> {
  const target = await realpath(path).catch(() => null);
  if (target === null) {
    refuse(search, path, 'The link leads nowhere', 'Remove it, or restore what it points to.');
  } else if (target !== root && !target.startsWith(root + sep)) {
    refuse(
      search,
      path,
      'The link leaves the folder',
      'Name its target on the command line if it should be read.',
    );
  } else if ((await stat(target).catch(() => null))?.isFile() === true) await addFile(search, path);
}

/** Everything beneath a folder, in order of names; hidden files and folders are left out. Never follows a folder link. */
async function addFolder(search: Search, folder: string): Promise<void> {
  const root = await realpath(folder);
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const here = next;
    const folders: string[] = [];
    try {
      const entries = await readdir(here, { withFileTypes: true });
      entries.sort((left, right) => (left.name < right.name ? -1 : 1));
      for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
        const path = join(here, entry.name);
        if (entry.isDirectory()) folders.push(path);
        else if (entry.isSymbolicLink()) await addLink(search, path, root);
        else if (!entry.isFile())
          refuse(search, path, 'This is no regular file', 'Only files and folders are read.');
        else if (BESIDE_THE_POINT.test(path)) {
          const advice = 'It is stepped over.';
          search.problems.push(notice({ path, line: null }, 'A file of this kind holds no article', advice));
        } else await addFile(search, path);
      }
    } catch (error) {
      refuse(search, here, `The folder cannot be read: ${message(error)}`, 'Check that you may read it.');
    }
    waiting.push(...folders.reverse());
  }
}

async function addGlob(search: Search, pattern: string): Promise<void> {
  const before = search.files.length;
  for await (const path of glob(pattern)) {
    if ((await stat(path).catch(() => null))?.isFile() === true) await addFile(search, resolve(path));
  }
  if (search.files.length === before) {
    refuse(search, pattern, 'No file fits this pattern', 'Put the pattern into quotes and check its folder.');
  }
}

/** What one argument covers, also after files are gone. */
function coverage(given: string): (path: string) => boolean {
  const whole = resolve(given);
  if (GLOB_SIGN.test(given)) return (path) => path === whole || matchesGlob(path, whole);
  return (path) => path === whole || path.startsWith(whole + sep);
}

/** Finds the files behind files, folders and globs. What cannot be taken is a problem; it never throws. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const search: Search = { files: [], problems: [], seen: new Set() };
  for (const given of paths) {
    const path = resolve(given);
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory() === true) await addFolder(search, path);
    else if (found?.isFile() === true) await addFile(search, path);
    else if (found !== null)
      refuse(search, path, 'This is no regular file', 'Name files, folders or patterns.');
    else if (GLOB_SIGN.test(given)) await addGlob(search, given);
    else
      refuse(
        search,
        path,
        'There is no such file or folder',
        `Check the path; ${dirname(path)} was looked in.`,
      );
  }
  const covered = paths.map(coverage);
  return {
    files: search.files,
    problems: search.problems,
    covers: (path) => covered.some((covers) => covers(path)),
  };
}
