/** What a result ends with: how to try, what to ask, where else help is, steps of one's own. */
import type { PlanItem, PlanList, Test } from '../engine/content.js';
import {
  careFirst,
  earlierHelpNotEnough,
  mentalHealthUnsupported,
  takesMedication,
  underEighteen,
  unsafeHome,
} from './notices.js';
import { forFamily, forSelf } from './questions.js';
import { all, always, any, atLeast, has, hasAny, is, isIn, not } from './tests.js';

const rows = (
  list: PlanList,
  source: string,
  items: readonly (readonly [id: string, when: Test])[],
): PlanItem[] => items.map(([id, when]) => ({ id, list, when, source }));

const notInPerson = all(atLeast('where', 1), not(has('where', 'in-person')));
const inDanger = hasAny('safety', 'suicidal', 'overdose', 'withdrawal', 'unsafe-home');
/** Nobody is told to stay close to someone who hurts or scares them. */
const safeTogether = all(forFamily, not(unsafeHome));
const hopesFor = (step: string): Test => has('hopes', step);
const needs = (resource: string): Test => has('practical', resource);

export const plan = (): readonly PlanItem[] => [
  ...rows('trial', 'M3', [
    ['three-meetings', always],
    ['different-groups', always],
    ['same-kind-again', always],
    ['prepare-to-share', any(isIn('sharing', 'listen-first', 'dread'), inDanger)],
  ]),
  ...rows('trial', 'S80', [['add-in-person', notInPerson]]),
  ...rows('trial', 'S82', [['take-part', not(underEighteen)]]),
  ...rows('trial', 'S81', [
    ['review-four-meetings', always],
    ['review-three-months', always],
    ['review-six-months', always],
  ]),
  ...rows('firstVisit', 'M3', [
    ['medication', any(takesMedication, forFamily)],
    ['atmosphere', always],
    ['privacy', always],
    ['leader', always],
    ['crisis', always],
    ['disagree', always],
    ['structure', always],
    ['reputation', always],
    ['spirituality', isIn('spirituality', 'own-way', 'rather-not')],
    ['goal', isIn('goal', 'cut-down', 'safer-use', 'unsure')],
    ['sharing', isIn('sharing', 'listen-first', 'dread')],
    ['newcomer', any(has('company', 'newcomers'), has('before', 'first-time'))],
    ['size', isIn('size', 'small', 'medium', 'large')],
    ['times', any(hasAny('access', 'evenings', 'weekends'), isIn('time', 'few', 'daily'))],
    ['access', hasAny('access', 'wheelchair', 'sign-language')],
    ['language', has('access', 'spanish')],
    ['childcare', has('access', 'childcare')],
    ['proof', has('access', 'proof-of-attendance')],
    ['cost', isIn('cost', 'free', 'can-pay')],
    ['insurance', is('cost', 'insured')],
    ['treatment', any(careFirst, is('mental-health', 'supported'), needs('treatment'))],
  ]),
  ...rows('resources', 'M3', [
    ['treatment', any(needs('treatment'), careFirst)],
    [
      'mental-health',
      any(needs('mental-health'), mentalHealthUnsupported, is('mental-health', 'unsure')),
    ],
    ['peer-networks', always],
    ['legal', needs('legal')],
    ['work', needs('work')],
    ['housing', any(needs('housing'), is('home', 'unstable'))],
    ['health', needs('health')],
    ['family-services', any(needs('family-services'), forFamily)],
    ['learning', needs('learning')],
    ['basics', needs('basics')],
    ['sober-events', needs('sober-events')],
    ['faith', needs('faith')],
  ]),
  ...rows('selfManagement', 'M3', [
    ['accountability', forSelf],
    ['peer-stories', any(forSelf, has('before', 'meetings-helped'))],
    ['coping', hopesFor('coping')],
    ['triggers', hopesFor('triggers')],
    ['mindfulness', hopesFor('mindfulness')],
    ['support-system', any(hopesFor('support-system'), is('home', 'stable-alone'))],
    ['goals', hopesFor('goals')],
    ['relapse-plan', any(hopesFor('relapse-plan'), is('stage', 'returned-to-use'))],
    ['resilience', any(isIn('stage', 'returned-to-use', 'year-plus'), earlierHelpNotEnough)],
    ['self-care', hopesFor('self-care')],
  ]),
  ...rows('family', 'M3', [
    ['learn', forFamily],
    ['boundaries', forFamily],
    ['support-without-enabling', safeTogether],
    ['communication', forFamily],
    ['family-recovery', safeTogether],
    ['emotional-support', safeTogether],
    ['own-coping', forFamily],
    ['join-in', safeTogether],
    ['encourage', safeTogether],
    ['after-relapse', forFamily],
  ]),
];
