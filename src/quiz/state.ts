/**
 * The state of one quiz and how it moves: plain data and pure functions, no DOM. The element owns one state, hands it
 * down to the templates, and replaces it when a request comes up.
 */
import {
  isAnswered,
  nextQuestion,
  shownQuestions,
  unseenNotices,
  withAnswer,
  type Answer,
  type Answers,
  type Check,
  type Content,
  type GroupId,
  type Question,
  type QuestionId,
} from '../engine/index.js';

export type Audience = 'person' | 'family' | 'counselor';
export type Layout = 'steps' | 'page';

/** What stands on the screen. `page` holds all questions at once. */
export type Screen =
  | { readonly kind: 'question'; readonly id: QuestionId }
  | { readonly kind: 'page' }
  | { readonly kind: 'notice' }
  | { readonly kind: 'choice' }
  | { readonly kind: 'result' };

export type QuizState = {
  readonly content: Content;
  readonly check: Check;
  readonly audience: Audience;
  readonly layout: Layout;
  readonly answers: Answers;
  readonly screen: Screen;
  /** Where to go on to after a notice, or after an answer was changed from the result. */
  readonly returnTo?: Screen;
  /** The person pressed Next without an answer. */
  readonly nothingChosen: boolean;
  /** The group picked from the shortlist. */
  readonly chosen?: GroupId;
};

type Settings = Pick<QuizState, 'content' | 'check' | 'audience' | 'layout'>;

const result: Screen = { kind: 'result' };
const choice: Screen = { kind: 'choice' };

/** A quiz at its first open question, with answers a host may have brought; an act-now notice comes before it. */
export function startQuiz(settings: Settings, answers: Answers = {}): QuizState {
  const { content, check, audience, layout } = settings;
  const base = { content, check, audience, layout, answers, nothingChosen: false };
  const screen = firstScreen(base);
  return layout === 'page' ? { ...base, screen } : moveTo({ ...base, screen }, screen);
}

/** The same quiz under other settings: the screen stays where it is if it still can. */
export function withSettings(state: QuizState, settings: Settings, answers: Answers): QuizState {
  const fresh = startQuiz(settings, answers);
  const { screen } = state;
  if (settings.check !== state.check || settings.layout !== state.layout) return fresh;
  const canStay = screen.kind !== 'question' || isShownIn(fresh, screen.id);
  return { ...state, ...settings, answers, screen: canStay ? screen : fresh.screen };
}

/** One answer given or changed, before the person goes on. */
export function answerQuestion(state: QuizState, id: QuestionId, answer: Answer): QuizState {
  const answers = withAnswer(state.content, state.check, state.answers, id, answer);
  return { ...state, answers, nothingChosen: false };
}

/** Next was pressed: what is preset and was left as it was counts as answered. */
export function goOn(state: QuizState): QuizState {
  const { screen } = state;
  if (screen.kind !== 'question') return moveTo(state, result);
  const answered = acceptPreset(state, screen.id);
  if (!isAnswered(answered.answers[screen.id])) return { ...state, nothingChosen: true };
  return leaveQuestion(answered, screen.id);
}

/** Skip was pressed. */
export function skipQuestion(state: QuizState): QuizState {
  const { screen } = state;
  if (screen.kind !== 'question') return state;
  return leaveQuestion(answerQuestion(state, screen.id, null), screen.id);
}

/** Back was pressed; the first question has nowhere to go back to. */
export function goBack(state: QuizState): QuizState {
  const { screen } = state;
  const before = previousScreen(state);
  if (screen.kind === 'notice' || !before) return state;
  // A notice that an edit has called for comes before the result.
  if (before.kind === 'result') return moveTo(state, before);
  const { returnTo: _dropped, ...rest } = state;
  return { ...rest, screen: before, nothingChosen: false };
}

/** The screen Back leads to. */
export function previousScreen({ returnTo, ...state }: QuizState): Screen | undefined {
  const { screen, layout } = state;
  if (screen.kind === 'page' || screen.kind === 'notice') return undefined;
  if (screen.kind === 'result' && layout === 'page') return { kind: 'page' };
  if (returnTo) return returnTo;
  const shown = shownQuestions(state.content, state.check, state.answers);
  if (screen.kind === 'choice') return lastQuestion(shown.filter(({ part }) => part === 'core'));
  if (screen.kind === 'result')
    return wantsDetail(state) ? lastQuestion(shown) : choiceOrLast(shown);
  const index = shown.findIndex(({ id }) => id === screen.id);
  if (index > 0 && shown[index]?.part === 'detail' && shown[index - 1]?.part === 'core')
    return choice;
  const id = shown[index - 1]?.id;
  return id === undefined ? undefined : { kind: 'question', id };
}

