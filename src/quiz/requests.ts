/** What the screen can ask for. Requests go up to the element, which alone changes the state. */
import type { Answer, GroupId, QuestionId } from '../engine/index.js';
import {
  acknowledgeNotice,
  answerMore,
  answerQuestion,
  chooseGroup,
  editQuestion,
  goBack,
  goOn,
  seeResult,
  skipQuestion,
  startQuiz,
  type QuizState,
} from './state.js';

export type QuizRequest =
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly answer: Answer }
  | { readonly kind: 'edit'; readonly question: QuestionId }
  | { readonly kind: 'choose'; readonly group: GroupId }
  | {
      readonly kind:
        'go-on' | 'skip' | 'back' | 'acknowledge' | 'answer-more' | 'see-result' | 'start-again';
    };

/** The state a request leads to. */
export function carryOut(state: QuizState, request: QuizRequest): QuizState {
  switch (request.kind) {
    case 'answer':
      return answerQuestion(state, request.question, request.answer);
    case 'edit':
      return editQuestion(state, request.question);
    case 'choose':
      return chooseGroup(state, request.group);
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
