import { ECONOMY } from './kindred-words/economy.ts';
import { EDUCATION } from './kindred-words/education.ts';
import { ENTERTAINMENT } from './kindred-words/entertainment.ts';
import { GENERAL } from './kindred-words/general.ts';
import { HEALTH } from './kindred-words/health.ts';
import { HOME } from './kindred-words/home.ts';
import { LAW } from './kindred-words/law.ts';
import { NATURE_AND_FOOD } from './kindred-words/nature-and-food.ts';
import { PEOPLE } from './kindred-words/people.ts';
import { SPORT } from './kindred-words/sport.ts';
import { STATE } from './kindred-words/state.ts';
import { TECHNOLOGY } from './kindred-words/technology.ts';
import { TRAFFIC } from './kindred-words/traffic.ts';
import { WORLD } from './kindred-words/world.ts';
import type { KindredRow } from './kindred-words/kindred-row.ts';

/**
 * Words that readers use one for the other: of the north and of the south, of the street and of the press, Vietnamese
 * ones and those taken over as they are. Who types one of a row may be looking for an article that has another. A word
 * belongs to one row only; words with other common meanings of their own are left out.
 */
export const KINDRED_WORDS: readonly KindredRow[] = [
  ...PEOPLE,
  ...HOME,
  ...NATURE_AND_FOOD,
  ...ENTERTAINMENT,
  ...LAW,
  ...TRAFFIC,
  ...HEALTH,
  ...SPORT,
  ...STATE,
  ...WORLD,
  ...ECONOMY,
  ...EDUCATION,
  ...TECHNOLOGY,
  ...GENERAL,
];
