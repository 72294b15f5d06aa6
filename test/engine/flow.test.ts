import { expect } from 'chai';
import * as fc from 'fast-check';
import { defaultContent } from '../../src/content/index.js';
import type { Answer, Answers, Check } from '../../src/engine/content.js';
import { AnswerError, nextQuestion, progress } from '../../src/engine/index.js';
import { answersFor, seed } from '../support/arbitraries.js';
import {
  actNowSigns,
  fitCoreQuestions,
  fitDetailQuestions,
  followUps,
  ordinarySigns,
  questionsOf,
  shown,
} from '../support/oracle-answers.js';

type Step = { readonly question: string; readonly at: number; readonly of: number };
type Walk = { readonly steps: readonly Step[]; readonly answers: Answers };

/** Answers question after question with what is given, skipping the rest. */
function walk(check: Check, given: Answers): Walk {
  const answers: Record<string, Answer> = {};
  const steps: Step[] = [];
  let question = nextQuestion(defaultContent, check, answers);
  while (question !== undefined) {
    if (question in answers) throw new Error(`"${question}" is asked twice`);
    steps.push({ question, ...progress(defaultContent, check, answers) });
    const answer = given[question];
    answers[question] = answer && answer.length > 0 ? answer : null;
    question = nextQuestion(defaultContent, check, answers);
  }
  steps.push({ question: 'end', ...progress(defaultContent, check, answers) });
  return { steps, answers };
}

const asked = (walked: Walk): string[] => walked.steps.slice(0, -1).map(({ question }) => question);
const core = (given: Answers): string[] =>
  asked(walk('fit', given)).filter((question) => fitCoreQuestions.includes(question));
const without = (...hidden: string[]): string[] =>
  fitCoreQuestions.filter((question) => !hidden.includes(question));

const forSelf = ['goal', 'medication', 'mental-health', 'approach', 'stage'];

describe('the fit check asks', () => {
  const rows: readonly (readonly [who: string, given: Answers, expected: string[]])[] = [
    ['twelve core questions of someone who skips all', {}, without('faith', 'family-aim')],
    [
      'twelve of a person',
      { 'for-whom': 'self', spirituality: 'rather-not' },
      without('faith', 'family-aim'),
    ],
    [
      'thirteen where faith is welcome',
      { 'for-whom': 'self', spirituality: 'welcome' },
      without('family-aim'),
    ],
    [
      'thirteen where it is found in an own way',
      { spirituality: 'own-way' },
      without('family-aim'),
    ],
    ['eight of family', { 'for-whom': 'family' }, without('faith', ...forSelf)],
    [
      'nine of family where faith is welcome',
      { 'for-whom': 'family', spirituality: 'welcome' },
      without(...forSelf),
    ],
  ];
  for (const [who, given, expected] of rows) {
    it(`${who}, in the listed order`, () => {
      expect(core(given)).to.deep.equal(expected);
    });
  }

  it('no detail question before the last core question, and those in the listed order', () => {
    const questions = asked(walk('fit', { spirituality: 'welcome' }));
    const rest = questions.slice(without('family-aim').length);
    expect(rest).to.deep.equal(fitDetailQuestions.slice(0, rest.length));
  });

  it('what comes next when a question is skipped', () => {
    expect(nextQuestion(defaultContent, 'fit', {})).to.equal('for-whom');
    expect(nextQuestion(defaultContent, 'fit', { 'for-whom': null })).to.equal('safety');
  });

  it('no acknowledgement, though an act-now answer waits for one', () => {
    const answers: Answers = { 'for-whom': 'self', safety: ['suicidal'] };
    expect(nextQuestion(defaultContent, 'fit', answers)).to.equal('concern');
    expect(asked(walk('fit', { safety: ['suicidal'] }))).not.to.include('safety-seen');
  });

  it('what an answer that stopped counting had hidden', () => {
    const before: Answers = { 'for-whom': 'self', safety: null, concern: null, age: null };
    expect(nextQuestion(defaultContent, 'fit', before)).to.equal('goal');
    const after: Answers = { ...before, goal: 'stop', 'for-whom': 'family' };
    expect(nextQuestion(defaultContent, 'fit', after)).to.equal('spirituality');
  });
});

