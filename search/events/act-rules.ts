import type { ActRule } from './act-rule.ts';
import { ANNIVERSARY_ACTS } from './act-rules/anniversary-acts.ts';
import { AWARD_ACTS } from './act-rules/award-acts.ts';
import { COMMEMORATION_ACTS } from './act-rules/commemoration-acts.ts';
import { SIDE_ACTS } from './act-rules/side-acts.ts';

/** Acts by kind. Where two rules of one kind match a sentence, the one further up names the rule. */
export const ACT_RULES: readonly ActRule[] = [
  ...ANNIVERSARY_ACTS,
  ...COMMEMORATION_ACTS,
  ...AWARD_ACTS,
  ...SIDE_ACTS,
];