/** The person asked for the result, wherever they are. */
export function seeResult(state: QuizState): QuizState {
  const { content, check, answers, screen } = state;
  const asked = screen.kind === 'page' ? shownQuestions(content, check, answers) : [];
  const ids = screen.kind === 'question' ? [screen.id] : asked.map(({ id }) => id);
  return moveTo(ids.reduce(acceptPreset, state), result);
}

/** From the choice screen on to the first open detail question. */
export function answerMore(state: QuizState): QuizState {
  const details = shownQuestions(state.content, state.check, state.answers).filter(
    ({ part }) => part === 'detail',
  );
  const open = details.find(({ id }) => state.answers[id] === undefined) ?? details[0];
  return open ? moveTo(state, { kind: 'question', id: open.id }) : moveTo(state, result);
}

/** The act-now notice was read: the acknowledgement is part of the answers. */
export function acknowledgeNotice(state: QuizState): QuizState {
  const { content, check, returnTo, ...rest } = state;
  const acknowledged = content.questions
    .filter((question) => question.check === check && question.kind === 'acknowledgement')
    .reduce<Answers>(
      (answers, { id, options }) => withAnswer(content, check, answers, id, options[0] ?? null),
      state.answers,
    );
  const next = { ...rest, content, check, answers: acknowledged };
  return { ...next, screen: returnTo ?? firstScreen(next) };
}

/** From the result back to one question, and after it to the result again. */
export const editQuestion = (state: QuizState, id: QuestionId): QuizState =>
  state.layout === 'page'
    ? { ...state, screen: { kind: 'page' } }
    : { ...state, screen: { kind: 'question', id }, returnTo: result, nothingChosen: false };

export const showQuestion = (state: QuizState, id: QuestionId): QuizState => {
  const { returnTo: _dropped, ...rest } = state;
  return { ...rest, screen: { kind: 'question', id }, nothingChosen: false };
};

export const chooseGroup = (state: QuizState, chosen: GroupId): QuizState => ({ ...state, chosen });

/** True while an act-now notice has to be seen before anything else. */
export const isUrgent = ({ content, check, answers }: QuizState): boolean =>
  check === 'fit' && unseenNotices(content, answers).length > 0;

/** What is shown as chosen: the answer, or what the audience presets. */
export function chosenAnswer(state: QuizState, id: QuestionId): Answer | undefined {
  const answer = state.answers[id];
  if (answer !== undefined || state.check !== 'fit') return answer;
  return state.content.audiences.find(({ audience }) => audience === state.audience)?.preset[id];
}

function acceptPreset(state: QuizState, id: QuestionId): QuizState {
  const preset = chosenAnswer(state, id);
  const isPreset = state.answers[id] === undefined && isAnswered(preset);
  return isPreset ? answerQuestion(state, id, preset) : state;
}

/** Any screen but a notice gives way to a notice that has to be seen. */
function moveTo(state: QuizState, screen: Screen): QuizState {
  const { returnTo: _dropped, ...rest } = state;
  const moved = { ...rest, nothingChosen: false };
  return isUrgent(state)
    ? { ...moved, screen: { kind: 'notice' }, returnTo: screen }
    : { ...moved, screen };
}

function leaveQuestion(state: QuizState, id: QuestionId): QuizState {
  if (state.returnTo) return moveTo(state, state.returnTo);
  const shown = shownQuestions(state.content, state.check, state.answers);
  const index = shown.findIndex((question) => question.id === id);
  const next = shown[index + 1];
  if (!next) return moveTo(state, result);
  const endsCore = shown[index]?.part === 'core' && next.part === 'detail';
  return moveTo(state, endsCore ? choice : { kind: 'question', id: next.id });
}

function firstScreen(state: Omit<QuizState, 'screen'>): Screen {
  const { content, check, answers, layout } = state;
  if (layout === 'page') return { kind: 'page' };
  const id = nextQuestion(content, check, answers);
  if (id === undefined) return result;
  const question = content.questions.find((one) => one.check === check && one.id === id);
  const hasMoreOnly = question?.part === 'detail' && !wantsDetail(state);
  return hasMoreOnly ? choice : { kind: 'question', id };
}

const isShownIn = ({ content, check, answers }: QuizState, id: QuestionId): boolean =>
  shownQuestions(content, check, answers).some((question) => question.id === id);

/** True once a detail question was answered or skipped. */
const wantsDetail = ({ content, check, answers }: Omit<QuizState, 'screen'>): boolean =>
  shownQuestions(content, check, answers).some(
    ({ id, part }) => part === 'detail' && answers[id] !== undefined,
  );

const lastQuestion = (questions: readonly Question[]): Screen | undefined => {
  const id = questions.at(-1)?.id;
  return id === undefined ? undefined : { kind: 'question', id };
};

const choiceOrLast = (shown: readonly Question[]): Screen | undefined =>
  shown.some(({ part }) => part === 'detail') ? choice : lastQuestion(shown);
