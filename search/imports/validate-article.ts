import type { Article, Block } from '../model/article.ts';
import type { ImportProblem } from '../model/import-problem.ts';
import { placeById, provinceOf } from '../places/gazetteer.ts';
import { articleId } from './article-id.ts';
import { isPageStamp } from './boilerplate.ts';
import { findBlocks } from './find-blocks.ts';
import { type ImportedArticle, notice, rejected } from './import-format.ts';
import { MAX_TEXT_LENGTH } from './limits.ts';
import { publicationDay } from './publication-day.ts';
import { isVietnamese } from './vietnamese-text.ts';

/** An article that passed, or null; and what there is to say about it. */
export interface CheckedArticle {
  readonly article: Article | null;
  readonly problems: readonly ImportProblem[];
}

/** Signs that no text has: controls other than tab and line ends, and what broken decoding leaves. */
const DAMAGE = /[\p{Cc}\ufffd]/gu;
const DAMAGED_SHARE = 0.02;
/** As much as tells text from anything else, in UTF-16 units. */
const DAMAGE_SAMPLE = 1500;
/** A few such signs are no reason to turn a text away, however short it is. */
const DAMAGED_SIGNS = 5;

function isDamaged(text: string): boolean {
  const sample = text.slice(0, DAMAGE_SAMPLE);
  const damaged = (sample.match(DAMAGE) ?? []).filter((sign) => sign.trim() !== '').length;
  return damaged >= DAMAGED_SIGNS && damaged / sample.length > DAMAGED_SHARE;
}

/** Why the article cannot be taken, null where it can. */
function refusal(imported: ImportedArticle): ImportProblem | null {
  const { origin, title, lead, body } = imported;
  const text = `${title}\n${lead}\n${body.slice(0, 4000)}`;
  if (text.trim() === '') {
    return rejected(origin, 'The article is empty', 'Give at least one of title, lead and body (or text).');
  }
  if (title.length + lead.length + body.length > MAX_TEXT_LENGTH) {
    return rejected(
      origin,
      'The text is too long for one article',
      'Split it, or leave it out if it is no article.',
    );
  }
  if (isDamaged(text)) {
    return rejected(origin, 'The text is damaged or binary', 'Save it as UTF-8 text and run again.');
  }
  if (!isVietnamese(text)) {
    return rejected(
      origin,
      'The text is not Vietnamese',
      'Only Vietnamese articles are read; leave this one out.',
    );
  }
  return null;
}

/** "Thứ Ba, 09/01/2024 | 10:22" printed on the page tells the day where no field does. */
function stampedDay(body: string, blocks: readonly Block[]): string | null {
  for (const { role, start, end } of blocks) {
    if (role !== 'page-furniture') continue;
    const line = body.slice(start, end);
    if (isPageStamp(line.normalize('NFC'))) return publicationDay(line);
  }
  return null;
}

function dayNotice({ origin, published }: ImportedArticle): ImportProblem {
  const effect = 'The article is taken; dates without a year are read from its own text only.';
  if (published === '') return notice(origin, 'The day of publication is not given', effect);
  return notice(
    origin,
    `The day of publication cannot be read: ${JSON.stringify(published.slice(0, 60))}`,
    `${effect} Write it as YYYY-MM-DD.`,
  );
}

function webAddress(given: string): string | null {
  return /^https?:\/\/\S+$/iu.test(given) ? given : null;
}

function notices(imported: ImportedArticle, published: string | null): ImportProblem[] {
  const { origin, title, url, sourcePlace } = imported;
  const found = published === null ? [dayNotice(imported)] : [];
  if (title.trim() === '') {
    found.push(notice(origin, 'The title is missing', 'The beginning of the text stands in for it.'));
  }
  if (sourcePlace !== '' && sourcePlaceId(sourcePlace) === null) {
    const advice = 'It is left out; give the name of a province or city, for example can-tho.';
    found.push(notice(origin, `The source place is not known: ${JSON.stringify(sourcePlace)}`, advice));
  }
  if (url !== '' && webAddress(url) === null) {
    found.push(notice(origin, 'The URL is no web address', 'It is left out; it should begin with https://.'));
  }
  return found;
}

const orNull = (text: string): string | null => (text === '' ? null : text);
/** Half a surrogate pair cannot be stored; the sign that replaces it is as long, so offsets stay. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', ' ');

/** `thành phố Cần Thơ`, `Cần Thơ` and `can-tho` all give `can-tho`; null for a blank or an unknown name. */
function sourcePlaceId(given: string): string | null {
  if (given === '') return null;
  return (placeById(given) ?? provinceOf(given.replaceAll('-', ' ')) ?? provinceOf(given))?.id ?? null;
}

/**
 * Checks what a format has read. A missing title stays `''`: the index gives such an article a heading, so that
 * nothing is read out of the same words twice.
 */
export function validateArticle(imported: ImportedArticle): CheckedArticle {
  const refused = refusal(imported);
  if (refused !== null) return { article: null, problems: [refused] };
  const body = storable(imported.body);
  const blocks = findBlocks(body, imported.marked);
  const published = publicationDay(imported.published) ?? stampedDay(body, blocks);
  const article: Article = {
    id: articleId(imported),
    origin: imported.origin,
    url: webAddress(imported.url),
    title: storable(imported.title),
    lead: storable(imported.lead),
    body,
    blocks,
    published,
    source: orNull(imported.source),
    section: orNull(imported.section),
    sourcePlace: sourcePlaceId(imported.sourcePlace),
    illustration: imported.illustration,
  };
  return { article, problems: notices(imported, published) };
}
