/** Accounts and changes on small contents of any make, held against reading rows and trying every change. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { explain, recommend, whatWouldChange, withAnswer } from '../../src/engine/index.js';
import type { Answer, Answers, Change, Content, Question } from '../../src/engine/index.js';
import { seed } from '../support/arbitraries.js';
import { holds } from '../support/interpreter.js';
import { answeredContents } from '../support/open-contents.js';
import { plainAccount, plainly, plainlyCounted } from '../support/plain-engine.js';

type Full = {
  readonly shortlist?: readonly string[];
  readonly community: readonly { readonly group: string }[];
  readonly therapy: readonly { readonly group: string }[];
};

function plainStanding(content: Content, answers: Answers, group: string): object {
  const { shortlist, community, therapy } = plainly(content, answers) as Full;
  if (!shortlist) return { standing: 'withheld' };
  const places = [community, therapy].map((list) => list.findIndex((one) => one.group === group));
  const place = Math.max(...places);
  if (place < 0) return { standing: 'ruled-out' };
  return { standing: shortlist.includes(group) ? 'shortlisted' : 'ranked', rank: place + 1 };
}

const differing = (options: readonly string[], now: readonly string[], other: readonly string[]) =>
  options.filter((one) => now.includes(one) !== other.includes(one)).length;

const setsOf = (options: readonly string[]): string[][] =>
  options.reduce<string[][]>((sets, one) => sets.flatMap((set) => [set, [...set, one]]), [[]]);

/** Another option or none; of several, all that differ in so many options. */
function otherAnswers(question: Question, now: Answer | undefined, count: number): Answer[] {
  const { kind, options } = question;
  const chosen = [now ?? []].flat();
  if (kind !== 'multi') {
    if (count > 1) return [];
    return [null, ...options].filter((one) => one !== (chosen[0] ?? null));
  }
  return setsOf(options)
    .filter((set) => {
      const cost = set.length === 0 ? Math.min(1, chosen.length) : differing(options, chosen, set);
      return cost === count;
    })
    .map((set) => (set.length > 0 ? set : null));
}

function everyChange(content: Content, answers: Answers, count: number): Change[] {
  const kept = plainlyCounted(content, answers);
  return content.questions
    .filter(({ check, kind }) => check === 'fit' && kind !== 'acknowledgement')
    .filter(({ shownWhen }) => !shownWhen || holds(shownWhen, kept))
    .flatMap((question) =>
      otherAnswers(question, kept[question.id], count).map((answer) => ({
        question: question.id,
        answer,
      })),
    );
}

const listOf = (content: Content, answers: Answers): readonly string[] | undefined => {
  const result = recommend(content, answers);
  return 'shortlist' in result ? result.shortlist : undefined;
};

function plainChanges(content: Content, answers: Answers, group: string): Change[][] {
  const isListed = listOf(content, answers)?.includes(group);
  if (isListed === undefined) return [];
  const isTurned = (changes: readonly Change[]): boolean => {
    const changed = changes.reduce(
      (sheet, { question, answer }) => withAnswer(content, 'fit', sheet, question, answer),
      answers,
    );
    return listOf(content, changed)?.includes(group) === !isListed;
  };
  const singles = everyChange(content, answers, 1);
  const one = singles.filter((change) => isTurned([change])).map((change) => [change]);
  if (one.length > 0) return one;
  const pairs = singles
    .flatMap((first, at) => singles.slice(at + 1).map((second) => [first, second]))
    .filter(([first, second]) => first!.question !== second!.question);
  const twos = everyChange(content, answers, 2).map((change) => [change]);
  return [...twos, ...pairs].filter(isTurned);
}

/** Sets of changes in one order, options too. */
const inOrder = (sets: readonly (readonly Change[])[]): string[] =>
  sets
    .map((set) =>
      set.map(({ question, answer }) => [
        question,
        [answer].flat().toSorted((a, b) => String(a).localeCompare(String(b))),
      ]),
    )
    .map((set) => JSON.stringify(set))
    .toSorted();

describe(`accounts, on contents of any make (seed ${seed})`, function () {
  this.timeout(60_000);

  it('say of each group what a plain reading says', () => {
    const standings = new Set<string>();
    fc.assert(
      fc.property(answeredContents, ({ content, answers }) => {
        for (const group of content.groups.filter(({ kind }) => kind !== 'meeting-type')) {
          const account = explain(content, answers, group.id);
          expect(account).to.deep.equal({
            ...plainAccount(content, answers, group),
            ...plainStanding(content, answers, group.id),
          });
          standings.add(account.standing);
        }
      }),
      { seed, numRuns: 300 },
    );
    expect([...standings]).to.have.members(['withheld', 'shortlisted', 'ranked', 'ruled-out']);
  });

  it('name all changes of one answer that turn a group’s place, else all of two', () => {
    const sizes = new Set<number>();
    fc.assert(
      fc.property(answeredContents, ({ content, answers }) => {
        for (const { id } of content.groups.filter(({ kind }) => kind === 'community')) {
          const { group, isListed, changes } = whatWouldChange(content, answers, id);
          expect(group).to.equal(id);
          expect(isListed).to.equal(listOf(content, answers)?.includes(id) === true);
          expect(inOrder(changes)).to.deep.equal(inOrder(plainChanges(content, answers, id)));
          if (changes.length === 0) sizes.add(0);
          for (const set of changes) sizes.add(set.length);
        }
      }),
      { seed, numRuns: 150 },
    );
    expect([...sizes]).to.have.members([0, 1, 2]);
  });
});
