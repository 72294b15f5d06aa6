/**
 * Hard rules that take a group out of the ranking, in the order in which they are reported: scope, audience, gender,
 * faith, age. What a group leaves unknown never rules it out.
 */
import type { Criterion, Test } from '../engine/content.js';
import { underEighteen } from './notices.js';
import { forFamily, forSelf } from './questions.js';
import { all, answerTo, atLeast, has, is, not } from './tests.js';

const ruleOut = (id: string, when: Test, group: Test): Criterion => ({
  id,
  when,
  group,
  effect: { ruleOut: true },
  source: 'rule',
});

const concernNamed = atLeast('concern', 1);
const openToAll = all(
  has('scope', 'other-drugs'),
  has('scope', 'gambling'),
  has('scope', 'other-behavior'),
);
const religious = is('spirituality', 'religious');
const noFaithWanted = is('spirituality', 'rather-not');

export const ruleOuts: readonly Criterion[] = [
  ruleOut('scope', concernNamed, not(has('scope', answerTo('concern')))),
  ruleOut('scope-open', not(concernNamed), not(openToAll)),
  ruleOut('audience-family', forSelf, is('audience', 'family')),
  ruleOut('audience-self', forFamily, is('audience', 'self')),
  ruleOut('gender-women', not(has('company', 'women')), is('gender', 'women')),
  // No group here is for men only.
  { ...ruleOut('gender-men', not(has('company', 'men')), is('gender', 'men')), spare: true },
  ruleOut('faith-not-wanted', noFaithWanted, religious),
  ruleOut(
    'faith-not-chosen',
    not(noFaithWanted),
    all(religious, not(is('faith', answerTo('faith')))),
  ),
  ruleOut('age-teen', not(underEighteen), is('age', 'teen')),
  ruleOut('age-adult', underEighteen, all(is('kind', 'community'), is('age', 'adult'))),
  ruleOut('age-therapy', underEighteen, is('kind', 'therapy')),
];
