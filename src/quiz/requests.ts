/** What the screen can ask for. Requests go up to the element, which alone changes the state. */
import type { Answer, Check, GroupId, PlanItemId, QuestionId } from '../engine/index.js';
import {
  acknowledgeNotice,
  answerMore,
  chooseGroup,
  compareGroup,
  editQuestion,
  giveAnswer,
  goBack,
  goOn,
  openCheck,
  openSection,
  seeResult,
  skipQuestion,
  startQuiz,
  tickItem,
} from './moves.js';
import type { Desk, QuizState } from './state.js';

/** Requests that say all by their name. */
export type PlainRequest =
  'go-on' | 'skip' | 'back' | 'acknowledge' | 'answer-more' | 'see-result' | 'start-again';

export type QuizRequest =
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly answer: Answer }
  | { readonly kind: 'edit'; readonly question: QuestionId }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'desk'; readonly change: Partial<Desk> }
  | { readonly kind: 'choose' | 'compare'; readonly group: GroupId }
  | { readonly kind: 'open'; readonly section: string; readonly isOpen: boolean }
  | { readonly kind: 'tick'; readonly item: PlanItemId }
  | { readonly kind: 'open-check'; readonly check: Check }
  | { readonly kind: PlainRequest };

/** What the element does itself, beside the state: leave the page, keep the answers in this tab, forget them there. */
export type HostRequest =
  { readonly kind: 'leave' } | { readonly kind: 'remember' } | { readonly kind: 'forget' };

/** The state a request leads to. */
export function carryOut(state: QuizState, request: QuizRequest): QuizState {
  switch (request.kind) {
    case 'answer':
      return giveAnswer(state, request.question, request.answer);
    case 'edit':
      return editQuestion(state, request.question);
    case 'choose':
      return chooseGroup(state, request.group);
    case 'compare':
      return compareGroup(state, request.group);
    case 'note':
      return { ...state, notes: request.text };
    case 'open':
      return openSection(state, request.section, request.isOpen);
    case 'desk':
      return { ...state, desk: { ...state.desk, ...request.change } };
    case 'tick':
      return tickItem(state, request.item);
    case 'open-check':
      return openCheck(state, request.check);
    case 'go-on':
      return goOn(state);
    case 'skip':
      return skipQuestion(state);
    case 'back':
      return goBack(state);
    case 'acknowledge':
      return acknowledgeNotice(state);
    case 'answer-more':
      return answerMore(state);
    case 'see-result':
      return seeResult(state);
    case 'start-again':
      return startQuiz(state);
  }
}
