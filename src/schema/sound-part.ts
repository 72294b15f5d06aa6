/** What is left of a content, or of a part of one, once what has the wrong shape is taken out: the rest can be looked at. */
import type { Content } from '../engine/index.js';

type Path = readonly PropertyKey[];
type Json = { [key: string]: unknown };

export type Sound = {
  /** Rows of the wrong shape are gaps in their lists, so that the others keep their places. */
  readonly rest: Json;
  /** Lists and tables where something was taken out: what is missing there need not be. */
  readonly broken: ReadonlySet<string>;
  readonly lost: readonly Lost[];
};

/** A row that was taken out; its id is empty where it can't be told. */
export type Lost = readonly [list: string, id: string];

/** @param paths where the shape is wrong */
export function soundPart(input: object, paths: readonly Path[]): Sound {
  const rest = copyOf(input, 2) as Json;
  const lost: Lost[] = [];
  for (const path of paths) {
    // A row stands in a list of the content or of one of its tables.
    const end = path.slice(0, 3).findIndex((key) => typeof key === 'number');
    const keys = path.slice(0, Math.max(1, end + 1));
    lost.push([String(path[0]), idAt(input, path)]);
    const holder = keys.slice(0, -1).reduce<unknown>(under, rest);
    if (holder && keys.length > 0) delete (holder as Json)[String(keys.at(-1))];
  }
  return { rest, lost, broken: new Set(paths.map(([key]) => String(key))) };
}

const under = (value: unknown, key: PropertyKey): unknown =>
  (value as Json | undefined)?.[String(key)];

function idAt(input: object, path: Path): string {
  const row = path.slice(0, 2).reduce(under, input);
  const id = under(row, 'code') ?? under(row, 'id');
  const isKnown = path.length > 2 ? !['id', 'code'].includes(String(path[2])) : true;
  return isKnown && typeof id === 'string' ? id : '';
}

function copyOf(value: unknown, levels: number): unknown {
  if (Array.isArray(value)) return value.slice();
  if (typeof value !== 'object' || !value || levels === 0) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, copyOf(inner, levels - 1)]),
  );
}

const blank = {
  shortlist: { min: 1, max: 1, quotas: [], holdBack: [] },
  redFlags: { signs: [], outcomes: [] },
  attendance: { frequencyOrder: [], phases: [] },
};

/** With something in place of each table that is gone, and of each lost question one that nothing is held against. */
export function standingIn({ rest, lost }: Sound): Content {
  const { questions = [] } = rest as Partial<Content>;
  const others = lost
    .filter(([list]) => list === 'questions')
    .map(([, id]) => ({ id, options: [] }));
  // Gaps stay gaps.
  return { ...blank, ...rest, questions: questions.concat(others as never) } as unknown as Content;
}
