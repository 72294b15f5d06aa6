import { expect } from 'chai';
import * as fc from 'fast-check';
import { defaultContent as content } from '../../src/content/index.js';
import type { Answers, Check } from '../../src/engine/content.js';
import { shownQuestions } from '../../src/engine/index.js';
import { eventsFor } from '../../src/quiz/announce.js';
import { carryOut, type QuizRequest } from '../../src/quiz/requests.js';
import { resultOf } from '../../src/quiz/result.js';
import { isUrgent, type QuizState } from '../../src/quiz/state.js';
import { answersFor, answerTo, seed } from '../support/arbitraries.js';
import {
  acknowledge,
  back,
  begin,
  choose,
  edit,
  more,
  next,
  offered,
  place,
  see,
  skip,
  startAgain,
  walk,
  type Setup,
} from '../support/quiz-walk.js';

const checks: readonly Check[] = ['fit', 'fit', 'red-flags', 'attendance'];

/** A quiz as a host may set it up, often with some answers. Kept apart from its state, so that a failure can be read. */
type Start = { readonly setup: Setup; readonly answers: Answers };

const starts: fc.Arbitrary<Start> = fc.constantFrom(...checks).chain((check) =>
  fc.record({
    setup: fc.record({
      check: fc.constant(check),
      audience: fc.constantFrom('person', 'family', 'counselor'),
      layout: fc.constantFrom('steps', 'steps', 'steps', 'page'),
    }),
    answers: fc.oneof(fc.constant<Answers>({}), answersFor(content, check)),
  }),
);

/** Which of the things on the screen a person presses, one after another. */
const presses = fc.array(fc.nat(10_000), { maxLength: 60 });

type Step = {
  readonly before: QuizState;
  readonly request: QuizRequest;
  readonly after: QuizState;
};

function stepsOf({ setup, answers }: Start, picks: readonly number[]): Step[] {
  const steps: Step[] = [];
  let before = begin(setup, answers);
  for (const pick of picks) {
    const requests = offered(before);
    const request = requests[pick % requests.length] ?? next;
    const after = carryOut(before, request);
    steps.push({ before, request, after });
    before = after;
  }
  return steps;
}

const forEveryStep = (law: (step: Step) => void, numRuns = 300): void =>
  fc.assert(
    fc.property(starts, presses, (start, picks) => {
      for (const step of stepsOf(start, picks)) law(step);
    }),
    { seed, numRuns },
  );

/** The question a request may change the answer to; the acknowledgement hangs on `safety`. */
const mayChange = ({ before: { screen }, request }: Step): readonly string[] => {
  const changed = request.kind === 'answer' ? [request.question] : [];
  const left = screen.kind === 'question' && request.kind === 'skip' ? [screen.id] : [];
  const seen = request.kind === 'acknowledge' ? ['safety-seen'] : [];
  const all = [...changed, ...left, ...seen];
  return all.includes('safety') ? [...all, 'safety-seen'] : all;
};

/** Any request there is, whether the screen offers it or not. */
const anyRequest = (check: Check): fc.Arbitrary<QuizRequest> => {
  const questions = content.questions.filter((question) => question.check === check);
  const answered = fc.constantFrom(...questions).chain((question) =>
    answerTo(question).map<QuizRequest>((answer) => ({
      kind: 'answer',
      question: question.id,
      answer,
    })),
  );
  const simple = [next, skip, back, acknowledge, more, see, startAgain, choose('aa')];
  const edited = fc.constantFrom(...questions).map(({ id }) => edit(id));
  return fc.oneof(answered, answered, fc.constantFrom(...simple), edited);
};

describe(`a quiz, whatever a person does (seed ${seed})`, function () {
  this.timeout(60_000);

  it('shows no result while an act-now notice has to be seen', () => {
    forEveryStep(({ after }) => {
      expect(after.screen.kind === 'result' && isUrgent(after), place(after)).to.equal(false);
      const { value } = resultOf(after);
      if (isUrgent(after)) expect(value).not.to.have.any.keys('shortlist', 'community', 'therapy');
    });
  });

  it('keeps every answer, but for those a person changes', () => {
    forEveryStep((step) => {
      if (step.request.kind === 'start-again') return;
      const mine = mayChange(step);
      for (const [id, answer] of Object.entries(step.before.answers)) {
        if (!mine.includes(id)) expect(step.after.answers[id], id).to.equal(answer);
      }
    });
  });

  it('asks only what is to be asked', () => {
    forEveryStep(({ after: { check, answers, screen } }) => {
      const asked = shownQuestions(content, check, answers).map(({ id }) => id);
      if (screen.kind === 'question') expect(asked).to.include(screen.id);
    });
  });
});

describe(`a quiz, step by step (seed ${seed})`, function () {
  this.timeout(60_000);

  it('asks for an answer only where Next was pressed without one', () => {
    forEveryStep(({ before, request, after }) => {
      if (!after.nothingChosen) return;
      // Once asked for, it stands until the person leaves the question.
      if (!before.nothingChosen) expect(request).to.equal(next);
      expect(after.screen).to.equal(before.screen);
    });
  });

  it('never changes a state in place', () => {
    forEveryStep(({ before, request }) => {
      const text = JSON.stringify({ ...before, content: undefined });
      carryOut(before, request);
      expect(JSON.stringify({ ...before, content: undefined })).to.equal(text);
    }, 100);
  });

  it('finds the way back to the first question', () => {
    const law = (start: Start, picks: readonly number[]): void => {
      let state = stepsOf(start, picks).at(-1)?.after ?? begin(start.setup, start.answers);
      fc.pre(state.screen.kind !== 'notice' && !isUrgent(state));
      for (let press = 0; press < 40; press += 1) state = carryOut(state, back);
      const [first] = shownQuestions(content, state.check, state.answers);
      expect(place(state)).to.equal(state.layout === 'page' ? 'page' : `question ${first?.id}`);
    };
    fc.assert(fc.property(starts, presses, law), { seed, numRuns: 300 });
  });

  it('tells of nothing but what is shown', () => {
    forEveryStep(({ before, after }) => {
      const types = eventsFor(before, after).map(({ type }) => type);
      expect(types.length).to.be.at.most(1);
      if (isUrgent(after)) expect(types).not.to.include('group-fit-recommendation');
    }, 100);
  });
});

describe(`a quiz, whatever is asked of it (seed ${seed})`, function () {
  this.timeout(60_000);

  it('never throws, and never ranks while an act-now notice has to be seen', () => {
    const walks = starts.chain((start) =>
      fc.tuple(
        fc.constant(start),
        fc.array(anyRequest(start.setup.check ?? 'fit'), { maxLength: 40 }),
      ),
    );
    const law = ([{ setup, answers }, requests]: readonly [Start, readonly QuizRequest[]]) => {
      const end = walk(begin(setup, answers), requests);
      const { value } = resultOf(end);
      if (isUrgent(end)) expect(value).not.to.have.any.keys('shortlist', 'community', 'therapy');
    };
    fc.assert(fc.property(walks, law), { seed, numRuns: 300 });
  });
});
