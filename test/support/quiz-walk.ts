/** A quiz without a screen: starts one, carries out requests, says in short where it stands. */
import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import type { Answers } from '../../src/engine/content.js';
import { shownQuestions } from '../../src/engine/index.js';
import { carryOut, type QuizRequest } from '../../src/quiz/requests.js';
import { startQuiz } from '../../src/quiz/moves.js';
import { previousScreen } from '../../src/quiz/screen-order.js';
import type { QuizState } from '../../src/quiz/state.js';

export type Setup = Partial<Pick<QuizState, 'content' | 'check' | 'audience' | 'layout'>>;

export const settingsOf = ({
  content = defaultContent,
  check = 'fit',
  audience = 'person',
  layout = 'steps',
}: Setup = {}) => ({ content, check, audience, layout });

export const begin = (setup: Setup = {}, answers: Answers = {}): QuizState =>
  startQuiz(settingsOf(setup), answers);

export const walk = (state: QuizState, requests: readonly QuizRequest[]): QuizState =>
  requests.reduce(carryOut, state);

/** `question goal`, `choice`, `result` … */
export const place = ({ screen }: QuizState): string =>
  screen.kind === 'question' ? `question ${screen.id}` : screen.kind;

export const give = (question: string, answer: string | readonly string[]): QuizRequest => ({
  kind: 'answer',
  question,
  answer,
});
export const edit = (question: string) =>
  ({ kind: 'edit', question }) as const satisfies QuizRequest;
export const choose = (group: string): QuizRequest => ({ kind: 'choose', group });
export const next: QuizRequest = { kind: 'go-on' };
export const skip: QuizRequest = { kind: 'skip' };
export const back: QuizRequest = { kind: 'back' };
export const acknowledge: QuizRequest = { kind: 'acknowledge' };
export const more: QuizRequest = { kind: 'answer-more' };
export const see: QuizRequest = { kind: 'see-result' };
export const startAgain: QuizRequest = { kind: 'start-again' };

/** Every question shown of a part skipped, but those given. */
export function skipping(part: 'core' | 'detail', given: Answers, setup: Setup = {}): Answers {
  const { content, check } = settingsOf(setup);
  const rest = shownQuestions(content, check, given).filter((question) => question.part === part);
  return { ...Object.fromEntries(rest.map(({ id }) => [id, null])), ...given };
}

/** Where requests lead, with `!` where an answer is asked for first, and answers that are held then, among others. */
type Row = readonly [
  name: string,
  start: QuizState,
  requests: readonly QuizRequest[],
  at: string,
  holds?: Answers,
];

/** One test a row. */
export function itLeads(rows: readonly Row[]): void {
  for (const [name, start, requests, at, holds = {}] of rows) {
    it(name, () => {
      const state = walk(start, requests);
      expect(`${place(state)}${state.nothingChosen ? '!' : ''}`).to.equal(at);
      expect(state.answers).to.deep.include(holds);
    });
  }
}

/** What the buttons and fields on the screen can ask for. */
export function offered(state: QuizState): readonly QuizRequest[] {
  const { content, check, answers, screen } = state;
  const shown = shownQuestions(content, check, answers);
  const fields = screen.kind === 'page' ? shown : shown.filter(({ id }) => isOn(state, id));
  const given = fields.flatMap(({ id, kind, options }) =>
    options.map((option) => give(id, kind === 'multi' ? [option] : option)),
  );
  const edits = shown.filter(({ id }) => answers[id] !== undefined).map(({ id }) => edit(id));
  const goesBack = previousScreen(state) ? [back, back] : [];
  /** More often than others: what is said here comes before everything else. */
  const safety = edits.filter(({ question }) => question === 'safety');
  switch (screen.kind) {
    case 'question':
      return [...given, next, next, next, skip, skip, see, ...goesBack];
    case 'page':
      return [...given, see];
    case 'notice':
      return [acknowledge];
    case 'choice':
      return [see, more, ...goesBack];
    case 'result':
      return [
        ...edits,
        ...Array.from({ length: 20 }, () => safety).flat(),
        choose('aa'),
        startAgain,
        ...goesBack,
      ];
  }
}

const isOn = ({ screen }: QuizState, id: string): boolean =>
  screen.kind === 'question' && screen.id === id;
