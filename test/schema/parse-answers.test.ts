import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { AnswerError, type Check } from '../../src/engine/index.js';
import { parseAnswers } from '../../src/schema/index.js';

type Row = readonly [title: string, check: Check, input: unknown, path: string];

const refused: readonly Row[] = [
  ['nothing', 'fit', undefined, 'answers'],
  ['null', 'fit', null, 'answers'],
  ['a list', 'fit', [], 'answers'],
  ['a text', 'fit', '{}', 'answers'],
  ['an unknown question', 'fit', { gaol: 'stop' }, 'answers.gaol'],
  ['a question of another check', 'fit', { attended: 'one' }, 'answers.attended'],
  ['an unknown option', 'fit', { goal: 'stopp' }, 'answers.goal'],
  ['a list for one answer', 'fit', { goal: ['stop'] }, 'answers.goal'],
  ['one answer for a list', 'fit', { concern: 'alcohol' }, 'answers.concern'],
  ['a number in a list', 'fit', { concern: ['alcohol', 1] }, 'answers.concern[1]'],
  ['an object', 'attendance', { focus: {} }, 'answers.focus'],
  ['a number', 'red-flags', { size: 1 }, 'answers.size'],
  ['what would change objects', 'fit', JSON.parse('{"__proto__":{"a":1}}'), 'answers.__proto__'],
];

describe('parseAnswers', () => {
  it('gives answers back as they are', () => {
    const answers = { concern: ['opioids', 'alcohol'], goal: 'stop', where: [], age: null };
    expect(parseAnswers(defaultContent, 'fit', answers)).to.deep.equal(answers);
  });

  it('gives back a copy', () => {
    const answers = { concern: ['alcohol'] };
    const parsed = parseAnswers(defaultContent, 'fit', answers);
    expect(parsed).not.to.equal(answers);
    expect(parsed['concern']).not.to.equal(answers.concern);
  });

  it('keeps answers to questions that are hidden for now', () => {
    const answers = { 'for-whom': 'family', goal: 'stop' };
    expect(parseAnswers(defaultContent, 'fit', answers)).to.deep.equal(answers);
  });

  it('leaves out what is undefined', () => {
    expect(parseAnswers(defaultContent, 'fit', { goal: undefined })).to.deep.equal({});
  });

  for (const [title, check, input, path] of refused) {
    it(`refuses ${title}`, () => {
      expect(() => parseAnswers(defaultContent, check, input))
        .to.throw(AnswerError)
        .with.property('path', path);
    });
  }
});
