import { expect } from 'chai';
import type { GroupFitChooseEvent } from '../../src/index.js';
import { messages } from '../../src/messages/en.js';
import { answersOf, legsOf, stopDrinking } from '../support/journeys.js';
import { setupQuiz, type QuizHarness } from '../support/quiz-harness.js';
import { say } from '../support/words.js';

const fitAnswers = answersOf(stopDrinking);

function atResult(): QuizHarness {
  const quiz = setupQuiz({ answers: fitAnswers });
  quiz.click('seeResult');
  return quiz;
}

const typesOf = (quiz: QuizHarness): string[] => quiz.events.map(({ type }) => type);
const shortOf = (group: string): string => messages.groups[group]?.short ?? group;

function firstOfShortlist({ element: { result } }: QuizHarness): string {
  const [first] = 'shortlist' in result ? result.shortlist : [];
  return first ?? '';
}

describe('a question', () => {
  it('shows a problem when Next is pressed with nothing chosen, and puts the focus on what says so, which leads to the first option', () => {
    const quiz = setupQuiz();
    quiz.click('next');
    expect(quiz.screen).to.equal('problem');
    expect(quiz.question).to.equal('for-whom');
    expect(quiz.isOn(quiz.find('.error-summary'))).to.equal(true);
    const problem = quiz.find('.problem');
    expect(quiz.find('fieldset')?.getAttribute('aria-describedby')).to.include(problem?.id);
    const { href } = location;
    quiz.find('.error-summary a')?.click();
    expect(quiz.isOn(quiz.inputs()[0])).to.equal(true);
    expect(location.href).to.equal(href);
  });

  it('keeps the problem where it is until the person goes on or back', () => {
    const quiz = setupQuiz();
    quiz.click('next');
    quiz.choose('self');
    expect(quiz.screen).to.equal('problem');
    quiz.click('next');
    expect([quiz.screen, quiz.question]).to.deep.equal(['question', 'safety']);
    quiz.click('next');
    expect(quiz.screen).to.equal('problem');
    quiz.click('back');
    expect(quiz.screen).to.equal('question');
  });

  it('takes the others out with an exclusive option, and the exclusive one with another', () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self' } });
    quiz.choose('overdose', 'withdrawal');
    expect(quiz.checked()).to.deep.equal(['overdose', 'withdrawal']);
    quiz.choose('none');
    expect(quiz.checked()).to.deep.equal(['none']);
    quiz.choose('withdrawal');
    expect(quiz.checked()).to.deep.equal(['withdrawal']);
    quiz.choose('withdrawal');
    expect(quiz.checked()).to.deep.equal([]);
  });

  it('takes a preset answer that was left as it is', () => {
    const quiz = setupQuiz({ attributes: { audience: 'family' } });
    expect(quiz.checked()).to.deep.equal(['family']);
    expect(quiz.element.answers).to.deep.equal({});
    quiz.click('next');
    expect(quiz.question).to.equal('safety');
    expect(quiz.element.answers).to.deep.equal({ 'for-whom': 'family' });
  });

  it('among the details leads to the result at once', () => {
    const quiz = setupQuiz({ answers: fitAnswers });
    quiz.click('answerMore');
    expect(quiz.question).to.equal('size');
    quiz.choose('small');
    quiz.click('seeResultNow');
    expect(quiz.screen).to.equal('result');
    expect(quiz.element.answers['size']).to.equal('small');
  });
});

describe('an answer changed from the result', () => {
  it('leads back to the result, which is told again', () => {
    const quiz = atResult();
    quiz.edit('concern');
    expect(quiz.question).to.equal('concern');
    expect(quiz.checked()).to.deep.equal(['alcohol', 'cannabis']);
    quiz.answer('alcohol');
    expect(quiz.screen).to.equal('result');
    expect(quiz.isOnHeading).to.equal(true);
    expect(quiz.element.answers['concern']).to.deep.equal(['cannabis']);
    expect(typesOf(quiz)).to.deep.equal([
      'group-fit-recommendation',
      'group-fit-step',
      'group-fit-recommendation',
    ]);
  });

  it('can be left as it was', () => {
    const quiz = atResult();
    quiz.edit('goal');
    quiz.click('backToResult');
    expect(quiz.screen).to.equal('result');
    expect(quiz.element.answers).to.deep.equal(fitAnswers);
  });

  it('brings up a notice that has to be seen first', () => {
    const quiz = atResult();
    quiz.edit('safety');
    quiz.answer('suicidal');
    expect(quiz.screen).to.equal('notice');
    quiz.click('noticeContinueResult');
    expect(quiz.screen).to.equal('result');
  });

  for (const check of ['red-flags', 'attendance'] as const) {
    it(`is told again in the ${check} check too`, () => {
      const legs = legsOf[check];
      const quiz = setupQuiz({ attributes: { check }, answers: answersOf(legs.slice(0, -1)) });
      const [last, ...options] = legs.at(-1) ?? [''];
      quiz.answer(...options);
      quiz.edit(last);
      quiz.answer();
      const result = `group-fit-${check}`;
      expect(typesOf(quiz)).to.deep.equal([result, 'group-fit-step', result]);
    });
  }
});

