import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { allPlaces, isOfToday } from '../../search/places/gazetteer.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const FRONT_MATTER = /^---\n(?<yaml>[\s\S]+?)\n---\n/u;

interface FrontMatter {
  readonly id: string;
  readonly published: string;
  readonly source_place: string;
  readonly illustration: boolean;
}

const articles = globSync('search/sample-articles/**/*.md', { cwd: ROOT }).map((path) => {
  const text = readFileSync(`${ROOT}${path}`, 'utf8');
  return parse(FRONT_MATTER.exec(text)?.groups?.['yaml'] ?? '', { schema: 'failsafe' }) as FrontMatter;
});
const places = new Set(articles.map((article) => article.source_place));

describe('sample articles', () => {
  test('are many, each with an id of its own', () => {
    expect(articles.length).toBeGreaterThanOrEqual(120);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });

  test('are all marked as illustration', () => {
    expect(articles.filter(({ illustration }) => String(illustration) !== 'true')).toEqual([]);
  });

  test('cover every place of today and many former ones', () => {
    const today = allPlaces().filter(isOfToday);
    expect(today).toHaveLength(34);
    expect(today.map(({ id }) => id).filter((id) => !places.has(id))).toEqual([]);
    expect(places.size).toBeGreaterThanOrEqual(today.length + 20);
  });

  test('cover the years from 2015 to 2026', () => {
    const years = new Set(articles.map(({ published }) => published.slice(0, 4)));
    expect([...years].sort()).toEqual(Array.from({ length: 12 }, (_, year) => String(2015 + year)));
  });
});
