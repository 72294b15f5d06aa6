import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { explain, whatWouldChange } from '../../src/engine/index.js';
import { speakToCounselor } from '../../src/counselor/words.js';
import { messages } from '../../src/messages/en.js';
import { openAll } from '../support/open-all.js';
import type { QuizHarness } from '../support/quiz-harness.js';
import { answersOf, atResult, until } from './support.js';

const answers = answersOf('fit-result');
const spoken = speakToCounselor(messages);
const nameOf = (group: string): string => messages.groups[group]?.name ?? group;
const textOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';

/** The account under the name of a group, opened: on a card, in a line, or among those left out. */
function accountOf(quiz: QuizHarness, group: string): HTMLElement {
  openAll(quiz.root, '.line');
  const place = quiz
    .all('.card, .line, li')
    .find((one) => textOf(one.querySelector('h4, strong')) === nameOf(group));
  const found = place?.querySelector<HTMLElement>('.account');
  if (!found) throw new Error(`There is no account of ${group}.`);
  found.querySelector<HTMLElement>('details:not([open]) > summary')?.click();
  return found;
}

const numberIn = (text: string): number => Number(text.replace('−', '-').replace('+', ''));

/** Opens "what would change" and waits for what it says. */
async function changesOf(account: HTMLElement): Promise<string[]> {
  const changes = account.querySelector<HTMLElement>('.changes');
  changes?.querySelector('summary')?.click();
  await until(
    () => changes?.querySelector('li') ?? changes?.querySelector('[role="status"] > p + p'),
  );
  return [...(changes?.querySelectorAll('li') ?? [])].map(textOf);
}

describe('the account of a group', () => {
  it('is there for every group of the result', async () => {
    const quiz = await atResult(answers);
    const { result } = quiz.element;
    if (!('shortlist' in result)) throw new Error('There is no result.');
    const { community, therapy, ruledOut } = result;
    const all = [...community, ...therapy, ...ruledOut];
    for (const { group } of all) expect(accountOf(quiz, group)).to.be.instanceOf(HTMLElement);
    expect(quiz.all('.account')).to.have.length(all.length);
  });

  it('holds each part with its points, the weightiest first, and their sum', async () => {
    const quiz = await atResult(answers);
    const { parts, points, score } = explain(defaultContent, answers, 'aa');
    const account = accountOf(quiz, 'aa');
    const rows = [...account.querySelectorAll('tbody tr')];
    expect(rows.map((row) => numberIn(textOf(row.querySelector('td'))))).to.deep.equal(
      parts.map((part) => part.points),
    );
    for (const [index, { criterion }] of parts.entries()) {
      expect(textOf(rows[index])).to.include(spoken.criteria[criterion]);
    }
    expect(numberIn(textOf(account.querySelector('tfoot td')))).to.equal(points);
    expect(textOf(account.querySelector('summary'))).to.include(String(Math.round(score)));
  });

  it('holds every rule that leaves a group out', async () => {
    const quiz = await atResult(answers);
    const { ruledOutBy } = explain(defaultContent, answers, 'alateen');
    expect(ruledOutBy).to.have.length.above(1);
    const told = [...accountOf(quiz, 'alateen').querySelectorAll('.account-title + ul li')];
    expect(told.map(textOf)).to.include.members(ruledOutBy.map((id) => spoken.criteria[id]));
  });

  it('says what would change once that is opened, and for groups with a shortlist only', async () => {
    const quiz = await atResult(answers);
    const account = accountOf(quiz, 'ca');
    expect(account.querySelectorAll('.changes li')).to.have.length(0);
    const { changes } = whatWouldChange(defaultContent, answers, 'ca');
    expect(await changesOf(account)).to.have.length(changes.length);
    const therapy = quiz.element.result;
    const [first] = 'therapy' in therapy ? therapy.therapy : [];
    expect(accountOf(quiz, first?.group ?? '').querySelector('.changes')).to.equal(null);
  });

  it('tells the first few changes and counts the rest', async () => {
    const quiz = await atResult(answers);
    const account = accountOf(quiz, 'na');
    const { changes } = whatWouldChange(defaultContent, answers, 'na');
    const told = await changesOf(account);
    expect(told).to.have.length(5);
    expect(textOf(account.querySelector('.changes .note'))).to.include(String(changes.length - 5));
    expect(new Set(told).size).to.equal(5);
  });

  it('tells what would change under the answers as they are, also after one was changed', async () => {
    const quiz = await atResult(answers);
    const before = await changesOf(accountOf(quiz, 'ca'));
    quiz.element.answers = { ...answers, concern: ['alcohol', 'cocaine'] };
    quiz.find('form [type="submit"]')?.click();
    await until(() => quiz.find('.desk'));
    const account = accountOf(quiz, 'ca');
    expect(account.querySelectorAll('.changes li')).to.have.length(0);
    expect(await changesOf(account)).not.to.deep.equal(before);
  });
});
