/** What hosts rest on, for every call of the engine. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { defaultContent } from '../../src/content/index.js';
import {
  adviseAttendance,
  AnswerError,
  canStillChange,
  checkRedFlags,
  explain,
  nextQuestion,
  progress,
  readAnswers,
  recommend,
  shownQuestions,
  unseenNotices,
  whatWouldChange,
  withAnswer,
  type Answers,
  type Check,
  type Content,
  type FullRecommendation,
  type Match,
} from '../../src/engine/index.js';
import { answersFor, seed } from '../support/arbitraries.js';
import { pointsOf } from '../support/oracle-ranking.js';

type Call = (answers: Answers) => unknown;

const readingCalls = (check: Check): Record<string, Call> => ({
  nextQuestion: (answers) => nextQuestion(defaultContent, check, answers),
  progress: (answers) => progress(defaultContent, check, answers),
  readAnswers: (answers) => readAnswers(defaultContent, check, answers).counted,
  shownQuestions: (answers) => shownQuestions(defaultContent, check, answers),
});

const calls: { readonly [check in Check]: Readonly<Record<string, Call>> } = {
  fit: {
    ...readingCalls('fit'),
    recommend: (answers) => recommend(defaultContent, answers),
    canStillChange: (answers) => canStillChange(defaultContent, { ...answers, concern: null }),
    explain: (answers) => explain(defaultContent, answers, 'aa'),
    unseenNotices: (answers) => unseenNotices(defaultContent, answers),
    whatWouldChange: (answers) => whatWouldChange(defaultContent, answers, 'aa'),
    withAnswer: (answers) => withAnswer(defaultContent, 'fit', answers, 'goal', 'stop'),
  },
  'red-flags': {
    ...readingCalls('red-flags'),
    checkRedFlags: (answers) => checkRedFlags(defaultContent, answers),
  },
  attendance: {
    ...readingCalls('attendance'),
    adviseAttendance: (answers) => adviseAttendance(defaultContent, answers),
  },
};

const rows = (['fit', 'red-flags', 'attendance'] as const).flatMap((check) =>
  Object.entries(calls[check]).map(([name, call]) => ({ check, name, call })),
);

describe(`each call of the engine (seed ${seed})`, function () {
  this.timeout(60_000);

  for (const { check, name, call } of rows) {
    const numRuns = name === 'whatWouldChange' ? 3 : 40;

    it(`gives plain data for ${check}, and leaves the answers as they are: ${name}`, () => {
      const law = (answers: Answers): void => {
        const before = structuredClone(answers);
        const result = call(answers);
        expect(answers).to.deep.equal(before);
        if (result === undefined) return;
        expect(JSON.parse(JSON.stringify(result))).to.deep.equal(result);
      };
      fc.assert(fc.property(answersFor(defaultContent, check), law), { seed, numRuns });
    });

    it(`refuses ids that the content has not, for ${check}: ${name}`, () => {
      const known = defaultContent.questions.filter((one) => one.check === check);
      const law = (id: string, option: string): void => {
        fc.pre(known.every((one) => one.id !== id && !one.options.includes(option)));
        const [question] = known;
        expect(() => call({ [id]: option })).to.throw(AnswerError, `answers.${id}`);
        expect(() => call({ [question!.id]: option })).to.throw(AnswerError);
      };
      fc.assert(fc.property(fc.string(), fc.string(), law), { seed, numRuns });
    });
  }
});

const anyAnswers = answersFor(defaultContent, 'fit');

const ranked = (content: Content, answers: Answers): FullRecommendation => {
  const result = recommend(content, { ...answers, 'safety-seen': 'yes' });
  fc.pre('shortlist' in result);
  return result;
};

const matchesIn = ({ community, therapy }: FullRecommendation): Map<string, Match> =>
  new Map([...community, ...therapy].map((match) => [match.group, match]));

describe(`what moves a group (seed ${seed})`, function () {
  this.timeout(60_000);

  it('is not more points of a criterion that has no part in it', () => {
    const booked = defaultContent.criteria.filter(({ effect }) => 'points' in effect);
    const law = (answers: Answers, { id }: (typeof booked)[number], more: number): void => {
      const criteria = defaultContent.criteria.map((one) =>
        one.id === id && 'points' in one.effect
          ? { ...one, effect: { points: one.effect.points + more } }
          : one,
      );
      const after = matchesIn(ranked({ ...defaultContent, criteria }, answers));
      for (const [group, match] of matchesIn(ranked(defaultContent, answers))) {
        const moved = after.get(group)!;
        const isPart = match.parts.some(({ criterion }) => criterion === id);
        expect(pointsOf(moved)).to.equal(pointsOf(match) + (isPart ? more : 0));
        if (!isPart) expect(moved).to.deep.equal(match);
      }
    };
    const more = fc.integer({ min: 1, max: 50 });
    fc.assert(fc.property(anyAnswers, fc.constantFrom(...booked), more, law), {
      seed,
      numRuns: 150,
    });
  });

  it('is nothing where nothing is known of it: no base points, and no rule-out', () => {
    const own = [{ id: 'tuesday', kind: 'community', attributes: {} }] as const;
    const content = { ...defaultContent, groups: [...defaultContent.groups, ...own] };
    const law = (answers: Answers): void => {
      const match = matchesIn(ranked(content, answers)).get('tuesday');
      expect(match).to.include({ score: 50 });
      expect(match?.parts).to.deep.equal([]);
    };
    fc.assert(fc.property(anyAnswers, law), { seed, numRuns: 200 });
  });

  it('is no other group in the catalogue', () => {
    const law = (answers: Answers, gone: string): void => {
      const groups = defaultContent.groups.filter(({ id }) => id !== gone);
      const all = matchesIn(ranked(defaultContent, answers));
      all.delete(gone);
      const rest = matchesIn(ranked({ ...defaultContent, groups }, answers));
      expect([...rest]).to.deep.equal([...all]);
    };
    const ids = defaultContent.groups.map(({ id }) => id);
    fc.assert(fc.property(anyAnswers, fc.constantFrom(...ids), law), { seed, numRuns: 150 });
  });
});

describe(`an act-now notice (seed ${seed})`, function () {
  this.timeout(60_000);

  it('is taken back by no answer to another question', () => {
    const law = (answers: Answers, more: Answers): void => {
      const { safety = null, 'safety-seen': _seen, ...others } = answers;
      const given = (sheet: Answers): string[] =>
        recommend(defaultContent, sheet)
          .notices.filter(({ severity }) => severity === 'act-now')
          .map(({ id }) => id);
      const before = given({ ...others, safety });
      const after = given({ ...others, ...more, safety });
      expect(after).to.deep.equal(before);
    };
    fc.assert(fc.property(anyAnswers, anyAnswers, law), { seed, numRuns: 300 });
  });
});
