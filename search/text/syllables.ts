import { foldVietnamese } from './fold-vietnamese.ts';

/** Rhymes by the letter they begin with, without tones; `y` ones stand without an onset or where the onset allows. */
const RHYMES = {
  a: 'a ac ach ai am an ang anh ao ap at au ay',
  ă: 'ăc ăm ăn ăng ăp ăt',
  â: 'âc âm ân âng âp ât âu ây',
  e: 'e ec em en eng eo ep et',
  ê: 'ê êc êch êm ên êng ênh êp êt êu',
  i: 'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
  o: 'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot',
  ô: 'ô ôc ôi ôm ôn ông ôp ôt',
  ơ: 'ơ ơi ơm ơn ơng ơp ơt',
  u: 'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
  ư: 'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  y: 'y yêm yên yêng yêt yêu',
} as const; // prettier-ignore

/** After `qu` the u is a glide, and rhymes are written without it. */
const RHYMES_AFTER_QU =
  'a ac ach ai am an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây e en eng eo ep et ê êch ên ênh êt êu i ich in inh it ôc ơ ơi ơn ơt y ych yên yêt ynh yt yu'; // prettier-ignore

type RhymeLetter = keyof typeof RHYMES;

/** Onsets by the letters that may follow them in writing. */
const ONSETS: readonly { readonly onsets: string; readonly before: string }[] = [
  { onsets: 'b ch d đ h kh l m n nh p ph r s t th tr v x', before: 'aăâeêioôơuư' },
  { onsets: 'c g ng', before: 'aăâoôơuư' },
  { onsets: 'k gh ngh', before: 'eêi' },
  { onsets: 'gi', before: 'aăâeêoôơuư' },
];

/** `y` alone follows these; elsewhere the sound is written `i`. */
const ONSETS_BEFORE_Y = 'h k l m s t';

/** Spellings that follow no rule: gi + i, and what names of the highlands and of loans have kept. */
const OTHERS = 'gi gin gim gip gia gich giêng giêc ka kan kar krông đăk lăk đắk pa pác a ă u ư ê o oa y nghê quốc poong'; // prettier-ignore

function combine(onsets: string, letters: string): string[] {
  const rhymes = Array.from(letters).flatMap((letter) => RHYMES[letter as RhymeLetter].split(' '));
  return onsets.split(' ').flatMap((onset) => rhymes.map((rhyme) => onset + rhyme));
}

function writeSyllables(): Set<string> {
  const alone = Object.values(RHYMES).flatMap((rhymes) => rhymes.split(' '));
  const led = ONSETS.flatMap(({ onsets, before }) => combine(onsets, before));
  const afterQu = RHYMES_AFTER_QU.split(' ').map((rhyme) => `qu${rhyme}`);
  const beforeY = ONSETS_BEFORE_Y.split(' ').map((onset) => `${onset}y`);
  return new Set([...alone, ...led, ...afterQu, ...beforeY, ...OTHERS.split(' ')]);
}

const TONELESS = writeSyllables();
const FOLDED = new Set([...TONELESS].map((syllable) => foldVietnamese(syllable)));

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Syllables that end in a stop take sắc or nặng and nothing else. */
const STOPPED = /(?:ch|[cpt])$/u;
const STOPPED_TONE = /[\u0301\u0323]/u;

/** Whether letters without marks can be a Vietnamese syllable: `quoc`, not `quoocs`. Lower case. */
export function isFoldedSyllable(folded: string): boolean {
  return FOLDED.has(folded);
}

/** Whether a word, with the marks it has, is spelt as a Vietnamese syllable can be; any case, any Unicode form. */
export function isSyllable(word: string): boolean {
  const decomposed = word.normalize('NFD').toLowerCase();
  const toneless = decomposed.replace(TONE, '').normalize('NFC');
  if (!TONELESS.has(toneless)) return false;
  const tones = decomposed.match(TONE) ?? [];
  if (tones.length === 0) return !STOPPED.test(toneless);
  return tones.length === 1 && (!STOPPED.test(toneless) || STOPPED_TONE.test(tones[0]));
}

/** All syllables of the language without tones, as `isSyllable` knows them. */
export function tonelessSyllables(): ReadonlySet<string> {
  return TONELESS;
}
