/** The statements the solver is given, held against the engine on random sheets of the built-in content. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Formula } from '../../src/checker/formulas.js';
import { inquire } from '../../src/checker/inquiry.js';
import { variableFor } from '../../src/checker/sheets.js';
import { loadSolver } from '../../src/checker/solver.js';
import { visibleIn } from '../../src/checker/visible.js';
import { defaultContent as content } from '../../src/content/index.js';
import {
  adviseAttendance,
  checkRedFlags,
  recommend,
  type Answers,
  type Check,
  type PlanList,
} from '../../src/engine/index.js';
import { answersFor, seed } from '../support/arbitraries.js';

/** Whether a statement holds on a sheet as it is handed in. */
function holdsOn(answers: Answers): (formula: Formula) => boolean {
  const chosen = new Set(
    Object.entries(answers).flatMap(([id, answer]) =>
      [answer ?? []].flat().map((option) => variableFor(id, option)),
    ),
  );
  const known = new Map<Formula, boolean>();
  const evaluate = ({ shape }: Formula): boolean => {
    if (shape.kind === 'always') return true;
    if (shape.kind === 'variable') return chosen.has(shape.name);
    if (shape.kind === 'not') return !holds(shape.of);
    if (shape.kind === 'any') return shape.of.some(holds);
    const sum = shape.terms.reduce((total, [weight, of]) => total + (holds(of) ? weight : 0), 0);
    return sum >= shape.least;
  };
  const holds = (formula: Formula): boolean => {
    let truth = known.get(formula);
    if (truth === undefined) known.set(formula, (truth = evaluate(formula)));
    return truth;
  };
  return holds;
}

type Seen = { readonly status: string; readonly facts: readonly string[] };

/** What the engine's results hold, in the names of the statements. */
const seenBy: { readonly [check in Check]: (answers: Answers) => Seen } = {
  fit: (answers) => {
    const result = recommend(content, answers);
    const { status } = result;
    const notices = result.notices.map(({ id }) => id);
    if (!('shortlist' in result)) return { status, facts: notices };
    const { community, meetingTypes, plan, ruledOut, therapy } = result;
    const matches = [...community, ...therapy];
    return {
      status: 'ranked',
      facts: [
        ...notices,
        ...matches.flatMap(({ group, parts, cautions }) => [
          `scope ${group}`,
          ...parts.map(({ criterion }) => `part ${group} ${criterion}`),
          ...cautions.map((caution) => `caution ${group} ${caution}`),
        ]),
        ...ruledOut.map(({ group, by }) => `reason ${group} ${by}`),
        ...meetingTypes.map((code) => `type ${code}`),
        ...(Object.keys(plan) as PlanList[]).flatMap((list) =>
          plan[list].map((id) => `plan ${list} ${id}`),
        ),
      ],
    };
  },
  'red-flags': (answers) => {
    const { outcome, signs } = checkRedFlags(content, answers);
    const kinds = new Map(content.redFlags.signs.map(({ id, kind }) => [id, kind]));
    const facts = signs.map(({ sign, answer, kind }) => {
      const isRaised = kind === 'act-now' && kinds.get(sign) !== 'act-now';
      return `sign ${sign} ${answer}${isRaised ? ' act-now' : ''}`;
    });
    const isIncomplete = outcome === 'incomplete';
    return {
      status: isIncomplete ? outcome : 'ranked',
      facts: isIncomplete ? facts : [...facts, `outcome ${outcome}`],
    };
  },
  attendance: (answers) => {
    const { status, reasons, ...advice } = adviseAttendance(content, answers);
    const { band, phase, frequency, review } = advice;
    return {
      status: status === 'ready' ? 'ranked' : status,
      facts: [
        ...Object.entries({ band, phase, frequency, review }).flatMap(([kind, value]) =>
          value === undefined ? [] : [`${kind} ${value}`],
        ),
        ...reasons.map((row) => `reason ${row.question} ${row.answer} ${row.toward}`),
      ],
    };
  },
};

describe(`the statements about the built-in content (seed ${seed})`, function () {
  this.timeout(60_000);

  for (const check of ['fit', 'red-flags', 'attendance'] as const) {
    it(`say what the engine says, for the ${check} check`, async () => {
      const { formulas, sheet } = inquire(content, check, await loadSolver());
      const visible = visibleIn(formulas, content, check, sheet);
      const statuses = new Set<string>();
      const law = (answers: Answers): void => {
        const holds = holdsOn(answers);
        const namesIn = (facts: ReadonlyMap<string, Formula>): string[] =>
          [...facts].filter(([, fact]) => holds(fact)).map(([name]) => name);
        const { status, facts } = seenBy[check](answers);
        statuses.add(status);
        expect(holds(visible.hasResult)).to.equal(status !== 'incomplete');
        expect(holds(visible.isRanked)).to.equal(status === 'ranked');
        if (status === 'incomplete') return;
        const shown = status === 'ranked' ? namesIn(visible.rankedFacts) : [];
        expect([...namesIn(visible.facts), ...shown]).to.have.members([...new Set(facts)]);
      };
      fc.assert(fc.property(answersFor(content, check), law), { seed, numRuns: 300 });
      expect(statuses.has('ranked') && statuses.has('incomplete')).to.equal(true);
    });
  }
});
