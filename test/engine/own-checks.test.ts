/** The red-flag and the attendance check by rules of a host's own. */
import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import {
  adviseAttendance,
  checkRedFlags,
  type Answers,
  type AttendanceRules,
  type Content,
  type RedFlagRules,
} from '../../src/engine/index.js';

const options = ['no', 'once', 'often', 'yes'];
const question = { kind: 'single', part: 'core', options } as const;
const questions: Content['questions'] = [
  ...['noise', 'smoke', 'fire', 'long'].map(
    (id) => ({ ...question, id, check: 'red-flags' }) as const,
  ),
  ...['way', 'load'].map((id) => ({ ...question, id, check: 'attendance' }) as const),
  { ...question, id: 'hope', kind: 'multi', check: 'fit' },
  { ...question, id: 'aim', check: 'fit' },
];

const yes = (id: string) => ({ is: [id, 'yes'] }) as const;

const redFlags: RedFlagRules = {
  weights: { safety: 8, climate: 4, quality: 2, outcome: 1, fit: 0, 'act-now': 100 },
  times: { once: 1, often: 3, yes: 5 },
  signs: [
    { id: 'noise', kind: 'quality', carryOver: { answers: { hope: ['often'] }, ask: ['aim'] } },
    { id: 'smoke', kind: 'climate', countsWhen: yes('long'), carryOver: { ask: ['hope'] } },
    {
      id: 'fire',
      kind: 'safety',
      actNowWhen: yes('fire'),
      carryOver: { answers: { hope: ['once', 'no'], aim: 'yes' } },
    },
  ],
  outcomes: [
    { outcome: 'leave', kind: 'act-now' },
    { outcome: 'switch', weight: 12, onlyOftenWhen: { is: ['long', 'no'] } },
    { outcome: 'raise', weight: 6, kind: 'quality' },
  ],
};

const check = (answers: Answers, own: Partial<RedFlagRules> = {}) =>
  checkRedFlags({ ...defaultContent, questions, redFlags: { ...redFlags, ...own } }, answers);

describe('red flags by rules of a host’s own', () => {
  const rows: readonly (readonly [answers: Answers, outcome: string])[] = [
    [{ long: 'yes' }, 'incomplete'],
    [{ noise: 'no' }, 'keep'],
    [{ noise: 'once' }, 'keep'],
    [{ noise: 'often' }, 'raise'],
    [{ fire: 'once' }, 'keep'],
    [{ fire: 'once', noise: 'once' }, 'raise'],
    [{ fire: 'once', smoke: 'once' }, 'keep'],
    [{ fire: 'once', smoke: 'once', long: 'yes' }, 'switch'],
    [{ fire: 'often' }, 'switch'],
    [{ fire: 'often', long: 'no' }, 'switch'],
    [{ fire: 'once', noise: 'often', long: 'no' }, 'raise'],
    [{ fire: 'yes' }, 'leave'],
  ];
  for (const [answers, outcome] of rows) {
    it(`are ${outcome} for ${JSON.stringify(answers)}`, () => {
      expect(check(answers).outcome).to.equal(outcome);
    });
  }

  it('come heaviest first, and in catalogue order where they weigh the same', () => {
    const signs = (answers: Answers) =>
      check(answers).signs.map(({ sign, weight }) => [sign, weight]);
    expect(signs({ noise: 'once', smoke: 'often', fire: 'once', long: 'yes' })).to.deep.equal([
      ['smoke', 12],
      ['fire', 8],
      ['noise', 2],
    ]);
    expect(signs({ noise: 'often', smoke: 'yes', fire: 'yes', long: 'no' })).to.deep.equal([
      ['fire', 100],
      ['noise', 6],
    ]);
    const weights = { ...redFlags.weights, quality: 8, climate: 8 };
    const even = check({ noise: 'once', smoke: 'once', fire: 'once', long: 'yes' }, { weights });
    expect(even.signs.map(({ sign }) => sign)).to.deep.equal(['noise', 'smoke', 'fire']);
  });

  it('name the helplines of act-now signs, each once, in catalogue order', () => {
    const helplines = [
      ['treatment'],
      ['violence', 'crisis'],
      ['sexual-assault', 'crisis'],
    ] as const;
    const signs = redFlags.signs.map((sign, at) => ({
      ...sign,
      actNowWhen: yes(sign.id),
      helplines: helplines[at] ?? [],
    }));
    const linesFor = (answers: Answers) => check({ long: 'yes', ...answers }, { signs }).helplines;
    expect(linesFor({ fire: 'yes', noise: 'once' })).to.deep.equal(['sexual-assault', 'crisis']);
    expect(linesFor({ fire: 'yes', noise: 'yes', smoke: 'yes' })).to.deep.equal([
      'treatment',
      'violence',
      'crisis',
      'sexual-assault',
    ]);
    expect(linesFor({ noise: 'once', smoke: 'often' })).to.deep.equal([]);
    expect(check({ fire: 'yes' }).helplines).to.deep.equal([]);
    const unheeded = check({ fire: 'yes' }, { signs, outcomes: [] });
    expect(unheeded).to.include({ outcome: 'keep' });
    expect(unheeded.helplines).to.deep.equal([]);
  });

  it('carry over lists that are joined, texts that take each other’s place, and questions', () => {
    const { carryOver } = check({ noise: 'once', smoke: 'once', fire: 'once', long: 'yes' });
    expect(carryOver).to.deep.equal({
      answers: { hope: ['no', 'once', 'often'], aim: 'yes' },
      ask: ['aim', 'hope'],
    });
    expect(check({ smoke: 'once' }).carryOver).to.deep.equal({ answers: {}, ask: [] });
    const signs = [undefined, 'yes', null].map((aim, at) => {
      const { id, kind } = redFlags.signs[at]!;
      return { id, kind, carryOver: { answers: { aim } } };
    });
    const one = check({ noise: 'once', smoke: 'once', fire: 'once' }, { signs });
    expect(one.carryOver.answers).to.deep.equal({ aim: 'yes' });
  });
});

