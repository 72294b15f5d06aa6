/**
 * Therapy groups by stage of recovery, and when professional care is brought up. The order by stage is derived from
 * what was read of TIP 41 (research 1.3); it is not the tip's own table and must not be named as such.
 */
import type { Criterion, Test } from '../engine/content.js';
import {
  earlierHelpNotEnough,
  mentalHealthUnsupported,
  unsafeHome,
  withdrawalRisk,
} from './notices.js';
import { points } from './points.js';
import { all, any, hasAny, is, isIn, not } from './tests.js';

const byStage = (name: string, when: Test, models: { readonly [model: string]: number }) =>
  Object.entries(models).map(([model, value]) =>
    points(`stage-${name}-${model}`, 'stage', when, is('model', model), value, 'S14'),
  );

/** The M4 criteria for an intensive programme ask for a stable, supported home; without one, an assessment first. */
const steadyHome = is('home', 'stable-supported');
const carePoints = 40;
const care = (name: string, question: string, when: Test): Criterion[] => [
  points(
    `care-${name}-program`,
    question,
    all(when, steadyHome),
    is('model', 'intensive-outpatient'),
    carePoints,
    'M4',
  ),
  points(
    `care-${name}-assessment`,
    question,
    all(when, not(steadyHome)),
    is('model', 'individual'),
    carePoints,
    'M4',
  ),
];

export const therapy = (): readonly Criterion[] => [
  ...byStage('early', isIn('stage', 'still-using', 'first-months'), {
    psychoeducation: 12,
    skills: 11,
    support: 10,
  }),
  ...byStage('returned', is('stage', 'returned-to-use'), {
    'relapse-prevention': 12,
    support: 11,
    skills: 10,
  }),
  ...byStage('middle', is('stage', 'some-months'), {
    cbt: 12,
    'relapse-prevention': 11,
    skills: 10,
    process: 6,
  }),
  ...byStage('late', is('stage', 'year-plus'), { process: 12, support: 11 }),
  ...care('mental-health', 'mental-health', mentalHealthUnsupported),
  ...care('withdrawal', 'safety', withdrawalRisk),
  ...care('before', 'before', earlierHelpNotEnough),
  points(
    'trauma-mental-health',
    'mental-health',
    isIn('mental-health', 'supported', 'unsupported'),
    is('model', 'trauma-informed'),
    6,
    'M4',
  ),
  points('trauma-home', 'safety', unsafeHome, is('model', 'trauma-informed'), 8, 'M4'),
  points(
    'culture',
    'company',
    any(hasAny('company', 'people-of-color', 'native')),
    is('model', 'culture-specific'),
    6,
    'S06',
  ),
  points(
    'culture-faith',
    'faith',
    is('faith', 'native'),
    is('model', 'culture-specific'),
    6,
    'S06',
  ),
];