describe('the progress of the fit check', () => {
  const rows: readonly (readonly [answers: Answers, at: number, of: number])[] = [
    [{}, 1, 12],
    [{ 'for-whom': 'self' }, 2, 12],
    [{ 'for-whom': null }, 2, 12],
    [{ 'for-whom': 'self', safety: ['none'] }, 3, 12],
    [{ 'for-whom': 'self', safety: null }, 3, 12],
    [{ 'for-whom': 'self', safety: ['overdose'] }, 3, 12],
    [{ 'for-whom': 'self', safety: ['overdose'], 'safety-seen': 'yes' }, 3, 12],
    [{ 'for-whom': 'family' }, 2, 8],
  ];
  for (const [answers, at, of] of rows) {
    it(`is ${at} of ${of} after ${JSON.stringify(answers)}`, () => {
      expect(progress(defaultContent, 'fit', answers)).to.deep.equal({ at, of });
    });
  }

  it('counts one more question once faith is asked', () => {
    const { steps } = walk('fit', { spirituality: 'own-way' });
    const at = (id: string): Step | undefined => steps.find(({ question }) => question === id);
    expect(at('spirituality')).to.deep.equal({ question: 'spirituality', at: 8, of: 12 });
    expect(at('faith')).to.deep.equal({ question: 'faith', at: 9, of: 13 });
  });
});

describe('the red-flag check asks', () => {
  it('how long, then the fourteen signs, then the act-now signs', () => {
    const expected = ['attended', ...ordinarySigns, ...actNowSigns];
    expect(asked(walk('red-flags', {}))).to.deep.equal(expected);
    expect(progress(defaultContent, 'red-flags', {})).to.deep.equal({ at: 1, of: 20 });
  });

  for (const [question, sign] of followUps) {
    it(`${question} only after ${sign} was seen`, () => {
      for (const seen of ['once', 'often']) {
        const questions = asked(walk('red-flags', { [sign]: seen }));
        expect(questions).to.have.length(21);
        expect(questions.indexOf(question)).to.be.above(questions.indexOf(sign));
      }
      expect(asked(walk('red-flags', { [sign]: 'no' }))).not.to.include(question);
    });
  }
});

describe('the attendance check asks', () => {
  it('its eight questions in the listed order', () => {
    expect(asked(walk('attendance', {}))).to.deep.equal([...questionsOf('attendance')]);
    expect(progress(defaultContent, 'attendance', {})).to.deep.equal({ at: 1, of: 8 });
  });
});

describe(`any walk through a check (seed ${seed})`, function () {
  this.timeout(60_000);

  const checks: readonly Check[] = ['fit', 'red-flags', 'attendance'];
  for (const check of checks) {
    it(`asks each shown question of ${check} once, and its progress never falls`, () => {
      const law = (given: Answers): void => {
        const walked = walk(check, given);
        const open = shown(check, walked.answers);
        const questions = asked(walked);
        expect(open, 'only what is shown').to.include.members(questions);
        const must = check === 'fit' ? open.filter((id) => fitCoreQuestions.includes(id)) : open;
        expect(questions, 'all that is shown').to.include.members(must);
        walked.steps.forEach((step, index) => {
          const before = walked.steps[index - 1];
          expect(step.at, step.question).to.be.at.least(before?.at ?? 1);
          expect(step.at, step.question).to.be.at.most(step.of);
        });
      };
      fc.assert(fc.property(answersFor(defaultContent, check), law), { seed, numRuns: 300 });
    });
  }

  it('has a progress that grows by one with each core question', () => {
    const law = (given: Answers): void => {
      const { steps } = walk('fit', given);
      const inCore = steps.filter(({ question }) => fitCoreQuestions.includes(question));
      expect(inCore.map(({ at }) => at)).to.deep.equal(inCore.map((_, index) => index + 1));
      expect(inCore.length).to.be.within(8, 13);
    };
    fc.assert(fc.property(answersFor(defaultContent, 'fit'), law), { seed, numRuns: 300 });
  });

  it('does not start where an id is unknown', () => {
    expect(() => nextQuestion(defaultContent, 'fit', { mood: 'fine' })).to.throw(AnswerError);
    expect(() => progress(defaultContent, 'fit', { age: '18-24' })).to.throw(AnswerError);
  });
});
