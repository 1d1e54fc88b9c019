import { FEAST_CUES, FEAST_NEEDS } from './cue-words/feasts.ts';
import { HONOUR_CUES, HONOUR_NEEDS } from './cue-words/honours.ts';
import { HIDING_CUES } from './cue-words/no-cues.ts';
import { RITE_CUES } from './cue-words/rites.ts';
import { SIDE_ACT_CUES } from './cue-words/side-acts.ts';

/**
 * Words that acts are told with, by cue. Lower case, canonical form, `|` between ways to say it. The longest phrase
 * wins and nothing is read twice, so a phrase of cue `none` hides the shorter one in it ("đài tưởng niệm").
 */
export const CUE_WORDS = {
  ...FEAST_CUES,
  ...RITE_CUES,
  ...HONOUR_CUES,
  ...SIDE_ACT_CUES,
  ...HIDING_CUES,
} as const satisfies Readonly<Record<string, string>>;

export type CueId = keyof typeof CUE_WORDS;

/** What must follow a cue that is too common by itself; tested on the text right after it. */
export const CUE_NEEDS: Readonly<Partial<Record<CueId, RegExp>>> = { ...FEAST_NEEDS, ...HONOUR_NEEDS };
