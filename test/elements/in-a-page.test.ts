import { expect } from 'chai';
import { answersOf, legsOf, stopDrinking } from '../support/journeys.js';
import { setupQuiz, type QuizHarness } from '../support/quiz-harness.js';

const fitAnswers = answersOf(stopDrinking);

describe('the element in the page', () => {
  it('keeps its screen and answers when it is taken out, put back and moved', () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self', safety: ['none'] } });
    quiz.choose('alcohol');
    const { element } = quiz;
    const { parentElement: home } = element;
    element.remove();
    expect(element.answers['concern']).to.deep.equal(['alcohol']);
    home?.append(element);
    expect(quiz.question).to.equal('concern');
    const elsewhere = home?.appendChild(document.createElement('section'));
    elsewhere?.append(element);
    expect(quiz.question).to.equal('concern');
    expect(quiz.checked()).to.deep.equal(['alcohol']);
  });

  it('keeps them, and its looks, in another document', () => {
    const quiz = setupQuiz({
      answers: { 'for-whom': 'self' },
      html: '<iframe></iframe><group-fit-quiz></group-fit-quiz>',
    });
    const frame = quiz.element.previousElementSibling as HTMLIFrameElement;
    frame.contentDocument?.body.append(quiz.element);
    expect(quiz.question).to.equal('safety');
    const { length } = quiz.root.adoptedStyleSheets;
    expect(length).to.equal(1);
  });

  it('does not touch another quiz, and gives the document no ids', () => {
    const html = '<group-fit-quiz></group-fit-quiz><group-fit-quiz></group-fit-quiz>';
    const before = document.querySelectorAll('[id]').length;
    const quiz = setupQuiz({ html });
    const other = quiz.element.nextElementSibling as typeof quiz.element;
    const [self, family] = other.shadowRoot?.querySelectorAll('input') ?? [];
    quiz.choose('self');
    family?.click();
    expect(quiz.checked()).to.deep.equal(['self']);
    expect([self?.checked, family?.checked]).to.deep.equal([false, true]);
    expect([quiz.element.answers, other.answers]).to.deep.equal([
      { 'for-whom': 'self' },
      { 'for-whom': 'family' },
    ]);
    expect(document.querySelectorAll('[id]')).to.have.length(before);
  });
});

describe('the quiz in a form', () => {
  const html = '<form><group-fit-quiz name="groups"></group-fit-quiz></form>';
  const valuesOf = (quiz: QuizHarness): unknown[] => {
    const form = quiz.element.closest('form');
    return form ? [...new FormData(form)] : [];
  };

  it('gives the shortlist as JSON, only while a result is shown', () => {
    const quiz = setupQuiz({ html, answers: fitAnswers });
    expect(valuesOf(quiz)).to.deep.equal([]);
    quiz.click('seeResult');
    const { result } = quiz.element;
    const shortlist = 'shortlist' in result ? result.shortlist : [];
    expect(valuesOf(quiz)).to.deep.equal([['groups', JSON.stringify(shortlist)]]);
    quiz.click('back');
    expect(valuesOf(quiz)).to.deep.equal([]);
  });

  it('gives nothing without a name, nor for the other checks', () => {
    const quiz = setupQuiz({ html, answers: fitAnswers });
    quiz.element.name = '';
    quiz.click('seeResult');
    expect(valuesOf(quiz)).to.deep.equal([]);
    quiz.element.name = 'groups';
    expect(valuesOf(quiz)).to.have.length(1);
    quiz.element.check = 'attendance';
    quiz.element.answers = answersOf(legsOf.attendance);
    expect(valuesOf(quiz)).to.deep.equal([]);
  });

  it('starts afresh with the form', () => {
    const quiz = setupQuiz({ html, answers: fitAnswers });
    quiz.click('seeResult');
    quiz.element.closest('form')?.reset();
    expect(quiz.question).to.equal('for-whom');
    expect(quiz.element.answers).to.deep.equal({});
    expect(valuesOf(quiz)).to.deep.equal([]);
  });

  it('does not send the form by Enter or Next', () => {
    const quiz = setupQuiz({ html });
    let sent = 0;
    quiz.element.closest('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    quiz.answer('self');
    expect(sent).to.equal(0);
  });
});
