import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { canStillChange, shownQuestions, type Answers } from '../../src/engine/index.js';
import { messages } from '../../src/messages/en.js';
import { answersOf, stopDrinking } from '../support/journeys.js';
import { setupQuiz, type QuizHarness } from '../support/quiz-harness.js';

function atResult(): QuizHarness {
  const quiz = setupQuiz({ answers: answersOf(stopDrinking) });
  quiz.click('seeResult');
  return quiz;
}

const shortlistOf = ({ element: { result } }: QuizHarness): readonly string[] =>
  'shortlist' in result ? result.shortlist : [];

const boxOf = (quiz: QuizHarness, group: string): HTMLInputElement | undefined =>
  quiz
    .all('.compare-box')
    .find(({ textContent }) => textContent?.includes(messages.groups[group]?.short ?? group))
    ?.querySelector('input') ?? undefined;

describe('groups side by side', () => {
  it('show a table from two groups on, and say so', () => {
    const quiz = atResult();
    const [first = '', second = ''] = shortlistOf(quiz);
    expect(quiz.find('table')).to.equal(null);
    boxOf(quiz, first)?.click();
    expect(quiz.find('table')).to.equal(null);
    boxOf(quiz, second)?.click();
    const heads = quiz.all('thead th').map(({ textContent }) => textContent);
    expect(heads).to.deep.equal([first, second].map((id) => messages.groups[id]?.name));
    boxOf(quiz, first)?.click();
    expect(quiz.find('table')).to.equal(null);
  });

  it('have a cell for each group in each row, none of them empty', () => {
    const quiz = atResult();
    for (const group of shortlistOf(quiz)) boxOf(quiz, group)?.click();
    const rows = quiz.all('tbody');
    expect(rows.length).to.be.above(4);
    for (const row of rows) {
      const cells = [...row.querySelectorAll('td')].map(({ textContent }) => textContent?.trim());
      expect(cells).to.have.length(shortlistOf(quiz).length);
      expect(cells).to.not.include('');
    }
  });

  it('name in each cell what is compared and the group', () => {
    const quiz = atResult();
    for (const group of shortlistOf(quiz)) boxOf(quiz, group)?.click();
    const textOf = (id: string) => quiz.find(`#${id}`)?.textContent?.trim();
    for (const row of quiz.all('tbody')) {
      const title = row.querySelector('th')?.textContent?.trim();
      const named = [...row.querySelectorAll('td')].map(({ headers }) =>
        headers.split(' ').map(textOf),
      );
      const groups = shortlistOf(quiz).map((id) => messages.groups[id]?.name);
      expect(named).to.deep.equal(groups.map((name) => [title, name]));
    }
  });

  it('are both in view on a phone, where they are two', () => {
    const quiz = atResult();
    if (quiz.element.parentElement) quiz.element.parentElement.style.width = '328px';
    for (const group of shortlistOf(quiz).slice(0, 2)) boxOf(quiz, group)?.click();
    const { clientWidth, scrollWidth } = quiz.find('.compare') ?? {};
    expect(clientWidth).to.be.above(200);
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('are still picked after an answer was changed and changed back', () => {
    const quiz = atResult();
    for (const group of shortlistOf(quiz).slice(0, 2)) boxOf(quiz, group)?.click();
    quiz.edit('age');
    quiz.click('backToResult');
    expect(quiz.find('table')).to.not.equal(null);
  });

  it('scroll within the page, by keyboard too', () => {
    const quiz = atResult();
    for (const group of shortlistOf(quiz)) boxOf(quiz, group)?.click();
    const region = quiz.find('.compare');
    expect(region?.tabIndex).to.equal(0);
    expect(region?.getAttribute('aria-label')).to.match(/\S/);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });
});

describe('the plan', () => {
  it('can be ticked off, and stays so', () => {
    const quiz = atResult();
    const boxes = () => quiz.all<HTMLInputElement>('.checklist input');
    expect(boxes().length).to.be.above(3);
    boxes()[1]?.click();
    quiz.edit('age');
    quiz.click('backToResult');
    expect(
      boxes()
        .map(({ checked }) => checked)
        .indexOf(true),
    ).to.equal(1);
    expect(boxes().filter(({ checked }) => checked)).to.have.length(1);
  });
});

describe('a list that no answer can change any more', () => {
  const fit = defaultContent.questions.filter(({ check }) => check === 'fit');
  /** All dealt with but one detail that moves nothing, or but one that does. */
  const openBut = (open: string): Answers => {
    const all = Object.fromEntries(fit.map(({ id }) => [id, null]));
    const { [open]: _open, 'safety-seen': _seen, ...rest } = { ...all, ...answersOf(stopDrinking) };
    return rest;
  };
  const details = shownQuestions(defaultContent, 'fit', openBut('')).filter(
    ({ part }) => part === 'detail',
  );

  it('is said on a detail question exactly where it is so', () => {
    const seen = details.map(({ id }) => {
      const answers = openBut(id);
      const quiz = setupQuiz({ answers });
      quiz.element.goTo(id);
      const isSaid = quiz.find('.settled') !== null;
      expect(isSaid, id).to.equal(canStillChange(defaultContent, answers).length === 0);
      return isSaid;
    });
    expect(seen).to.include(true);
  });

  it('is not said while the list is open, and nothing is skipped because of it', () => {
    const quiz = setupQuiz({ answers: answersOf(stopDrinking) });
    expect(quiz.screen).to.equal('choice');
    const isOpen = canStillChange(defaultContent, quiz.element.answers).length > 0;
    expect(quiz.find('.settled') === null).to.equal(isOpen);
    expect(quiz.has('answerMore')).to.equal(true);
  });
});
