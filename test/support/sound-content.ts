/** A content of a few rows that holds every claim of the checker; to be spoilt in one place at a time. */
import { defaultContent } from '../../src/content/index.js';
import type { Content, Question } from '../../src/engine/content.js';
import type { HostContent } from '../../src/schema/index.js';

const single = { check: 'fit', kind: 'single', part: 'core' } as const;

const questions: readonly Question[] = [
  { ...single, id: 'mood', options: ['low', 'fine'], neutral: ['fine'] },
  {
    ...single,
    id: 'help',
    kind: 'multi',
    options: ['talk', 'skills', 'none'],
    exclusive: ['none'],
    neutral: ['none'],
  },
  { ...single, id: 'pace', options: ['slow', 'fast'], shownWhen: { is: ['mood', 'low'] } },
  { ...single, id: 'seen', kind: 'acknowledgement', options: ['yes'], acknowledges: 'mood' },
  ...['noise', 'smoke'].map((id) => ({
    ...single,
    check: 'red-flags' as const,
    id,
    options: ['no', 'once', 'often'],
    neutral: ['no'],
  })),
];

const content: Content = {
  ...defaultContent,
  id: 'sound',
  version: '1',
  questions,
  groups: [
    { id: 'circle', kind: 'community', attributes: { style: 'talk' } },
    { id: 'class', kind: 'community', attributes: { style: 'skills' } },
    { id: 'coach', kind: 'therapy', attributes: { style: 'skills' } },
  ],
  criteria: (['talk', 'skills'] as const).map((style) => ({
    id: `likes-${style}`,
    question: 'help',
    when: { has: ['help', style] },
    group: { is: ['style', style] },
    effect: { points: 5 },
    source: 'rule',
  })),
  notices: defaultContent.notices.map((notice) => ({ ...notice, when: { is: ['mood', 'low'] } })),
  shortlist: { min: 1, max: 3, extendWith: [], quotas: [], holdBack: [] },
  meetingTypes: [],
  plan: (['slow', 'fast'] as const).map((pace) => ({
    id: pace,
    list: 'trial',
    when: { is: ['pace', pace] },
    source: 'rule',
  })),
  redFlags: {
    ...defaultContent.redFlags,
    signs: [
      { id: 'noise', kind: 'climate' },
      { id: 'smoke', kind: 'climate' },
    ],
    outcomes: [{ outcome: 'raise', weight: 3 }, { outcome: 'keep' }],
  },
  attendance: {
    ...defaultContent.attendance,
    bands: [],
    phases: [],
    frequencies: [],
    stepUpWhen: { any: [] },
    reviews: [],
    reasons: [],
  },
  audiences: [],
  familyWhen: { any: [] },
};

const labels = (...options: string[]) => ({
  title: 'A question',
  options: Object.fromEntries(options.map((option) => [option, { label: option }])),
});
const group = { name: 'A group', short: 'A group', about: 'It meets.', ask: 'Ask when.' };
const sign = { title: 'A sign', healthy: 'It is not so.', say: 'Can we talk about this?' };
const titled = { title: 'A title', text: 'A text.' };

export const soundContent = {
  ...content,
  words: {
    en: {
      questions: {
        fit: {
          mood: labels('low', 'fine'),
          help: labels('talk', 'skills', 'none'),
          pace: labels('slow', 'fast'),
        },
        'red-flags': {
          noise: labels('no', 'once', 'often'),
          smoke: labels('no', 'once', 'often'),
        },
        attendance: {},
      },
      groups: { circle: group, class: group, coach: group },
      criteria: { 'likes-talk': 'You like to talk.', 'likes-skills': 'You like to learn.' },
      plan: { trial: { slow: titled, fast: titled } },
      signs: { noise: sign, smoke: sign },
    },
  },
} satisfies HostContent;
