import type { ArticleEvent, Award, Recipients } from '../model/event.ts';
import { tablesInWords } from './badge-tables.ts';
import { PARTY_BADGE } from './awards.ts';
import type { Ceremony } from './ceremonies.ts';
import { findAwards } from './find-awards.ts';
import { readPraised } from './read-praised.ts';
import type { ToldSentence } from './told-sentences.ts';

const NO_RECIPIENTS: Recipients = { total: null, inPerson: null, represented: null, sumHolds: null };

/** "14 Huân chương Độc lập: 2 hạng nhì, 12 hạng ba" gives the two classes; the sum of them is no third award. */
function withoutSums(awards: readonly Award[]): Award[] {
  return awards.filter((award) => {
    const classes = awards.filter((other) => other.name.startsWith(`${award.name} hạng`));
    const sum = classes.reduce((total, { count }) => total + (count ?? 0), 0);
    return classes.length === 0 || (award.count !== null && award.count !== sum);
  });
}

type Giving = Pick<ArticleEvent, 'awards' | 'recipients'>;

/** Those praised in the sentences that tell it, where no honour of a name is given. */
function withPraised(giving: Giving, { acts }: Ceremony): Giving {
  if (giving.awards.length > 0 || giving.recipients.total !== null) return giving;
  const telling = acts.filter(({ act }) => act.kind === 'award').map(({ sentence }) => sentence.lower);
  const total = readPraised([...new Set(telling)]);
  return total === null ? giving : { ...giving, recipients: { ...NO_RECIPIENTS, total } };
}

function given(sentences: readonly ToldSentence[]): Giving {
  const { awards, recipients } = findAwards(
    tablesInWords(sentences.map((sentence) => sentence.text)).join('\n'),
  );
  return { awards: withoutSums(awards.map(({ award }) => award)), recipients };
}

const isBadge = ({ name }: Award): boolean => name === PARTY_BADGE;
const namesTier = ({ awards }: Giving): boolean =>
  awards.some((award) => isBadge(award) && award.tier !== null);

/** Sentences before the act in which the badges' tiers may be told. */
const LEADING = 6;

/** The sentences that lead to the ceremony's first one: without acts, and of the same field. */
function leadingTo(first: ToldSentence, sentences: readonly ToldSentence[]): ToldSentence[] {
  const before = sentences.slice(Math.max(0, first.index - LEADING), first.index);
  const from = before.findLastIndex((one) => one.acts.length > 0 || one.field !== first.field) + 1;
  return before.slice(from);
}

/**
 * What the ceremony gives and to whom, read over all its sentences; nothing for kinds that give nothing. The tiers of
 * badges may stand before the sentence that tells the giving.
 */
export function awardsOf(
  ceremony: Ceremony,
  kinds: readonly string[],
  sentences: readonly ToldSentence[],
): Giving {
  if (!kinds.includes('award') && !kinds.includes('award_summary'))
    return { awards: [], recipients: NO_RECIPIENTS };
  const inOrder = [...ceremony.sentences].sort((left, right) => left.index - right.index);
  const own = given(inOrder);
  const first = inOrder.find((sentence) => sentence.field !== 'title');
  if (first === undefined || !own.awards.some(isBadge) || namesTier(own)) return withPraised(own, ceremony);
  const wider = given([...leadingTo(first, sentences), ...inOrder]);
  return namesTier(wider) ? wider : own;
}
