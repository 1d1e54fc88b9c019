import type { Ceremony } from './ceremonies.ts';
import type { ToldSentence } from './told-sentences.ts';

const TOGETHER =
  /(?<!\p{L})(?:làm chung|chung một|tổ chức chung|cùng tổ chức|phối hợp tổ chức|ghép|gộp)(?!\p{L})/u;
const OPENS_WITH_WARD =
  /^(?:riêng |còn )?(?:phường|xã|thị trấn|đảng ủy phường|đảng ủy xã|đảng bộ phường|đảng bộ xã) /u;
const REPORTS = /\d[\d.]* (?:đảng viên|đồng chí|cá nhân|người)/u;

/** The ward whose own figures a sentence reports; null for other sentences. */
function reportingWard(sentence: ToldSentence): string | null {
  if (!OPENS_WITH_WARD.test(sentence.lower) || !REPORTS.test(sentence.lower)) return null;
  return sentence.places[0]?.ward ?? null;
}

/** A giving that wards hold together, each reporting its own badges, is as many ceremonies; all others stay one. */
export function splitJoint(ceremony: Ceremony): Ceremony[] {
  const [first] = ceremony.sentences;
  const given = ceremony.acts.some(({ act }) => act.kind === 'award');
  if (first === undefined || !given || !TOGETHER.test(first.lower)) return [ceremony];
  const reporting = ceremony.sentences.filter((sentence) => reportingWard(sentence) !== null);
  const wards = new Set(reporting.map(reportingWard));
  if (wards.size < 2 || wards.size !== reporting.length) return [ceremony];
  return reporting.map((own) => {
    const sentences = ceremony.sentences.filter((one) => one === own || !reporting.includes(one));
    const acts = ceremony.acts.filter(({ sentence }) => sentence === own || !reporting.includes(sentence));
    return { ...ceremony, acts, sentences };
  });
}
