/** Names, roles, order and live messages as a screen reader says them. `UPDATE_TRANSCRIPTS=1` writes the transcripts anew. */
import { expect } from 'chai';
import { examples } from '../../stories/examples/examples.js';
import { whileFull } from '../support/full-storage.js';
import { openAll } from '../support/open-all.js';
import { press } from '../support/page.js';
import { setupQuiz, showExample, type QuizHarness } from '../support/quiz-harness.js';
import { hear, readAloud, transcriptOf, type Act } from '../support/screen-reader.js';

function shown(id: string): QuizHarness {
  const example = examples.find((one) => one.id === id);
  if (!example) throw new Error(`There is no example "${id}".`);
  return showExample(example);
}

const open = (quiz: QuizHarness, selector: string): QuizHarness => {
  openAll(quiz.root, `${selector} details`);
  return quiz;
};

async function expectKept(name: string, said: readonly string[]): Promise<void> {
  expect(said).to.deep.equal(await transcriptOf(name, said));
}

const screens: { readonly [name: string]: () => QuizHarness } = {
  'fit-first-question': () => shown('fit-first-question'),
  'fit-problem': () => shown('fit-problem'),
  'fit-why-we-ask': () => open(shown('fit-concern'), 'fieldset'),
  'fit-notice': () => shown('fit-notice'),
  'fit-choice': () => shown('fit-choice'),
  'fit-result': () => shown('fit-result'),
  'fit-result-family': () => shown('fit-result-family'),
  'fit-result-compared': () => shown('fit-result-compared'),
  'fit-exit-and-memory': () => open(shown('fit-exit-and-memory'), '.quiz'),
  'fit-page': () => shown('fit-page'),
  'red-flags-leave': () => shown('red-flags-leave'),
  'attendance-maintenance': () => shown('attendance-maintenance'),
};

/** The first, or another, of what the selector finds takes the focus and is pressed. */
const click =
  (quiz: QuizHarness, selector: string, index = 0) =>
  (): void => {
    const found = quiz.all(selector)[index];
    if (!found) throw new Error(`There is no "${selector}".`);
    found.focus();
    found.click();
  };

const next = 'form button[type="submit"]';
const forth = 'button[part~="primary-button"]';
const compared = '.compare-box input';

const acts: { readonly [name: string]: () => readonly [QuizHarness, readonly Act[]] } = {
  'acts-question': () => {
    const quiz = setupQuiz();
    return [
      quiz,
      [
        ['Next, nothing chosen', click(quiz, next)],
        ['Next again', click(quiz, next)],
        ['the link of the summary', click(quiz, '.error-summary a')],
        ['an option', click(quiz, '.option input')],
        ['Next', click(quiz, next)],
        ['Back', click(quiz, 'button[part~="link-button"]')],
      ],
    ];
  },
  'acts-comparison': () => {
    const quiz = shown('fit-result');
    return [
      quiz,
      [
        ['a group', click(quiz, compared)],
        ['a second group', click(quiz, compared, 1)],
        ['a third group', click(quiz, compared, 2)],
        ['without the first', click(quiz, compared)],
        ['without the second', click(quiz, compared, 1)],
        ['without the third', click(quiz, compared, 2)],
      ],
    ];
  },
  'acts-result': () => {
    const quiz = shown('fit-choice');
    return [
      quiz,
      [
        ['See my result', click(quiz, forth)],
        ['Choose a group', click(quiz, 'article button[part~="secondary-button"]')],
        ['an item of the plan', click(quiz, '.checklist input')],
        ['Open the answers', click(quiz, '.answers > summary')],
        ['Change an answer', click(quiz, '.answers dd button')],
        ['Next', click(quiz, next)],
      ],
    ];
  },
  /** Part by part, as the frames come: what is said is said once. */
  'acts-result-in-parts': () => {
    const quiz = shown('fit-choice');
    const { root } = quiz;
    const drawn = async (selector: string, index = 0): Promise<void> => {
      const found = root.querySelectorAll<HTMLElement>(selector)[index];
      found?.focus();
      found?.click();
      await quiz.element.updateComplete;
    };
    return [
      quiz,
      [
        ['See my result, until all of it is there', () => drawn(forth)],
        ['a group', () => drawn(compared)],
        ['a second group', () => drawn(compared, 1)],
        ['Open the answers', () => drawn('.answers > summary')],
        ['Change an answer', () => drawn('.answers dd button')],
        ['Next, until all of it is there', () => drawn(next)],
      ],
    ];
  },
  'acts-exit-and-memory': () => {
    const quiz = open(shown('fit-exit-and-memory'), '.remember');
    return [
      quiz,
      [
        ['Shift', () => press('Shift')],
        ['Shift again', () => press('Shift')],
        ['Keep my answers, with no room left', () => whileFull(click(quiz, '.remember button'))],
        ['Keep my answers', click(quiz, '.remember button')],
        ['Forget them now', click(quiz, '.remember button')],
      ],
    ];
  },
  'acts-page': () => {
    const quiz = shown('fit-page');
    return [
      quiz,
      [
        ['See my result, nothing answered', click(quiz, next)],
        ['Start with the first question', click(quiz, forth)],
        ['thoughts of suicide', () => quiz.chooseIn('safety', 'suicidal')],
        ['Continue with the questions', click(quiz, forth)],
        ['not any more', () => quiz.chooseIn('safety', 'none')],
      ],
    ];
  },
  'acts-carry-over': () => {
    const quiz = shown('red-flags-leave');
    return [
      quiz,
      [
        ['Start to look for another group', click(quiz, forth)],
        ['Next', click(quiz, next)],
        ['Back', click(quiz, 'button[part~="link-button"]')],
      ],
    ];
  },
};

describe('what a screen reader says', function () {
  this.timeout(60_000);

  for (const [name, show] of Object.entries(screens)) {
    it(`of the screen ${name}`, async () => expectKept(name, await readAloud(show())));
  }

  for (const [name, begin] of Object.entries(acts)) {
    it(`while a person acts: ${name}`, async () => expectKept(name, await hear(...begin())));
  }
});