describe('start again', () => {
  it('forgets every answer and asks the first question', () => {
    const quiz = atResult();
    quiz.openAnswers();
    quiz.click('startAgain');
    expect(quiz.question).to.equal('for-whom');
    expect(quiz.checked()).to.deep.equal([]);
    expect(quiz.element.answers).to.deep.equal({});
    expect(quiz.isOnHeading).to.equal(true);
  });
});

describe('a group of the shortlist', () => {
  it('is chosen, and shows the next step in its place', () => {
    const quiz = atResult();
    const group = firstOfShortlist(quiz);
    quiz.click('choose', { group: shortOf(group) });
    expect(quiz.events.at(-1)).to.deep.equal({ type: 'group-fit-choose', fields: { group } });
    expect(quiz.screen).to.equal('result');
    expect(quiz.find('.chosen')?.textContent).to.include(say('chosen', { group: shortOf(group) }));
    expect(quiz.has('choose', { group: shortOf(group) })).to.equal(false);
  });

  it('does not lose the focus to the page when its button gives way', () => {
    const quiz = atResult();
    const button = quiz.button('choose', { group: shortOf(firstOfShortlist(quiz)) });
    button?.focus();
    button?.click();
    expect(document.activeElement === quiz.element).to.equal(true);
  });

  it('shows nothing where the host does its own thing', () => {
    const quiz = atResult();
    const group = firstOfShortlist(quiz);
    quiz.element.addEventListener('group-fit-choose', (event: GroupFitChooseEvent) => {
      event.preventDefault();
    });
    quiz.click('choose', { group: shortOf(group) });
    expect(quiz.all('.chosen').length).to.equal(0);
    expect(quiz.has('choose', { group: shortOf(group) })).to.equal(true);
  });
});

describe('all questions on one page', () => {
  it('gives the result without a question in between, and comes back with the answers', () => {
    const quiz = setupQuiz({ attributes: { layout: 'page' } });
    quiz.chooseIn('for-whom', 'self');
    quiz.chooseIn('concern', 'gambling');
    quiz.chooseIn('spirituality', 'welcome');
    quiz.chooseIn('faith', 'jewish');
    quiz.click('seeResult');
    expect(quiz.screen).to.equal('result');
    quiz.edit('concern');
    expect(quiz.screen).to.equal('page');
    expect(quiz.checked('concern')).to.deep.equal(['gambling']);
    expect(quiz.checked('faith')).to.deep.equal(['jewish']);
    expect(typesOf(quiz)).to.deep.equal(['group-fit-recommendation']);
  });

  it('shows an act-now notice at once, leads back to the answers, and then to a result below the notice', () => {
    const quiz = setupQuiz({ attributes: { layout: 'page' } });
    quiz.chooseIn('for-whom', 'self');
    quiz.chooseIn('safety', 'overdose');
    expect(quiz.screen).to.equal('notice');
    expect(quiz.heading).to.equal(messages.notices.overdose.title);
    quiz.click('noticeContinue');
    expect(quiz.screen).to.equal('page');
    expect(quiz.checked('for-whom')).to.deep.equal(['self']);
    expect(quiz.checked('safety')).to.deep.equal(['overdose']);
    quiz.click('seeResult');
    expect(quiz.screen).to.equal('result');
    expect(quiz.find('.notice')?.textContent).to.include(messages.notices.overdose.title);
  });

  it('shows the notice of answers a host has brought above the questions, and asks to see it before the result', () => {
    const answers = { safety: ['overdose'] };
    const quiz = setupQuiz({ attributes: { layout: 'page' }, answers });
    expect(quiz.find('[role="alert"]')?.textContent).to.include(messages.notices.overdose.title);
    quiz.click('seeResult');
    expect(quiz.screen).to.equal('notice');
    quiz.click('noticeContinueResult');
    expect(quiz.screen).to.equal('result');
  });
});
