/** What speaks for and against a group, point by point. Points are whole numbers; there are no base points. */
import type { Criterion, Test } from '../engine/content.js';
import { withdrawalRisk } from './notices.js';
import { concerns, familyAims } from './questions.js';
import { fewMeetings, twelveStep } from './shortlist.js';
import { all, answerTo, any, atLeast, has, hasAny, is, isIn, not } from './tests.js';

type Row = readonly [
  id: string,
  when: Test,
  group: Test,
  points: number,
  source: string,
  more?: Pick<Criterion, 'spare'>,
];

/** Criteria whose points are all booked under one question. */
const under = (question: string, rows: readonly Row[]): Criterion[] =>
  rows.map(([id, when, group, points, source, more]) => ({
    id,
    question,
    when,
    group,
    effect: { points },
    source,
    ...more,
  }));

const ownGoal = isIn('goal', 'own-goal', 'any');
const tagged = (...tags: string[]): Test => hasAny('tags', ...tags);
const welcomes = (kind: string): Row => [
  `company-${kind}`,
  has('company', kind),
  has('welcomes', kind),
  6,
  'S137',
];
const earlyOrReturned = isIn('stage', 'first-months', 'returned-to-use');

export const preferences: readonly Criterion[] = [
  ...under('concern', [
    ['named', atLeast('concern', 1), has('namedFor', answerTo('concern')), 10, 'rule'],
    ...concerns.map<Row>((concern) => [
      `covers-${concern}`,
      all(has('concern', concern), atLeast('concern', 2)),
      has('scope', concern),
      3,
      'M3',
    ]),
  ]),
  ...under('goal', [
    ['goal-stop', is('goal', 'stop'), isIn('goal', 'abstinence', 'own-goal', 'any'), 4, 'rule'],
    ['goal-cut-down', is('goal', 'cut-down'), any(ownGoal, is('goal', 'moderation')), 6, 'rule'],
    ['goal-moderation', is('goal', 'cut-down'), is('goal', 'moderation'), 4, 'S58'],
    ['goal-safer-use', is('goal', 'safer-use'), ownGoal, 6, 'rule'],
    ['goal-harm-reduction', is('goal', 'safer-use'), tagged('harm-reduction'), 8, 'S57'],
    ['goal-unsure', is('goal', 'unsure'), ownGoal, 6, 'S33'],
  ]),
  ...under('safety', [
    ['moderation-withdrawal', withdrawalRisk, is('goal', 'moderation'), -8, 'S58'],
  ]),
  ...under('medication', [
    [
      'medication-central',
      isIn('medication', 'taking', 'considering'),
      is('moudStance', 'central'),
      6,
      'rule',
    ],
  ]),
  ...under('mental-health', [
    [
      'both-conditions',
      isIn('mental-health', 'supported', 'unsupported', 'unsure'),
      tagged('co-occurring'),
      8,
      'S60',
    ],
  ]),
  ...under('age', [['age-young', is('age', '18-25'), has('welcomes', 'young-people'), 4, 'S97']]),
  ...under('spirituality', [
    [
      'spirituality-welcome',
      is('spirituality', 'welcome'),
      isIn('spirituality', 'spiritual', 'religious'),
      6,
      'S74',
    ],
    [
      'spirituality-optional',
      is('spirituality', 'own-way'),
      is('spirituality', 'optional'),
      6,
      'S74',
    ],
    [
      'spirituality-own-way',
      is('spirituality', 'own-way'),
      is('spirituality', 'spiritual'),
      3,
      'S74',
    ],
    ['no-spirituality', is('spirituality', 'rather-not'), is('spirituality', 'none'), 8, 'S74'],
    [
      'spirituality-not-needed',
      is('spirituality', 'rather-not'),
      is('spirituality', 'optional'),
      3,
      'S74',
    ],
    [
      'spirituality-unwanted',
      is('spirituality', 'rather-not'),
      is('spirituality', 'spiritual'),
      -10,
      'S89',
    ],
  ]),
  ...under('faith', [
    [
      'faith-shared',
      isIn('faith', 'christian', 'muslim', 'jewish', 'buddhist', 'native'),
      is('faith', answerTo('faith')),
      14,
      'rule',
    ],
  ]),
  ...under('approach', [
    ['approach-steps', has('approach', 'steps'), twelveStep, 10, 'S26'],
    ['approach-skills', has('approach', 'skills'), tagged('cbt', 'skills'), 10, 'S26'],
    ['approach-meditation', has('approach', 'meditation'), tagged('meditation'), 12, 'S37'],
    [
      'approach-sharing',
      has('approach', 'sharing'),
      tagged('conversation', 'sharing', 'any-pathway', 'self-worth', 'indigenous'),
      8,
      'M3',
    ],
    ['approach-meetings', has('approach', 'sharing'), tagged('peer'), 3, 'S26'],
    ['approach-therapist', has('approach', 'therapist'), is('ledBy', 'professional'), 10, 'M4'],
    [
      'approach-facilitator',
      has('approach', 'therapist'),
      is('ledBy', 'trained-facilitators'),
      5,
      'S81',
    ],
    ['approach-one-to-one', has('approach', 'therapist'), has('formats', 'one-to-one'), 4, 'M5'],
    ['approach-facts', has('approach', 'facts'), tagged('facts'), 10, 'M4'],
    [
      'approach-relationships',
      has('approach', 'relationships'),
      tagged('relationships', 'family-of-origin'),
      10,
      'M5',
    ],
    ['approach-creative', has('approach', 'creative'), tagged('creative'), 12, 'S06'],
  ]),
  ...under('company', [
    ['company-women-only', has('company', 'women'), is('gender', 'women'), 6, 'S92'],
    ...['women', 'men', 'lgbtq', 'young-people', 'people-of-color', 'native'].map(welcomes),
  ]),
  ...under('where', [
    ['where-in-person', has('where', 'in-person'), has('formats', 'in-person'), 4, 'M3'],
    ['where-online', has('where', 'online'), has('formats', 'online'), 4, 'M3'],
    ['where-phone', has('where', 'phone'), has('formats', 'phone'), 5, 'M3'],
    [
      'where-few',
      all(has('where', 'in-person'), not(has('where', 'online'))),
      fewMeetings,
      -6,
      'S26',
    ],
  ]),
  ...under('stage', [
    ['stage-as-you-are', is('stage', 'still-using'), ownGoal, 3, 'S79'],
    ['stage-sponsor', earlyOrReturned, tagged('sponsorship'), 3, 'S82'],
    ['stage-often', earlyOrReturned, is('rhythm', 'daily'), 3, 'S82'],
  ]),
  ...under(
    'family-aim',
    familyAims.map((aim) => [`aim-${aim}`, has('family-aim', aim), has('aims', aim), 8, 'M3']),
  ),
  ...under('size', [
    ['size-small', is('size', 'small'), is('size', 'small'), 4, 'M3'],
    ['size-medium', is('size', 'medium'), is('size', 'medium'), 4, 'M3'],
    // No group that is ranked here is usually large.
    ['size-large', is('size', 'large'), is('size', 'large'), 4, 'M3', { spare: true }],
  ]),
  ...under('time', [['time-often', isIn('time', 'few', 'daily'), is('rhythm', 'daily'), 4, 'M3']]),
  ...under('access', [
    ['access-from-home', has('access', 'no-car'), hasAny('formats', 'online', 'phone'), 4, 'M3'],
    [
      'access-hours',
      hasAny('access', 'evenings', 'weekends'),
      isIn('rhythm', 'daily', 'own-time'),
      3,
      'M3',
    ],
  ]),
  ...under('cost', [
    ['cost-fee', is('cost', 'free'), isIn('cost', 'fee', 'mixed'), -6, 'M3'],
    ['cost-covered', isIn('cost', 'can-pay', 'insured'), is('ledBy', 'professional'), 3, 'M3'],
  ]),
  ...under('home', [['home-alone', is('home', 'stable-alone'), tagged('sponsorship'), 3, 'S82']]),
  ...under('before', [
    ['before-first-time', has('before', 'first-time'), tagged('facts', 'any-pathway'), 3, 'S08'],
  ]),
  ...under('sharing', [
    ['sharing-ready', is('sharing', 'ready'), tagged('relationships', 'conversation'), 3, 'M5'],
    [
      'sharing-listen',
      is('sharing', 'listen-first'),
      any(isIn('size', 'medium', 'large'), tagged('facts')),
      3,
      'S13',
    ],
    [
      'sharing-in-writing',
      is('sharing', 'dread'),
      hasAny('formats', 'email', 'forum', 'one-to-one'),
      4,
      'S13',
    ],
  ]),
];
