import type { Content } from '../engine/index.js';
import { mergeMessages } from '../messages/merge.js';
import type { Messages } from '../messages/types.js';
import type { HostContent } from './content.js';
import { described, oneOf, unknownNames, type ContentIssue } from './content-issue.js';
import { extension, tables, type ContentExtension, type Table } from './extension.js';
import { leavesOf } from './leaves.js';
import { InvalidContentError } from './invalid-content-error.js';
import { nearest } from './nearest.js';
import { checked, shapeOf } from './parse-content.js';
import { column, given, rowsOf, type Placed } from './placed.js';
import type { Lost } from './sound-part.js';

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
  const { issues, sound } = shapeOf(extension, partial);
  if (!sound) throw new InvalidContentError(issues);
  const part = sound.rest as ContentExtension;
  const named = given({ value: part.extends, path: 'content.extends' });
  const told = [...issues, ...unknownNames(named, [base.id], 'the id of the content to extend')];
  const lost = [...sound.lost];
  const lists = new Map(
    tables.map((table) => [table.name, changedRows(table, base, part, told, lost)]),
  );
  const broken = new Set([...sound.broken, ...lost.map(([list]) => list)]);
  const said = (text: string): string =>
    text.replace(
      /(^|, as in )content\.(?:redFlags\.)?(\w+)\[(\d+)\]/,
      (whole, before, name, index) => {
        const row = lists.get(name as Table['name'])?.[Number(index)];
        return row ? `${before}${row.path}` : whole;
      },
    );
  return checked(assembled(base, part, lists), said, { issues: told, lost, broken });
}

type Row = { readonly [key: string]: unknown };
type Change = Row & { readonly before?: string; readonly remove?: true };
type Lists = ReadonlyMap<Table['name'], readonly Placed<Row>[]>;

function assembled(base: Content | HostContent, part: ContentExtension, lists: Lists): Row {
  const { id, version, words } = part;
  const { signs, ...rows } = Object.fromEntries(
    [...lists].map(([name, list]) => [name, list.map(({ value }) => value)]),
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

/**
 * The rows of the base with those of the part carried out, one after the other. Adds what is wrong to `told`, and to `lost`
 * the rows it is wrong with; these are left out, so that nothing is held against what they might have been.
 */
function changedRows(
  table: Table,
  base: Content,
  part: ContentExtension,
  told: ContentIssue[],
  lost: Lost[],
): readonly Placed<Row>[] {
  const { name, key } = table;
  const before: readonly Row[] = name === 'signs' ? base.redFlags.signs : base[name];
  const path = `content.${name}`;
  const list = before.map((value) => ({ value, path: `${path}[${described(value[key])}]` }));
  const own: Placed<Row>[] = [];
  for (const change of rowsOf<Change>({ value: part[name], path })) {
    const found = carriedOut(table, base, change, list, own);
    if (found.length === 0) continue;
    told.push(...found);
    const id = String(change.value[key]);
    lost.push([name, id], [name, nearest(id, namesOf(table, list)) ?? id]);
  }
  const gone = lost.filter(([where]) => where === name).map(([, id]) => id);
  return list.filter(({ value }) => !gone.includes(String(value[key])));
}

/** Changes `list` by one row; `own` are those that the part has changed already. */
function carriedOut(
  table: Table,
  base: Content,
  change: Placed<Change>,
  list: Placed<Row>[],
  own: Placed<Row>[],
): ContentIssue[] {
  const { key, name } = table;
  const { before, remove, ...keys } = change.value;
  const old = peersOf(table, keys, list).find(({ value }) => value[key] === keys[key]);
  const issues = changeIssues(table, change, list, own);
  if (issues.length > 0) return issues;
  const index = old ? list.indexOf(old) : list.length;
  list.splice(index, old ? 1 : 0);
  if (remove) return [];
  const row = { ...old?.value, ...keys, ...attributesOf(old?.value, keys) };
  const peers = peersOf(table, row, list);
  const names = namesOf(table, peers);
  const place = peers[names.indexOf(before ?? '')];
  const entry = { value: row, path: change.path };
  own.push(entry);
  list.splice(place ? list.indexOf(place) : index, 0, entry);
  return [
    ...unknownNames(given({ value: before, path: `${change.path}.before` }), names, 'a row'),
    ...(name === 'questions' ? askedIssues(base, entry) : []),
  ];
}

/** The rows an id is looked for among: those of the same check or list, where it is given. */
const peersOf = ({ within }: Table, row: Row, list: readonly Placed<Row>[]) =>
  list.filter(({ value }) => !within || [undefined, value[within]].includes(row[within]));

const namesOf = ({ key }: Table, rows: readonly Placed<Row>[]): string[] =>
  rows.map(({ value }) => String(value[key]));

const attributesOf = (old: Row = {}, keys: Row): Row | undefined =>
  keys['attributes'] && old['attributes']
    ? { attributes: { ...old['attributes'], ...keys['attributes'] } }
    : undefined;

function changeIssues(
  table: Table,
  change: Placed<Change>,
  list: readonly Placed<Row>[],
  own: readonly Placed<Row>[],
): ContentIssue[] {
  const { key, within = key } = table;
  const { before: _, remove, ...keys } = change.value;
  const peers = peersOf(table, keys, list);
  const id = String(keys[key]);
  const path = `${change.path}.${key}`;
  const [old, other] = peers.filter(({ value }) => value[key] === id);
  const found = described(id);
  if (old && other) {
    const expected = oneOf([old, other].map(({ value }) => value[within]));
    const fix = `There is ${found} in each.`;
    return [{ path: `${change.path}.${within}`, expected, found: 'nothing', fix }];
  }
  if (old && own.includes(old)) {
    return [{ path, expected: 'each only once', found, fix: 'Make one row of them.' }];
  }
  const names = namesOf(table, peers);
  const isWhole = shapeOf(table.row, keys).issues.length === 0;
  const isMisspelt = !isWhole && nearest(id, names) !== undefined;
  return remove || isMisspelt ? unknownNames([{ value: id, path }], names, 'a row there is') : [];
}

/** A question that a safety notice rests on is asked as it was: no later, and on no further condition. */
function askedIssues(base: Content, { value, path }: Placed<Row>): ContentIssue[] {
  const notices = rowsOf({ value: base.notices, path: '' });
  const restingOn = column(notices, 'when')
    .flatMap(leavesOf)
    .map(({ key }) => key);
  const { check, id } = value;
  const old = base.questions.find(
    (one) => one.check === 'fit' && check === 'fit' && one.id === id && restingOn.includes(one.id),
  );
  if (!old) return [];
  return (['part', 'shownWhen'] as const)
    .filter((key) => !['core', undefined, old[key]].some((one) => isSame(one, value[key])))
    .map((key) => ({
      path: `${path}.${key}`,
      expected: `what it was, as safety notices rest on "${old.id}"`,
      found: described(value[key]),
      fix: 'Leave it out.',
    }));
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