const always = { all: [] };
const attendance: AttendanceRules = {
  bands: [{ band: 'short', when: yes('way') }],
  phases: [
    { phase: 'taper', when: yes('way') },
    { phase: 'leave', when: { is: ['way', 'no'] } },
    { phase: 'initial', when: yes('load') },
  ],
  frequencies: [
    { phase: 'taper', frequency: 'monthly', when: { is: ['load', 'once'] } },
    { phase: 'taper', frequency: 'weekly', when: always },
    { phase: 'initial', frequency: 'twice-weekly', when: always },
  ],
  frequencyOrder: ['twice-weekly', 'weekly', 'fortnightly', 'monthly'],
  stepUpWhen: yes('load'),
  reviews: [{ review: 'yearly', when: { is: ['load', 'no'] } }],
  reasons: [
    { question: 'way', answer: 'yes', toward: 'less' },
    { question: 'load', answer: 'no', toward: 'same' },
  ],
};

describe('attendance by rules of a host’s own', () => {
  const [more, less] = [
    { question: 'load', answer: 'no', toward: 'same' },
    { question: 'way', answer: 'yes', toward: 'less' },
  ];
  const taper = { status: 'ready', band: 'short', phase: 'taper' };
  const rows: readonly (readonly [answers: Answers, advice: object])[] = [
    [{}, { status: 'incomplete', reasons: [] }],
    [{ way: 'once' }, { status: 'ready', reasons: [] }],
    [{ way: 'no' }, { status: 'ready', phase: 'leave', reasons: [] }],
    [{ way: 'yes' }, { ...taper, frequency: 'weekly', reasons: [less] }],
    [
      { way: 'yes', load: 'once' },
      { ...taper, frequency: 'monthly', reasons: [less] },
    ],
    [
      { way: 'yes', load: 'yes' },
      { ...taper, frequency: 'twice-weekly', reasons: [less] },
    ],
    [
      { load: 'yes' },
      { status: 'ready', phase: 'initial', frequency: 'twice-weekly', reasons: [] },
    ],
    [{ load: 'no' }, { status: 'ready', review: 'yearly', reasons: [more] }],
    [
      { way: 'yes', load: 'no' },
      { ...taper, frequency: 'weekly', review: 'yearly', reasons: [less, more] },
    ],
  ];
  for (const [answers, expected] of rows) {
    it(`is ${JSON.stringify(expected)} for ${JSON.stringify(answers)}`, () => {
      const own = { ...defaultContent, questions, attendance };
      const { content, engine, ...advice } = adviseAttendance(own, answers);
      expect(advice).to.deep.equal(expected);
      expect(content).to.deep.equal({ id: own.id, version: own.version });
      expect(engine).to.be.a('string');
    });
  }
});
