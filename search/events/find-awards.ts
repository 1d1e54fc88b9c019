import type { Recipients } from '../model/event.ts';
import type { Count } from './award-counts.ts';
import { readAwardText, type AwardText } from './award-text.ts';
import { distinctAwards, type AwardMention } from './distinct-awards.ts';
import { readBadges, type BadgeReading } from './read-badges.ts';
import { readHonours, type HonourReading } from './read-honours.ts';
import { readRecipients } from './read-recipients.ts';
import { PARTY_BADGE } from './awards.ts';
import { tellsCumulative } from './cumulative-totals.ts';
import { posthumousWords } from './posthumous.ts';

/** What one ceremony gives, and to how many. */
export interface AwardReading {
  readonly awards: readonly AwardMention[];
  readonly recipients: Recipients;
}

const TRIGGER =
  /huy hiệu|huân chương|huy chương|bằng khen|giấy khen|danh hiệu|kỷ niệm chương|cờ thi đua|tuổi đảng|anh hùng|giải thưởng|ghi công|có công với nước|ưu tú|nhân dân/iu;
const BADGE = /huy hiệu|tuổi đảng/iu;
const BADGE_NAME =
  /huy hiệu\s+(?:cao quý\s+(?:của\s+)?)?đảng|huy hiệu[^.;]{0,60}đảng|gắn huy hiệu|tuổi đảng/iu;
const NOTHING: AwardReading = {
  awards: [],
  recipients: { total: null, inPerson: null, represented: null, sumHolds: null },
};

const asMention = ({ words }: AwardText, reading: BadgeReading | HonourReading): AwardMention => ({
  start: words[reading.first]?.start ?? 0,
  end: words[reading.last - 1]?.end ?? 0,
  award: reading.award,
  parts: 'parts' in reading ? reading.parts : [],
});

/** The badge without any tier: one entry, counted by the people who receive it. */
function plainBadge(read: AwardText, total: number | null, posthumous: boolean): AwardMention | null {
  const match = BADGE_NAME.exec(read.text);
  if (match === null) return null;
  const award = { name: PARTY_BADGE, tier: null, count: total, posthumous };
  return { start: match.index, end: match.index + match[0].length, award, parts: [] };
}

/**
 * The awards that the passage of one ceremony gives, with counts as far as they are told, and who receives them.
 * `text` is canonical: one sentence or more, the headline included where it tells the same ceremony. Totals over
 * years or over a district's whole history are left out, and so are awards that are only proposed.
 */
export function findAwards(text: string): AwardReading {
  if (!TRIGGER.test(text)) return NOTHING;
  const read = readAwardText(text);
  const cumulative = tellsCumulative(read);
  const posthumous = posthumousWords(read);
  const inEvent = (reading: { readonly first: number }): boolean => !cumulative(reading.first);
  const withBadges = BADGE.test(text);
  const badges = withBadges ? readBadges(read, posthumous) : { badges: [], others: [] as readonly Count[] };
  const tiers = badges.badges.filter(inEvent);
  const honours = readHonours(read, posthumous).filter(inEvent);
  const others = badges.others.filter(inEvent);
  const recipients = readRecipients(read, tiers, honours, others);
  const mentions = [...tiers, ...honours].map((reading) => asMention(read, reading));
  const plain = withBadges && tiers.length === 0 ? plainBadge(read, recipients.total, false) : null;
  return { awards: distinctAwards(plain === null ? mentions : [plain, ...mentions]), recipients };
}
