/** How long to keep going: seven factors, three bands, the phases and their rhythm. Source: M3, research 3.4. */
import type { Question } from '../engine/content.js';
import type { AttendanceRules, Toward } from '../engine/check-rules.js';
import { all, always, any, is, isIn, not } from './tests.js';

const question = (id: string, ...options: string[]): Question => ({
  id,
  check: 'attendance',
  kind: 'single',
  part: 'core',
  options,
});

export const attendanceQuestions: readonly Question[] = [
  question('focus', 'focused', 'recovery', 'programme'),
  question('since', 'new', 'weeks', 'months', 'years'),
  question('goals', 'not-yet', 'some', 'met'),
  question('readiness-safe', 'yes', 'mixed', 'no'),
  question('readiness-coping', 'low', 'growing', 'strong'),
  { ...question('guidance', 'stay', 'step-down', 'none'), neutral: ['none'] },
  question('circumstances', 'more-stress', 'same', 'more-support'),
  { ...question('feedback', 'growing', 'mixed', 'none'), neutral: ['none'] },
];

const strong = is('readiness-coping', 'strong');
const moreStress = is('circumstances', 'more-stress');

const toward = (asked: string, pulls: { readonly [option: string]: Toward }) =>
  Object.entries(pulls).map(([answer, direction]) => ({
    question: asked,
    answer,
    toward: direction,
  }));

export const attendance = (): AttendanceRules => ({
  bands: [
    { band: 'short', when: is('focus', 'focused') },
    { band: 'long', when: is('focus', 'programme') },
    { band: 'ongoing', when: is('focus', 'recovery') },
  ],
  phases: [
    { phase: 'leave', when: is('readiness-safe', 'no') },
    {
      phase: 'initial',
      when: any(is('since', 'new'), all(is('goals', 'not-yet'), is('readiness-coping', 'low'))),
    },
    {
      phase: 'taper',
      when: all(
        is('goals', 'met'),
        strong,
        not(moreStress),
        not(is('guidance', 'stay')),
        any(not(isIn('focus', 'recovery', 'programme')), isIn('since', 'months', 'years')),
      ),
    },
    { phase: 'maintenance', when: always },
  ],
  frequencies: [
    { phase: 'initial', frequency: 'twice-weekly', when: always },
    { phase: 'maintenance', frequency: 'fortnightly', when: strong },
    { phase: 'maintenance', frequency: 'weekly', when: always },
    { phase: 'taper', frequency: 'monthly', when: is('since', 'years') },
    { phase: 'taper', frequency: 'fortnightly', when: always },
  ],
  frequencyOrder: ['twice-weekly', 'weekly', 'fortnightly', 'monthly'],
  stepUpWhen: moreStress,
  reviews: [
    { review: 'four-meetings', when: is('since', 'new') },
    { review: 'three-months', when: is('since', 'weeks') },
    { review: 'six-months', when: is('since', 'months') },
    { review: 'yearly', when: is('since', 'years') },
  ],
  reasons: [
    ...toward('focus', { focused: 'less', recovery: 'more', programme: 'same' }),
    ...toward('since', { new: 'more', weeks: 'same', months: 'same', years: 'less' }),
    ...toward('goals', { 'not-yet': 'more', some: 'same', met: 'less' }),
    ...toward('readiness-safe', { yes: 'same', mixed: 'same', no: 'less' }),
    ...toward('readiness-coping', { low: 'more', growing: 'same', strong: 'less' }),
    ...toward('guidance', { stay: 'more', 'step-down': 'less' }),
    ...toward('circumstances', { 'more-stress': 'more', same: 'same', 'more-support': 'less' }),
    ...toward('feedback', { growing: 'less', mixed: 'same' }),
  ],
});
