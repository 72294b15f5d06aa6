import { expect } from 'chai';
import { defaultContent as content } from '../../src/content/index.js';
import {
  AnswerError,
  GroupFitError,
  isAnswered,
  nextQuestion,
  readAnswers,
  recommend,
  withAnswer,
  type Answer,
  type Answers,
} from '../../src/engine/index.js';
import { actNowIds } from '../../src/engine/safety.js';

type Row = readonly [what: string, answers: unknown, path: string, expected: RegExp, found: string];

/** Nothing stands at its only place, not even `undefined`. */
const longer = Object.assign([], { length: 1 });

const rows: readonly Row[] = [
  ['an unknown question', { colour: 'red' }, 'answers.colour', /question of the fit/, '"colour"'],
  ['a question of another check', { attended: 'one' }, 'answers.attended', /fit/, '"attended"'],
  ['an inherited name', { constructor: 'x' }, 'answers.constructor', /fit/, '"constructor"'],
  ['an unknown option', { goal: 'win' }, 'answers.goal', /"stop", "cut-down"/, '"win"'],
  ['a list for one option', { goal: ['stop'] }, 'answers.goal', /"stop"/, 'a list'],
  ['a number for one option', { goal: 3 }, 'answers.goal', /"stop"/, 'a value of type number'],
  [
    'one option for a list',
    { concern: 'alcohol' },
    'answers.concern',
    /list/,
    'a value of type string',
  ],
  [
    'a list with an unknown option',
    { concern: ['alcohol', 'x'] },
    'answers.concern[1]',
    /"meth"/,
    '"x"',
  ],
  ['a list with nothing in it', { concern: [null] }, 'answers.concern[0]', /"meth"/, 'null'],
  ['a list with a hole', { concern: [undefined] }, 'answers.concern[0]', /"meth"/, 'nothing'],
  [
    'a list that is longer than what is in it',
    { concern: longer },
    'answers.concern[0]',
    /"meth"/,
    'nothing',
  ],
  ['no record', null, 'answers', /by question id/, 'null'],
  ['a list', [], 'answers', /by question id/, 'a list'],
  ['a text', 'stop', 'answers', /by question id/, 'a value of type string'],
];

const errorOf = (answers: unknown): AnswerError => {
  try {
    recommend(content, answers as Answers);
  } catch (error) {
    if (error instanceof AnswerError) return error;
  }
  throw new Error('expected an AnswerError');
};

describe('answers', () => {
  for (const [what, answers, path, expected, found] of rows) {
    it(`are refused with a place and a reason: ${what}`, () => {
      const error = errorOf(answers);
      expect(error).to.be.instanceOf(GroupFitError);
      expect(error.name).to.equal('AnswerError');
      expect(error.path).to.equal(path);
      expect(error.expected).to.match(expected);
      expect(error.found).to.equal(found);
      expect(error.message).to.equal(`${path}: expected ${error.expected}, found ${found}`);
    });
  }

  it('count without repeats, in catalogue order, and without "none" beside another', () => {
    const { counted } = readAnswers(content, 'fit', {
      where: ['online', 'in-person', 'online'],
      safety: ['none', 'withdrawal'],
      company: ['no-preference'],
    });
    expect(counted).to.deep.equal({
      safety: ['withdrawal'],
      company: ['no-preference'],
      where: ['in-person', 'online'],
    });
  });

  it('do not count where their question is not shown', () => {
    const answers = { spirituality: 'rather-not', faith: 'christian', 'family-aim': ['engage'] };
    const { counted, holds } = readAnswers(content, 'fit', answers);
    expect(counted).to.deep.equal({ spirituality: 'rather-not' });
    expect(holds({ is: ['faith', 'christian'] })).to.equal(false);
  });
});

describe('an answer', () => {
  const answers: readonly (readonly [answer: Answer | undefined, isOne: boolean])[] = [
    ['stop', true],
    [['alcohol'], true],
    [[], false],
    ['', false],
    [null, false],
    [undefined, false],
  ];
  for (const [answer, isOne] of answers) {
    it(`is ${isOne ? '' : 'not '}given by ${JSON.stringify(answer)}`, () => {
      expect(isAnswered(answer)).to.equal(isOne);
    });
  }

  it('that holds nothing leaves its question open', () => {
    expect(nextQuestion(content, 'fit', { 'for-whom': null, safety: [] })).to.equal('safety');
  });
});

describe('the notices', () => {
  it('that have to be seen before anything is ranked are the act-now ones', () => {
    expect(actNowIds).to.deep.equal(['suicidal', 'overdose', 'unsafe-home']);
  });
});

describe('withAnswer', () => {
  const seen: Answers = { safety: ['suicidal'], goal: 'stop', 'safety-seen': 'yes' };

  it('leaves the answers it was given as they are', () => {
    const before = JSON.stringify(seen);
    const after = withAnswer(content, 'fit', seen, 'goal', 'unsure');
    expect(JSON.stringify(seen)).to.equal(before);
    expect(after).to.deep.equal({ ...seen, goal: 'unsure' });
  });

  it('drops what was acknowledged when its question changes, and only then', () => {
    const changed = withAnswer(content, 'fit', seen, 'safety', ['suicidal', 'overdose']);
    expect(changed).not.to.have.property('safety-seen');
    const skipped = withAnswer(content, 'fit', seen, 'safety', null);
    expect(skipped).not.to.have.property('safety-seen');
    const same = withAnswer(content, 'fit', seen, 'safety', ['suicidal']);
    expect(same).to.have.property('safety-seen', 'yes');
  });

  it('refuses what the content has no place for', () => {
    expect(() => withAnswer(content, 'fit', seen, 'goal', 'win')).to.throw(AnswerError);
    expect(() => withAnswer(content, 'fit', seen, 'colour', 'red')).to.throw(AnswerError);
  });
});
