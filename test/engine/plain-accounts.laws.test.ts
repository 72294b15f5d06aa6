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

/** One more option or one less; another option or none. */
function otherAnswers({ kind, options }: Question, now: Answer | undefined): Answer[] {
  const chosen = [now ?? []].flat();
  if (kind !== 'multi') return [null, ...options].filter((one) => one !== (chosen[0] ?? null));
  return options.map((option) => {
    const toggled = chosen.includes(option)
      ? chosen.filter((one) => one !== option)
      : [...chosen, option];
    return toggled.length > 0 ? toggled : null;
  });
}

function everyChange(content: Content, answers: Answers): Change[] {
  const kept = plainlyCounted(content, answers);
  return content.questions
    .filter(({ check, kind }) => check === 'fit' && kind !== 'acknowledgement')
    .filter(({ shownWhen }) => !shownWhen || holds(shownWhen, kept))
    .flatMap((question) =>
      otherAnswers(question, kept[question.id]).map((answer) => ({
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
  const singles = everyChange(content, answers);
  const one = singles.filter((change) => isTurned([change])).map((change) => [change]);
  if (one.length > 0) return one;
  return singles
    .flatMap((first, at) => singles.slice(at + 1).map((second) => [first, second]))
    .filter(
      ([first, second]) => first?.question !== second?.question && isTurned([first!, second!]),
    );
}

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
          expect(changes).to.deep.equal(plainChanges(content, answers, id));
          sizes.add(changes[0]?.length ?? 0);
        }
      }),
      { seed, numRuns: 150 },
    );
    expect([...sizes]).to.have.members([0, 1, 2]);
  });
});
