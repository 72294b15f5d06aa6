/** The red-flag self-check: fourteen signs that a group does not fit, five act-now signs, and what they lead to. */
import type { Question, Test } from '../engine/content.js';
import type { RedFlagRules, Sign } from '../engine/check-rules.js';
import { is, isIn } from './tests.js';

const seen = (sign: string): Test => isIn(sign, 'once', 'often');
const ordinary = ['no', 'once', 'often'] as const;
const actNow = ['no', 'yes'] as const;

/** Source: M3; the act-now signs from its ethical concerns and research 3.5. In this order on screen. */
export const signs: readonly Sign[] = [
  { id: 'no-support', kind: 'climate' },
  { id: 'judgment', kind: 'climate' },
  { id: 'conflict', kind: 'climate' },
  { id: 'values-mismatch', kind: 'fit', carryOver: { ask: ['spirituality'] } },
  { id: 'no-structure', kind: 'quality' },
  { id: 'dominance', kind: 'climate' },
  { id: 'size', kind: 'fit', carryOver: { ask: ['size'] } },
  {
    id: 'privacy',
    kind: 'safety',
    actNowWhen: is('privacy-harm', 'yes'),
    helplines: ['crisis', 'violence'],
  },
  { id: 'irregular', kind: 'quality' },
  { id: 'no-growth', kind: 'quality' },
  { id: 'no-guidance', kind: 'safety', carryOver: { answers: { approach: ['therapist'] } } },
  { id: 'no-skills', kind: 'quality', carryOver: { answers: { approach: ['skills'] } } },
  {
    id: 'pressure',
    kind: 'safety',
    actNowWhen: is('pressure-coerced', 'yes'),
    helplines: ['crisis'],
  },
  { id: 'no-progress', kind: 'outcome', countsWhen: isIn('attended', 'five-plus', 'months') },
  {
    id: 'medication-pressure',
    kind: 'act-now',
    helplines: ['treatment'],
    carryOver: { answers: { medication: 'taking' } },
  },
  {
    id: 'sexual-pressure',
    kind: 'act-now',
    helplines: ['sexual-assault', 'crisis'],
    carryOver: { ask: ['company'] },
  },
  { id: 'exploitation', kind: 'act-now', helplines: ['crisis'] },
  { id: 'threat', kind: 'act-now', helplines: ['violence', 'crisis'] },
  { id: 'help-discouraged', kind: 'act-now', helplines: ['treatment', 'crisis'] },
];

/** Asked right after their sign, when it was seen. */
const followUps: { readonly [sign: string]: string } = {
  privacy: 'privacy-harm',
  pressure: 'pressure-coerced',
};

/** What was not seen adds nothing. */
const question = (id: string, options: readonly string[], neutral = 'no'): Question => ({
  id,
  check: 'red-flags',
  kind: 'single',
  part: 'core',
  options,
  neutral: [neutral],
});

export const redFlagQuestions: readonly Question[] = [
  question('attended', ['one', 'two-to-four', 'five-plus', 'months'], 'two-to-four'),
  ...signs.flatMap(({ id, kind }) => {
    const followUp = followUps[id];
    const asked = question(id, kind === 'act-now' ? actNow : ordinary);
    return followUp ? [asked, { ...question(followUp, actNow), shownWhen: seen(id) }] : [asked];
  }),
];

export const redFlags: RedFlagRules = {
  weights: { 'act-now': 20, safety: 4, climate: 3, quality: 2, outcome: 2, fit: 0 },
  times: { once: 1, often: 3, yes: 1 },
  signs,
  outcomes: [
    { outcome: 'leave', kind: 'act-now' },
    { outcome: 'switch', weight: 12, onlyOftenWhen: is('attended', 'one') },
    { outcome: 'raise', weight: 3 },
    { outcome: 'style', kind: 'fit' },
    { outcome: 'keep' },
  ],
};
