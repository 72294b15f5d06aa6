/** The questions of one check with a numbered slot for each option: worked out once for a content. */
import type { Check, Content, OptionId, Question, QuestionId } from './content.js';
import { overAnswers, type Condition, type SlotLookup } from './conditions.js';

export type AskedQuestion = {
  readonly question: Question;
  readonly index: number;
  /** The slot of its first option; the others follow. */
  readonly first: number;
  readonly slots: ReadonlyMap<OptionId, number>;
  readonly isShown: Condition;
  readonly exclusiveSlots: readonly number[];
};

export type CheckTable = SlotLookup & {
  readonly check: Check;
  readonly questions: readonly AskedQuestion[];
  /** Those that may be hidden or have an exclusive option: the others count as they are. */
  readonly conditional: readonly AskedQuestion[];
  readonly byId: ReadonlyMap<QuestionId, AskedQuestion>;
  /** How many slots there are. */
  readonly size: number;
};

/** Kept for as long as the content itself lives; a content is never changed in place. */
const tables = new WeakMap<Content, Map<Check, CheckTable>>();

export function tableOf(content: Content, check: Check): CheckTable {
  let ofContent = tables.get(content);
  if (!ofContent) tables.set(content, (ofContent = new Map()));
  let table = ofContent.get(check);
  if (!table) ofContent.set(check, (table = makeTable(content, check)));
  return table;
}

function makeTable(content: Content, check: Check): CheckTable {
  const questions: AskedQuestion[] = [];
  const byId = new Map<QuestionId, AskedQuestion>();
  const lookup: SlotLookup = {
    slotOf: (question, option) => byId.get(question)?.slots.get(option),
    questionIndexOf: (question) => byId.get(question)?.index,
  };
  let size = 0;
  for (const question of content.questions) {
    if (question.check !== check) continue;
    const first = size;
    const slots = new Map(question.options.map((option, index) => [option, first + index]));
    const asked: AskedQuestion = {
      question,
      index: questions.length,
      first,
      slots,
      isShown: question.shownWhen ? overAnswers(question.shownWhen, lookup) : true,
      exclusiveSlots: (question.exclusive ?? []).flatMap((option) => slots.get(option) ?? []),
    };
    questions.push(asked);
    byId.set(question.id, asked);
    size += question.options.length;
  }
  const conditional = questions.filter(
    ({ isShown, exclusiveSlots }) => isShown !== true || exclusiveSlots.length > 0,
  );
  return { ...lookup, check, questions, conditional, byId, size };
}
