import * as z from 'zod/mini';
import type { Content } from '../engine/index.js';
import { mergeMessages } from '../messages/merge.js';
import type { Messages } from '../messages/types.js';
import type { HostContent } from './content.js';
import {
  described,
  listed,
  oneOf,
  placed,
  unknownNames,
  type ContentIssue,
  type Placed,
} from './content-issue.js';
import { extension, tables, type ContentExtension, type Table } from './extension.js';
import { leavesOf } from './leaves.js';
import { InvalidContentError } from './invalid-content-error.js';
import { nearest } from './nearest.js';
import { checked, shapeOf } from './parse-content.js';

/**
 * A content with rows added, changed or removed, and words laid over its own; checked as `parseContent` does. A row of
 * an id there is changes that one; `{ id, remove: true }` takes it out. In the paths of issues `groups[2]` is a row of
 * the part, `groups["aa"]` one of the base.
 *
 * @param base is left as it is
 * @param partial parsed JSON, a `ContentExtension`
 * @throws InvalidContentError with every issue found.
 * @example extendContent(defaultContent, { id: 'ours', groups: [{ id: 'mm', remove: true }] })
 */
export function extendContent(base: Content | HostContent, partial: unknown): HostContent {
  const { data, issues } = shapeOf(extension, partial);
  if (issues.length > 0) throw new InvalidContentError(issues);
  const part = data as ContentExtension;
  const found = part.extends === undefined ? [] : [{ row: part.extends, path: 'content.extends' }];
  const told = unknownNames(found, [base.id], 'the id of the content to extend');
  const lists = new Map(tables.map((table) => [table.name, changedRows(table, base, part, told)]));
  told.push(...askedIssues(base, lists.get('questions') ?? []));
  if (told.length > 0) throw new InvalidContentError(told);
  const said = (path: string): string =>
    path.replace(
      /^content\.(?:redFlags\.)?(\w+)\[(\d+)\]/,
      (whole, name, at) => lists.get(name as Table['name'])?.[Number(at)]?.path ?? whole,
    );
  return checked(assembled(base, part, lists), said);
}

type Row = { readonly [key: string]: unknown };
type Change = Row & { readonly before?: string; readonly remove?: true };
type Lists = ReadonlyMap<Table['name'], readonly Placed<Row>[]>;

function assembled(base: Content | HostContent, part: ContentExtension, lists: Lists): Row {
  const { id, version, words } = part;
  const { signs, ...rows } = Object.fromEntries(
    [...lists].map(([name, list]) => [name, list.map(({ row }) => row)]),
  );
  return {
    ...base,
    ...(id && { id }),
    ...(version && { version }),
    ...rows,
    redFlags: { ...base.redFlags, signs },
    ...(words && { words: mergedWords(base, words) }),
  };
}

/** Languages are one more level of keys. */
const mergedWords = (base: HostContent, words: Row): unknown =>
  mergeMessages((base.words ?? {}) as unknown as Messages, words);

/** The rows of the base with those of the part carried out, one after the other; adds what is wrong to `issues`. */
function changedRows(
  table: Table,
  base: Content,
  part: ContentExtension,
  issues: ContentIssue[],
): readonly Placed<Row>[] {
  const { name, key } = table;
  const before: readonly Row[] = name === 'signs' ? base.redFlags.signs : base[name];
  const list = before.map((row) => ({ row, path: `content.${name}[${listed([row[key]])}]` }));
  const own: Placed<Row>[] = [];
  for (const change of placed<Change>(`content.${name}`, part[name])) {
    issues.push(...carriedOut(table, change, list, own));
  }
  return list;
}

/** Changes `list` by one row; `own` are those that the part has changed already. */
function carriedOut(table: Table, change: Placed<Change>, list: Placed<Row>[], own: Placed<Row>[]) {
  const { key } = table;
  const { before, remove, ...given } = change.row;
  const old = peersOf(table, given, list).find((one) => one.row[key] === given[key]);
  const issues = changeIssues(table, change, list, own);
  if (issues.length > 0) return issues;
  const at = old ? list.indexOf(old) : list.length;
  list.splice(at, old ? 1 : 0);
  if (remove) return [];
  const row = { ...old?.row, ...given, ...attributesOf(old?.row, given) };
  const peers = peersOf(table, row, list);
  const names = peers.map((one) => String(one.row[key]));
  const place = peers[names.indexOf(before ?? '')];
  const entry = { row, path: change.path };
  own.push(entry);
  list.splice(place ? list.indexOf(place) : at, 0, entry);
  if (place || before === undefined) return [];
  return unknownNames([{ row: before, path: `${change.path}.before` }], names, 'a row');
}

/** The rows an id is looked for among: those of the same check or list, where it is given. */
const peersOf = ({ within }: Table, row: Row, list: readonly Placed<Row>[]) =>
  list.filter((one) => !within || [undefined, one.row[within]].includes(row[within]));

const attributesOf = (old: Row = {}, given: Row): Row | undefined =>
  given['attributes'] && old['attributes']
    ? { attributes: { ...old['attributes'], ...given['attributes'] } }
    : undefined;

function changeIssues(
  table: Table,
  { row, path }: Placed<Row>,
  list: readonly Placed<Row>[],
  own: readonly Placed<Row>[],
): ContentIssue[] {
  const { key, within = key } = table;
  const { before: _, remove, ...given } = row;
  const id = String(row[key]);
  const peers = peersOf(table, given, list);
  const [old, other] = peers.filter((one) => one.row[key] === id);
  const found = listed([id]);
  if (old && other) {
    const expected = oneOf([old, other].map((one) => one.row[within]));
    const fix = `There is ${found} in each.`;
    return [{ path: `${path}.${within}`, expected, found: 'nothing', fix }];
  }
  if (old && own.includes(old)) {
    const fix = 'Make one row of them.';
    return [{ path: `${path}.${key}`, expected: 'each only once', found, fix }];
  }
  const names = peers.map((one) => String(one.row[key]));
  const isWhole = z.safeParse(table.row, given).success;
  const isMisspelt = !isWhole && nearest(id, names) !== undefined;
  return old || !(remove || isMisspelt)
    ? []
    : unknownNames([{ row: id, path: `${path}.${key}` }], names, 'a row there is');
}

/** A question that a safety notice rests on is asked as it was: no later, and on no further condition. */
function askedIssues(base: Content, questions: readonly Placed<Row>[]): ContentIssue[] {
  const keys = base.notices.flatMap(({ when }) => leavesOf(when).map(({ key }) => key));
  const asked = base.questions.filter(({ check, id }) => check === 'fit' && keys.includes(id));
  return asked.flatMap((old) =>
    questions
      .filter(({ row }) => row['check'] === 'fit' && row['id'] === old.id)
      .flatMap(({ row, path }) =>
        (['part', 'shownWhen'] as const)
          .filter((key) => !['core', undefined, old[key]].some((one) => isSame(one, row[key])))
          .map((key) => ({
            path: `${path}.${key}`,
            expected: `what it was, as safety notices rest on "${old.id}"`,
            found: described(row[key]),
            fix: 'Leave it out.',
          })),
      ),
  );
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
