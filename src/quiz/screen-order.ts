/** Which screen comes first, and which one Back leads to. */
import { nextQuestion, shownQuestions, type Question, type QuestionId } from '../engine/index.js';
import { isUrgent, type Layout, type QuizState, type Screen } from './state.js';

type Unplaced = Pick<QuizState, 'content' | 'check' | 'answers' | 'layout'>;

export const result: Screen = { kind: 'result' };
const choice: Screen = { kind: 'choice' };

/** The first open question, or what comes when there is none. */
export function firstScreen(state: Unplaced): Screen {
  const { content, check, answers, layout } = state;
  if (layout === 'page') return { kind: 'page' };
  const id = nextQuestion(content, check, answers);
  if (id === undefined) return result;
  const question = content.questions.find((one) => one.check === check && one.id === id);
  const hasMoreOnly = question?.part === 'detail' && !wantsDetail(state);
  return hasMoreOnly ? choice : { kind: 'question', id };
}

/** The screen after a question, in the order of the questions. */
export function screenAfter(state: Unplaced, id: QuestionId): Screen {
  const shown = asked(state);
  const index = shown.findIndex((question) => question.id === id);
  const next = shown[index + 1];
  if (!next) return result;
  const endsCore = shown[index]?.part === 'core' && next.part === 'detail';
  return endsCore ? choice : { kind: 'question', id: next.id };
}

/** The screen Back leads to. */
export function previousScreen(state: QuizState): Screen | undefined {
  const { screen, layout, returnTo } = state;
  if (screen.kind === 'page' || screen.kind === 'notice') return undefined;
  if (screen.kind === 'result' && layout === 'page') return { kind: 'page' };
  if (returnTo) return returnTo;
  const shown = asked(state);
  if (screen.kind === 'choice') return lastQuestion(shown.filter(({ part }) => part === 'core'));
  if (screen.kind === 'result')
    return wantsDetail(state) ? lastQuestion(shown) : choiceOrLast(shown);
  const index = shown.findIndex(({ id }) => id === screen.id);
  if (index > 0 && shown[index]?.part === 'detail' && shown[index - 1]?.part === 'core')
    return choice;
  const id = shown[index - 1]?.id;
  return id === undefined ? undefined : { kind: 'question', id };
}

/** Where a screen that stood under another layout or other content stands now; `undefined` where it has no place. */
export function placeIn(state: Unplaced, screen: Screen, before: Layout): Screen | undefined {
  if (screen.kind === 'result') return screen;
  if (screen.kind === 'notice') return isUrgent(state) ? screen : undefined;
  const isPage = state.layout === 'page';
  if (screen.kind === 'choice') return isPage ? undefined : screen;
  if (screen.kind === 'page' && isPage) return screen;
  const id = screen.kind === 'page' ? screen.at : screen.id;
  if (id === undefined || !isShownIn(state, id)) return undefined;
  if (state.layout === before) return screen;
  return isPage ? { kind: 'page', at: id } : { kind: 'question', id };
}

export const isShownIn = (state: Unplaced, id: QuestionId): boolean =>
  asked(state).some((question) => question.id === id);

const asked = ({ content, check, answers }: Unplaced): readonly Question[] =>
  shownQuestions(content, check, answers);

/** True once a detail question was answered or skipped. */
const wantsDetail = (state: Unplaced): boolean =>
  asked(state).some(({ id, part }) => part === 'detail' && state.answers[id] !== undefined);

const lastQuestion = (questions: readonly Question[]): Screen | undefined => {
  const id = questions.at(-1)?.id;
  return id === undefined ? undefined : { kind: 'question', id };
};

const choiceOrLast = (shown: readonly Question[]): Screen | undefined =>
  shown.some(({ part }) => part === 'detail') ? choice : lastQuestion(shown);
