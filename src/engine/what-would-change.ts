/** What would bring a group onto or off the shortlist. */
import { givenSlots, readAnswers, settle, slotsWith } from './answers.js';
import type { Answer, Answers, Content, GroupId, OptionId, QuestionId } from './content.js';
import { rankedIn } from './explain.js';
import { fitTableOf } from './fit-table.js';
import { shownQuestions } from './flow.js';
import { isMetFor } from './ranking.js';
import { shortlistFor } from './recommend.js';

/** One answer given otherwise; `null` for none. */
export type Change = { readonly question: QuestionId; readonly answer: Answer };

export type Counterfactual = {
  readonly group: GroupId;
  readonly isListed: boolean;
  /**
   * The smallest sets of changes that would turn `isListed` round: all that count as one, else all that count as two; may
   * be empty. No set has a question twice.
   */
  readonly changes: readonly (readonly Change[])[];
};

/**
 * The smallest changes of answers that would bring a community group onto the shortlist, or take it off.
 *
 * As one counts another option or none; for a multi question one option more, one less, or none at all. As two count one
 * each of two questions, or two options of one multi question: a set with a single change. Changes that lead to an
 * act-now notice or to no answer at all are passed over. A therapy group is on no shortlist, and no change brings it there.
 *
 * @throws AnswerError on an unknown question or option, or an answer of the wrong shape.
 * @throws ContentError on a group the content has not, or ranks never, such as a meeting type; when it lacks a safety notice.
 */
export function whatWouldChange(
  content: Content,
  answers: Answers,
  group: GroupId,
): Counterfactual {
  const fit = fitTableOf(content);
  const table = rankedIn(fit, group);
  const given = givenSlots(fit.table, answers);
  const listed = shortlistFor(content, fit, settle(fit.table, given.slice()));
  const isListed = listed?.includes(group) === true;
  if (!listed || table.kind === 'therapy') return { group, isListed, changes: [] };
  const turns = (set: readonly Change[]): boolean => {
    let slots = given;
    for (const { question, answer } of set) slots = slotsWith(fit.table, slots, question, answer);
    settle(fit.table, slots);
    // Quicker to find out than the whole shortlist.
    const isOut = fit.rules.some((rule) => rule.ruleOut && isMetFor(table, rule, slots));
    if (isOut && !isListed) return false;
    return shortlistFor(content, fit, slots)?.includes(group) === !isListed;
  };
  const { ones, twos } = changesOf(content, answers);
  const changes = ones.filter(turns);
  if (changes.length > 0) return { group, isListed, changes };
  const pairs = ones.flatMap((first, at) =>
    ones.slice(at + 1).map((other) => [...first, ...other]),
  );
  return { group, isListed, changes: [...twos, ...pairs].filter(turns) };
}

/** Changes of answers to one question that is shown, by what they count as. */
function changesOf(content: Content, answers: Answers) {
  const ones: Change[][] = [];
  const twos: Change[][] = [];
  const { counted } = readAnswers(content, 'fit', answers);
  for (const { id, kind, options } of shownQuestions(content, 'fit', answers)) {
    const isMulti = kind === 'multi';
    const now = [counted[id] ?? []].flat();
    const add = (sets: Change[][], chosen: readonly OptionId[]): void => {
      const answer = isMulti && chosen.length > 0 ? chosen : (chosen[0] ?? null);
      sets.push([{ question: id, answer }]);
    };
    if (now.length > Number(isMulti)) add(ones, []);
    options.forEach((one, at) => {
      if (!isMulti && one === now[0]) return;
      const chosen = toggled(isMulti ? now : [], one);
      add(ones, chosen);
      if (isMulti) for (const other of options.slice(at + 1)) add(twos, toggled(chosen, other));
    });
  }
  return { ones, twos };
}

const toggled = (chosen: readonly OptionId[], option: OptionId): readonly OptionId[] =>
  chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option];
