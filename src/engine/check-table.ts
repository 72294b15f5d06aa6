/** The questions of one check with a numbered slot for each option: worked out once for a content. */
import type { Check, Content, OptionId, Question, QuestionId } from './content.js';
import { anyOf, overAnswers, type Condition } from './conditions.js';
import { oncePerContent } from './once.js';

export type AskedQuestion = {
  readonly question: Question;
  readonly id: QuestionId;
  readonly kind: Question['kind'];
  readonly slots: ReadonlyMap<OptionId, number>;
  readonly isShown: Condition;
  readonly isAnswered: Condition;
  /** Options that do not count beside another, and when there is one. */
  readonly exclusives: readonly { readonly slot: number; readonly isBeside: Condition }[];
};

export type CheckTable = {
  readonly check: Check;
  readonly questions: readonly AskedQuestion[];
  readonly byId: ReadonlyMap<QuestionId, AskedQuestion>;
  /** How many slots there are. */
  readonly size: number;
};

const tablesOf = /* @__PURE__ */ oncePerContent(() => new Map<Check, CheckTable>());

/** The table of a check, made once for a content. */
export function tableOf(content: Content, check: Check): CheckTable {
  const tables = tablesOf(content);
  const table = tables.get(check) ?? makeTable(content, check);
  tables.set(check, table);
  return table;
}

export function makeTable(content: Content, check: Check): CheckTable {
  const byId = new Map<QuestionId, AskedQuestion>();
  let size = 0;
  for (const question of content.questions) {
    if (question.check !== check) continue;
    const { id, kind, options, shownWhen, exclusive = [] } = question;
    const first = size;
    const slots = new Map(options.map((option, place) => [option, first + place]));
    byId.set(id, {
      question,
      id,
      kind,
      slots,
      isAnswered: anyOf(options, { slots }),
      isShown: !shownWhen || overAnswers(shownWhen, byId),
      exclusives: options
        .filter((option) => exclusive.includes(option))
        .map((option) => ({
          slot: slots.get(option) as number,
          isBeside: anyOf(
            options.filter((other) => other !== option),
            { slots },
          ),
        })),
    });
    size += options.length;
  }
  return { check, questions: [...byId.values()], byId, size };
}
