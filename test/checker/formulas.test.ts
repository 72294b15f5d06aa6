/** The solver against truth tables. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { makeFormulas, type Formula, type Formulas } from '../../src/checker/formulas.js';
import { loadSolver } from '../../src/checker/solver.js';
import { seed } from '../support/arbitraries.js';

const names = ['a', 'b', 'c', 'd', 'e'];
const rows = Array.from({ length: 2 ** names.length }, (_, bits) =>
  names.filter((__, at) => (bits >> at) % 2 === 1),
);

/** How a statement is put together, apart from any book. */
type Recipe =
  | string
  | { readonly not: Recipe }
  | { readonly any: readonly Recipe[] }
  | { readonly all: readonly Recipe[] }
  | { readonly differ: readonly [Recipe, Recipe] }
  | { readonly sum: readonly (readonly [number, Recipe])[]; readonly least: number };

const { recipe } = fc.letrec<{ recipe: Recipe }>((tie) => {
  const list = fc.array(tie('recipe'), { maxLength: 3 });
  const weighted = fc.tuple(fc.integer({ min: -4, max: 4 }), tie('recipe'));
  return {
    recipe: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...names),
      fc.record({ not: tie('recipe') }),
      fc.record({ any: list }),
      fc.record({ all: list }),
      fc.record({ differ: fc.tuple(tie('recipe'), tie('recipe')) }),
      fc.record({
        sum: fc.array(weighted, { maxLength: 4 }),
        least: fc.integer({ min: -5, max: 5 }),
      }),
    ),
  };
});

function made(formulas: Formulas, from: Recipe): Formula {
  const inner = (one: Recipe): Formula => made(formulas, one);
  if (typeof from === 'string') return formulas.variable(from);
  if ('not' in from) return formulas.not(inner(from.not));
  if ('any' in from) return formulas.any(from.any.map(inner));
  if ('all' in from) return formulas.all(from.all.map(inner));
  if ('differ' in from) return formulas.differ(inner(from.differ[0]), inner(from.differ[1]));
  return formulas.sum(
    from.sum.map(([weight, one]) => [weight, inner(one)]),
    from.least,
  );
}

function isTrue(from: Recipe, row: readonly string[]): boolean {
  const inner = (one: Recipe): boolean => isTrue(one, row);
  if (typeof from === 'string') return row.includes(from);
  if ('not' in from) return !inner(from.not);
  if ('any' in from) return from.any.some(inner);
  if ('all' in from) return from.all.every(inner);
  if ('differ' in from) return inner(from.differ[0]) !== inner(from.differ[1]);
  return from.sum.reduce((sum, [weight, one]) => sum + (inner(one) ? weight : 0), 0) >= from.least;
}

describe(`statements (seed ${seed})`, function () {
  this.timeout(60_000);

  it('are decided as their truth tables are', async () => {
    const { find } = await loadSolver();
    const kinds = new Set<string>();
    fc.assert(
      fc.property(recipe, (from) => {
        const found = find(made(makeFormulas(), from));
        kinds.add(found.kind);
        const isPossible = rows.some((row) => isTrue(from, row));
        expect(found.kind).to.equal(isPossible ? 'sheet' : 'none');
        if (found.kind === 'sheet') expect(isTrue(from, names.filter(found.holds))).to.equal(true);
      }),
      { seed, numRuns: 300 },
    );
    expect([...kinds]).to.have.members(['sheet', 'none']);
  });

  it('keep as few variables as possible where that is asked', async () => {
    const { find } = await loadSolver();
    fc.assert(
      fc.property(recipe, (from) => {
        const counts = rows.filter((row) => isTrue(from, row)).map(({ length }) => length);
        const found = find(made(makeFormulas(), from), names);
        if (found.kind !== 'sheet') return;
        expect(names.filter(found.holds)).to.have.length(Math.min(...counts));
      }),
      { seed, numRuns: 100 },
    );
  });

  it('are one object when they are equal', () => {
    const { all, any, not, sum, variable } = makeFormulas();
    const [a, b] = [variable('a'), variable('b')];
    expect(any([a, b])).to.equal(not(all([not(b), not(a)])));
    expect(
      sum(
        [
          [2, a],
          [1, not(b)],
        ],
        1,
      ),
    ).to.equal(
      sum(
        [
          [-1, b],
          [2, a],
        ],
        0,
      ),
    );
  });

  it('are left open where numbers are too large to be told apart', async () => {
    const { find } = await loadSolver();
    const { sum, variable } = makeFormulas();
    expect(
      find(
        sum(
          [
            [1_000_000, variable('a')],
            [1, variable('b')],
          ],
          2,
        ),
      ).kind,
    ).to.equal('too-large');
  });
});
