/** Every criterion of the fit check. The order of the rule-outs is the order in which they are reported. */
import type { Criterion } from '../engine/content.js';
import { cautions } from './criteria-cautions.js';
import { preferences } from './criteria-preferences.js';
import { ranks } from './criteria-ranks.js';
import { ruleOuts } from './criteria-rule-outs.js';
import { therapy } from './criteria-therapy.js';

export const criteria = (): readonly Criterion[] => [
  ...ruleOuts(),
  ...cautions(),
  ...ranks(),
  ...preferences(),
  ...therapy(),
];
