/**
 * Statements as an integer program: a column of 0 or 1 for each, and rows that tie it to its parts. A statement is tied in
 * the direction it is needed in only (from it to its parts, or back), which leaves the same sheets possible.
 *
 * Every number is a whole one. The only large ones stand before a statement about a sum, and are no larger than what that
 * sum can be off by.
 */
import { rangeOf, type Formula, type Term } from './formulas.js';

/** The entries of a row come to at least `lower`. */
export type ProgramRow = {
  readonly entries: ReadonlyMap<number, number>;
  readonly lower: number;
};

export type Program = {
  readonly columns: number;
  readonly rows: readonly ProgramRow[];
  /** The column of each variable, by name. */
  readonly variables: ReadonlyMap<string, number>;
};

/** `down`: where it holds its parts do. `up`: where its parts do it holds. */
type Direction = 'down' | 'up';

const opposite = (direction: Direction): Direction => (direction === 'down' ? 'up' : 'down');

/** The program of all sheets on which the statement holds; it is not one that is settled by itself. */
export function programOf(asserted: Formula): Program {
  const columns = new Map<Formula, number>();
  const tied = new Set<string>();
  const rows: ProgramRow[] = [];
  const variables = new Map<string, number>();

  const columnOf = (formula: Formula): number => {
    let column = columns.get(formula);
    if (column === undefined) columns.set(formula, (column = columns.size));
    return column;
  };
  const addRow = (terms: readonly Term[], least: number): void => {
    const entries = new Map<number, number>();
    let lower = least;
    for (const [weight, formula] of terms) {
      const isNegated = formula.shape.kind === 'not';
      const column = columnOf(formula.shape.kind === 'not' ? formula.shape.of : formula);
      entries.set(column, (entries.get(column) ?? 0) + (isNegated ? -weight : weight));
      if (isNegated) lower -= weight;
    }
    rows.push({ entries, lower });
  };
  const tie = (formula: Formula, direction: Direction): void => {
    const { shape } = formula;
    if (shape.kind === 'not') return tie(shape.of, opposite(direction));
    const key = `${formula.id} ${direction}`;
    if (tied.has(key)) return;
    tied.add(key);
    const column = columnOf(formula);
    if (shape.kind === 'variable') variables.set(shape.name, column);
    for (const [terms, least] of rowsFor(formula, direction)) addRow(terms, least);
    for (const [weight, part] of partsOf(formula)) {
      tie(part, weight > 0 ? direction : opposite(direction));
    }
  };
  tie(asserted, 'down');
  addRow([[1, asserted]], 1);
  return { columns: columns.size, rows, variables };
}

const partsOf = ({ shape }: Formula): readonly Term[] => {
  if (shape.kind === 'sum') return shape.terms;
  return shape.kind === 'any' ? shape.of.map((part): Term => [1, part]) : [];
};

function rowsFor(formula: Formula, direction: Direction): [terms: Term[], least: number][] {
  const { shape } = formula;
  const parts = partsOf(formula);
  if (shape.kind === 'any' && direction === 'up') {
    return shape.of.map((part) => [
      [
        [1, formula],
        [-1, part],
      ],
      0,
    ]);
  }
  if (shape.kind === 'any') return [[[...parts, [-1, formula]], 0]];
  if (shape.kind !== 'sum') return [];
  const { lowest, highest } = rangeOf(parts);
  if (direction === 'down') return [[[...parts, [lowest - shape.least, formula]], lowest]];
  const turned = parts.map(([weight, part]): Term => [-weight, part]);
  return [[[...turned, [highest - shape.least + 1, formula]], 1 - shape.least]];
}
