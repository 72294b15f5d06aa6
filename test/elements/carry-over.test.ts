import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { checkRedFlags } from '../../src/engine/index.js';
import { messages } from '../../src/messages/en.js';
import { attendanceExamples, redFlagExamples } from '../../stories/examples/examples.js';
import { loaded } from '../support/loaded.js';
import { extension } from '../support/other-contents.js';
import { showExample, type QuizHarness } from '../support/quiz-harness.js';

function shown(id: string): QuizHarness {
  const example = [...redFlagExamples, ...attendanceExamples].find((one) => one.id === id);
  if (!example) throw new Error(`There is no example ${id}.`);
  return showExample(example);
}

describe('from a red-flag result to the fit check', () => {
  const report = (quiz: QuizHarness) => checkRedFlags(defaultContent, quiz.element.answers);

  it('starts the fit check on its own heading, and says so as a step', () => {
    const quiz = shown('red-flags-leave');
    quiz.events.length = 0;
    quiz.click('startFit');
    expect(quiz.isOnHeading).to.equal(true);
    expect(quiz.events.map(({ type, fields }) => [type, fields['check']])).to.deep.equal([
      ['group-fit-step', 'fit'],
    ]);
    expect(quiz.element.answers).to.deep.equal({});
    expect(quiz.element.getAttribute('check')).to.equal('red-flags');
  });

  it('has what was found there chosen, to be confirmed by Next', () => {
    const quiz = shown('red-flags-leave');
    const { answers } = report(quiz).carryOver;
    const [[question, answer] = ['', null]] = Object.entries(answers);
    expect(answer).to.not.equal(null);
    quiz.click('startFit');
    quiz.element.goTo(question);
    const chosen = [answer].flat();
    expect(quiz.checked(question)).to.deep.equal(chosen);
    expect(quiz.element.answers[question]).to.equal(undefined);
    quiz.click('next');
    expect(quiz.element.answers[question]).to.deep.equal(answer);
  });

  it('carries nothing that was skipped there', () => {
    const quiz = shown('red-flags-leave');
    const [question = ''] = Object.keys(report(quiz).carryOver.answers);
    quiz.click('startFit');
    quiz.element.goTo(question);
    quiz.skip(1);
    expect(quiz.element.answers[question]).to.equal(null);
    expect('shortlist' in quiz.element.result).to.equal(false);
  });

  it('leads back to the result it came from, and on again with the answers', () => {
    const quiz = shown('red-flags-leave');
    const before = quiz.heading;
    quiz.click('startFit');
    quiz.answer('self');
    quiz.click('back');
    quiz.click('backToCheck');
    expect(quiz.heading).to.equal(before);
    expect(quiz.isOnHeading).to.equal(true);
    quiz.click('startFit');
    expect(quiz.question).to.equal('safety');
    expect(quiz.element.answers).to.deep.equal({ 'for-whom': 'self' });
  });

  it('stays there when the host changes anything but the check', () => {
    const quiz = shown('red-flags-leave');
    quiz.click('startFit');
    quiz.answer('self');
    quiz.element.region = 'UK';
    expect(quiz.element.answers).to.deep.equal({ 'for-whom': 'self' });
    quiz.element.check = 'attendance';
    expect(quiz.element.answers).to.deep.equal({});
    expect(quiz.element.check).to.equal('attendance');
  });

  const hostChanges: { readonly [name: string]: (quiz: QuizHarness) => unknown } = {
    'another layout, there and back': ({ element }) => {
      element.layout = 'page';
      element.layout = 'steps';
    },
    'another audience, there and back': ({ element }) => {
      element.audience = 'counselor';
      element.audience = 'person';
    },
    'a content it fits': ({ element }) => (element.content = extension),
    answers: ({ element }) => (element.answers = { 'for-whom': 'self' }),
    'a start': ({ element }) => element.start(),
  };
  for (const [name, change] of Object.entries(hostChanges)) {
    it(`keeps what was found, and the way back, when the host sets ${name}`, async () => {
      const quiz = shown('red-flags-leave');
      const before = quiz.heading;
      quiz.click('startFit');
      change(quiz);
      await loaded(quiz, 2000);
      quiz.element.goTo('medication');
      expect(quiz.checked()).to.deep.equal(['taking']);
      expect(quiz.element.answers['medication']).to.equal(undefined);
      quiz.element.goTo('for-whom');
      quiz.click('backToCheck');
      expect(quiz.heading).to.equal(before);
    });
  }

  it('has it chosen and leads back on one page too', () => {
    const quiz = shown('red-flags-leave');
    quiz.click('startFit');
    quiz.element.layout = 'page';
    expect(quiz.checked('medication')).to.deep.equal(['taking']);
    quiz.click('backToCheck');
    expect(quiz.screen).to.equal('result');
    expect(quiz.element.check).to.equal('red-flags');
  });

  it('forgets both with the answers cleared', () => {
    const quiz = shown('red-flags-leave');
    quiz.click('startFit');
    while (!quiz.has('seeResult')) quiz.skip(1);
    quiz.click('seeResult');
    quiz.openAnswers();
    quiz.click('startAgain');
    expect(quiz.has('backToCheck')).to.equal(false);
    quiz.element.check = 'red-flags';
    expect(quiz.element.answers).to.deep.equal({});
  });
});

describe('from the advice to leave to the red-flag check', () => {
  it('starts it, and leads back', () => {
    const quiz = shown('attendance-leave');
    const before = quiz.heading;
    quiz.click('startRedFlags');
    expect(quiz.isOnHeading).to.equal(true);
    expect('outcome' in quiz.element.result).to.equal(true);
    quiz.click('backToCheck');
    expect(quiz.heading).to.equal(before);
  });

  it('names what made it so, and no other answer', () => {
    const quiz = shown('attendance-leave');
    const reasons = quiz.all('.reasons li').map(({ textContent }) => textContent?.trim());
    expect(reasons).to.deep.equal([messages.attendance.reasons['readiness-safe']?.['no']]);
  });

  it('is offered with no other advice', () => {
    for (const id of ['attendance-initial', 'attendance-maintenance', 'attendance-taper']) {
      expect(shown(id).has('startRedFlags'), id).to.equal(false);
    }
  });
});
