import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { AnswerError, type Check } from '../../src/engine/index.js';
import { InvalidAnswersError, parseAnswers } from '../../src/schema/index.js';

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

function errorFor(check: Check, input: unknown): InvalidAnswersError {
  try {
    parseAnswers(defaultContent, check, input);
  } catch (error) {
    if (error instanceof InvalidAnswersError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown');
}

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

  it('tells every mistake at once, each with its place, how to mend it and the nearest name', () => {
    const answers = {
      gaol: 'stop',
      concern: ['alcohol', 'opiods', 7],
      where: 'online',
      goal: ['stop'],
    };
    const { issues, message, path } = errorFor('fit', answers);
    const rows = issues.map(({ path: place, found, fix }) => [place, found, fix]);
    expect(rows.map((row) => row.slice(0, 2))).to.deep.equal([
      ['answers.gaol', '"gaol"'],
      ['answers.concern[1]', '"opiods"'],
      ['answers.concern[2]', '7'],
      ['answers.where', 'a value of type string'],
      ['answers.goal', 'a list'],
    ]);
    const fixes = rows.map(([, , fix]) => fix);
    expect(fixes[0]).to.equal('Did you mean "goal"?');
    expect(fixes[1]).to.equal('Did you mean "opioids"?');
    expect(fixes[2]).to.match(/^Use one of "alcohol"/);
    expect(fixes.slice(3)).to.deep.equal(['Write a list of option ids.', 'Write one option id.']);
    expect(path).to.equal('answers.gaol');
    expect(message.split('\n')).to.have.lengthOf(5);
  });

  it('gives no answer away that has a place, also where its shape is wrong', () => {
    const { message } = errorFor('fit', { concern: 'sedatives', goal: ['stop'] });
    expect(message).not.to.match(/sedatives|stop/);
  });

  it('takes an acknowledgement, which is asked of nobody', () => {
    const answers = { safety: ['suicidal'], 'safety-seen': 'yes' };
    expect(parseAnswers(defaultContent, 'fit', answers)).to.deep.equal(answers);
  });

  it('refuses a check there is not, whatever the answers', () => {
    const { issues } = errorFor('fitt' as Check, {});
    expect(issues.map(({ path, fix }) => [path, fix])).to.deep.equal([
      ['check', 'Did you mean "fit"?'],
    ]);
  });

  for (const [title, check, input, path] of refused) {
    it(`refuses ${title}`, () => {
      expect(() => parseAnswers(defaultContent, check, input))
        .to.throw(InvalidAnswersError)
        .that.is.instanceOf(AnswerError)
        .with.property('path', path);
    });
  }
});
