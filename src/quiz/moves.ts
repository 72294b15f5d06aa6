/** How a quiz moves: each act of a person, and each change by the host, as a pure function from state to state. */
import {
  checkRedFlags,
  isAnswered,
  shownQuestions,
  withAnswer,
  type Answer,
  type Answers,
  type Check,
  type GroupId,
  type PlanItemId,
  type QuestionId,
} from '../engine/index.js';
import { firstScreen, placeIn, previousScreen, result, screenAfter } from './screen-order.js';
import {
  chosenAnswer,
  isUrgent,
  type AnswerSheets,
  type QuizState,
  type Screen,
  type Settings,
} from './state.js';

/** A quiz at its first open question, with answers a host may have brought; an act-now notice comes before it. */
export function startQuiz(
  settings: Settings,
  answers: Answers = {},
  others: AnswerSheets = {},
): QuizState {
  const { content, check, audience, layout } = settings;
  const base = { content, check, audience, layout, answers, others, carried: {} };
  const screen = firstScreen(base);
  const desk = { opened: [], withNotes: false };
  const fresh = { nothingChosen: false, compared: [], opened: [], done: [], notes: '', desk };
  const state = { ...base, screen, ...fresh };
  return layout === 'page' ? state : moveTo(state, screen);
}

/** At the first open question again, with these answers; what is none of them stays. */
export function restart(
  state: QuizState,
  answers: Answers = state.answers,
  others: AnswerSheets = state.others,
): QuizState {
  const { carried, cameFrom, notes } = state;
  return { ...startQuiz(state, answers, others), carried, cameFrom, notes };
}

/** The same quiz under other settings and with these answers: what is on screen stays there, if it still can. */
export function withSettings(
  state: QuizState,
  settings: Settings,
  { [settings.check]: answers = {}, ...others }: AnswerSheets,
): QuizState {
  if (settings.check !== state.check)
    return { ...startQuiz(settings, answers, others), notes: state.notes };
  const { returnTo, ...rest } = { ...state, ...settings, answers, others };
  const { screen } = state;
  const stays = placeIn(rest, screen, state.layout);
  const way = returnTo && placeIn(rest, returnTo, state.layout);
  const kept = stays && way ? { ...rest, returnTo: way } : rest;
  // What the person does with the question or the notice on screen is theirs to end.
  if (stays === screen && screen.kind !== 'result' && screen.kind !== 'choice') return kept;
  const to = stays ?? way ?? firstScreen(rest);
  return isUrgent(rest) ? moveTo(rest, to) : { ...kept, screen: to, nothingChosen: false };
}

/**
 * One answer given or changed, before the person goes on. What was said of a missing one stays until then: were it taken away
 * at once, all below would jump from under the finger.
 */
export function answerQuestion(state: QuizState, id: QuestionId, answer: Answer): QuizState {
  const answers = withAnswer(state.content, state.check, state.answers, id, answer);
  return { ...state, answers };
}

/**
 * An answer on the screen. Among all questions on one page no Next comes between an answer and its act-now notice: it
 * interrupts at once, and leads back to this very question.
 */
export function giveAnswer(state: QuizState, id: QuestionId, answer: Answer): QuizState {
  const given = answerQuestion(state, id, answer);
  if (state.screen.kind !== 'page') return given;
  const screen = { kind: 'page', at: id } as const;
  return isUrgent(given) ? moveTo(given, screen) : { ...given, screen };
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

/** Back was pressed; the first question leads back to the check the person came from, if there is one. */
export function goBack(state: QuizState): QuizState {
  const { screen, cameFrom } = state;
  if (screen.kind === 'notice') return state;
  const before = previousScreen(state);
  if (!before) return cameFrom ? { ...switchCheck(state, cameFrom), screen: result } : state;
  // A notice that an edit has called for comes before the result.
  if (before.kind === 'result') return moveTo(state, before);
  const { returnTo: _dropped, ...rest } = state;
  return { ...rest, screen: before, nothingChosen: false };
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
    ? { ...state, screen: { kind: 'page', at: id }, returnTo: result }
    : { ...state, screen: { kind: 'question', id }, returnTo: result, nothingChosen: false };

export const showQuestion = (state: QuizState, id: QuestionId): QuizState => {
  const { returnTo: _dropped, ...rest } = state;
  return { ...rest, screen: { kind: 'question', id }, nothingChosen: false };
};

export const chooseGroup = (state: QuizState, chosen: GroupId): QuizState => ({ ...state, chosen });

/** Takes a group into the comparison, or out of it. */
export const compareGroup = (state: QuizState, group: GroupId): QuizState => ({
  ...state,
  compared: toggled(state.compared, group),
});

/** Ticks an item of the plan, or takes the tick away. */
export const tickItem = (state: QuizState, item: PlanItemId): QuizState => ({
  ...state,
  done: toggled(state.done, item),
});

/** Opens what is one tap away on a result, or closes it. */
export function openSection(state: QuizState, section: string, isOpen: boolean): QuizState {
  const others = state.opened.filter((one) => one !== section);
  return { ...state, opened: isOpen ? [...others, section] : others };
}

/** From the result of one check to another check; what the red-flag check found is to be confirmed there. */
export function openCheck(state: QuizState, check: Check): QuizState {
  const { content, answers } = state;
  const carried =
    state.check === 'red-flags' && check === 'fit'
      ? checkRedFlags(content, answers).carryOver.answers
      : {};
  return { ...switchCheck(state, check), carried, cameFrom: state.check };
}

/** Another check, with the answers given there before. */
function switchCheck(state: QuizState, check: Check): QuizState {
  const { [check]: answers, ...others } = { ...state.others, [state.check]: state.answers };
  return { ...startQuiz({ ...state, check }, answers, others), notes: state.notes };
}

const toggled = <Item>(items: readonly Item[], item: Item): readonly Item[] =>
  items.includes(item) ? items.filter((one) => one !== item) : [...items, item];

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

const leaveQuestion = (state: QuizState, id: QuestionId): QuizState =>
  moveTo(state, state.returnTo ?? screenAfter(state, id));
