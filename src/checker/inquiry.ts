/** Questions to the solver about the sheets of one check. */
import type { Answers, Check, Content, Question } from '../engine/index.js';
import { makeFormulas, type Formula, type Formulas } from './formulas.js';
import { areSingle, questionsOf, sheetOf, variableFor, type AnswerSheet } from './sheets.js';
import type { Solver } from './solver.js';

/** The solver gave up, or the numbers are too large to ask it. */
export type Undecided = 'open' | 'too-large';

/** Answers on which a statement holds; `none` is proven. */
export type Asked = Answers | 'none' | Undecided;

export const isUndecided = (asked: Asked): asked is Undecided =>
  asked === 'open' || asked === 'too-large';

export type Inquiry = {
  readonly content: Content;
  readonly questions: readonly Question[];
  readonly formulas: Formulas;
  /** Any sheet. */
  readonly sheet: AnswerSheet;
  /** Any sheet, with one option chosen or not; an option that is not chosen leaves a single question unanswered. */
  readonly sheetWith: (question: Question, option: string, isChosen: boolean) => AnswerSheet;
  readonly ask: (target: Formula) => Asked;
  /** Answers found so far, the short ones first: what they show need not be asked again. */
  readonly known: readonly Answers[];
  /** Adds short answers to those known. */
  readonly remember: (answers: Answers) => void;
  /** Also which of some variables hold, where as few as possible are to. */
  readonly askFewest: (
    target: Formula,
    variables: readonly string[],
  ) => { readonly answers: Asked; readonly holding: readonly string[] };
};

export type Inquiries = { readonly [check in Check]: Inquiry };

export function inquire(content: Content, check: Check, solver: Solver): Inquiry {
  const formulas = makeFormulas();
  const { all, always, never } = formulas;
  const questions = questionsOf(content, check);
  const open = (id: string, option: string): Formula => formulas.variable(variableFor(id, option));
  const isSheet = areSingle(formulas, questions, open);
  const known: Answers[] = [];
  const askFewest: Inquiry['askFewest'] = (target, variables) => {
    const found = solver.find(all([isSheet, target]), variables);
    if (found.kind !== 'sheet') return { answers: found.kind, holding: [] };
    const answers = answersOf(questions, found.holds);
    known.push(answers);
    return { answers, holding: variables.filter(found.holds) };
  };
  return {
    content,
    questions,
    formulas,
    sheet: sheetOf(formulas, questions, open),
    sheetWith: (question, chosen, isChosen) =>
      sheetOf(formulas, questions, (id, option) => {
        if (id !== question.id) return open(id, option);
        if (option === chosen) return isChosen ? always : never;
        return question.kind === 'multi' ? open(id, option) : never;
      }),
    ask: (target) => askFewest(target, []).answers,
    known,
    remember: (answers) => {
      known.unshift(answers);
    },
    askFewest,
  };
}

/** The answers of a solution, in the order of the questions. */
function answersOf(
  questions: readonly Question[],
  isChosen: (variable: string) => boolean,
): Answers {
  return Object.fromEntries(
    questions.flatMap(({ id, kind, options }) => {
      const chosen = options.filter((option) => isChosen(variableFor(id, option)));
      const [only] = chosen;
      return only === undefined ? [] : [[id, kind === 'multi' ? chosen : only]];
    }),
  );
}
