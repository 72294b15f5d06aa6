import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import {
  adviseAttendance,
  checkRedFlags,
  recommend,
  type Answers,
  type Check,
} from '../../src/engine/index.js';
import { answersOf, legsOf } from '../support/journeys.js';
import { setupQuiz } from '../support/quiz-harness.js';

const resultFor = (check: Check, answers: Answers): unknown =>
  check === 'fit'
    ? recommend(defaultContent, answers)
    : check === 'red-flags'
      ? checkRedFlags(defaultContent, answers)
      : adviseAttendance(defaultContent, answers);

const none: Answers = {};

for (const check of ['fit', 'red-flags', 'attendance'] as const) {
  describe(`the result of the ${check} check, asked for in the same tick`, () => {
    const answers = answersOf(legsOf[check]);
    const expected = resultFor(check, answers);

    it('is right after the last click', () => {
      const quiz = setupQuiz({ attributes: { check } });
      for (const [, ...options] of legsOf[check]) quiz.answer(...options);
      expect(quiz.element.result).to.deep.equal(expected);
    });

    it('is right after the answers are set', () => {
      const { element } = setupQuiz({ attributes: { check } });
      element.answers = answers;
      expect(element.result).to.deep.equal(expected);
      element.answers = none;
      expect(element.result).to.deep.equal(resultFor(check, {}));
    });

    it('is right before the element enters the page, and after it left', () => {
      const element = document.createElement('group-fit-quiz');
      element.check = check;
      element.answers = answers;
      expect(element.answers).to.deep.equal(answers);
      expect(element.result).to.deep.equal(expected);
      document.body.append(element);
      expect(element.result).to.deep.equal(expected);
      element.remove();
      element.answers = none;
      expect(element.answers).to.deep.equal({});
      expect(element.result).to.deep.equal(resultFor(check, {}));
    });

    it('is right when the check and the answers are set together', () => {
      const { element } = setupQuiz();
      element.check = check;
      element.answers = answers;
      expect(element.result).to.deep.equal(expected);
    });
  });
}
