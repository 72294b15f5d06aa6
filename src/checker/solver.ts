/** Decides whether any sheet fits a statement: by HiGHS, a solver for integer programs, loaded here and nowhere else. */
import type { Highs, Model, ModelData } from 'highs';
import type { Formula } from './formulas.js';
import { programOf, type Program, type ProgramRow } from './program.js';

/** `none` is proven; with `open` the solver gave up, and what is `too-large` it was not asked. */
export type Found =
  | { readonly kind: 'sheet'; readonly holds: (variable: string) => boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'open' }
  | { readonly kind: 'too-large' };

export type Solver = {
  /**
   * A way to choose the variables so that the statement holds.
   * @param fewest variables of which as few as possible are to hold
   */
  readonly find: (asserted: Formula, fewest?: readonly string[]) => Found;
};

/** Seconds after which one question is given up. Those of the built-in content take well under one. */
const limit = 60;

/**
 * What the numbers of one row may come to. The solver takes a millionth for nothing, in each column and each row; up to here
 * that adds up to less than one, the least by which a row of whole numbers can be missed. Besides, tolerances only let more
 * sheets pass: one that passes wrongly is found out by the engine, and where none passes there is none.
 */
const largest = 100_000;

let loaded: Promise<Solver> | undefined;

/** Loaded once; every question to it stands alone. */
export const loadSolver = async (): Promise<Solver> => (loaded ??= load());

async function load(): Promise<Solver> {
  // Its declarations are read as those of a CommonJS module, which what is loaded is not.
  const { default: start } = (await import('highs')) as unknown as typeof import('highs');
  const highs = await start();
  return {
    find: (asserted, fewest = []) => {
      const { shape } = asserted;
      if (shape.kind === 'always') return { kind: 'sheet', holds: () => false };
      if (shape.kind === 'not' && shape.of.shape.kind === 'always') return { kind: 'none' };
      const program = programOf(asserted);
      if (!program.rows.every(isInBounds)) return { kind: 'too-large' };
      return highs.withModel(dataOf(highs, program, fewest), (model) =>
        solved(highs, model, program),
      );
    },
  };
}

const isInBounds = ({ entries }: ProgramRow): boolean =>
  [...entries.values()].reduce((sum, value) => sum + Math.abs(value), 0) <= largest;

function solved({ constants }: Highs, model: Model, { variables }: Program): Found {
  model.options.set({ output_flag: false, time_limit: limit, mip_rel_gap: 0, mip_abs_gap: 0.5 });
  model.run();
  const status = model.getModelStatus();
  if (status === constants.modelStatus.infeasible) return { kind: 'none' };
  if (status !== constants.modelStatus.optimal) return { kind: 'open' };
  const { colValue } = model.getSolution();
  return {
    kind: 'sheet',
    holds: (variable) => (colValue[variables.get(variable) ?? -1] ?? 0) > 0.5,
  };
}

/** Rows one after the other, as the solver reads them. */
function dataOf(
  { constants, infinity }: Highs,
  { columns, rows, variables }: Program,
  fewest: readonly string[],
): ModelData {
  const entries = rows.map((row) => [...row.entries]);
  const starts = [0];
  for (const row of entries) starts.push((starts.at(-1) ?? 0) + row.length);
  const cost = new Float64Array(columns);
  for (const name of fewest) cost[variables.get(name) ?? -1] = 1;
  return {
    numCols: columns,
    numRows: rows.length,
    colCost: cost,
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(1),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: new Float64Array(rows.length).fill(infinity),
    integrality: new Int32Array(columns).fill(constants.variableType.integer),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(entries.flatMap((row) => row.map(([column]) => column))),
      values: Float64Array.from(entries.flatMap((row) => row.map(([, value]) => value))),
    },
  };
}
