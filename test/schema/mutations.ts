/** Small changes to the JSON of the built-in content, and what they are found out by. */
import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { InvalidContentError, parseContent } from '../../src/schema/index.js';

type Json = { [key: string]: unknown };

/** A key to leave out. */
export const gone = Symbol('gone');

/** `at` is set to `value` (or to what it makes of what was there); an issue `says` that, there or at another path. */
export type Malformed = readonly [
  title: string,
  at: string,
  value: unknown,
  says: string,
  issueAt?: string,
];

/** A test for each row. */
export function refuses(rows: readonly Malformed[]): void {
  for (const [title, at, value, says, issueAt = at] of rows) {
    it(title, () => {
      const issues = issuesOf(changed(at, value));
      expect(issues.map(({ path }) => path)).to.include(pathOf(issueAt));
      const here = issues.filter(({ path }) => path === pathOf(issueAt));
      const texts = here.map(({ expected, found, fix }) => `${expected}, found ${found}. ${fix}`);
      expect(texts.join('\n')).to.include(says);
    });
  }
}

export const fresh = (): Json => JSON.parse(JSON.stringify(defaultContent)) as Json;

/** The content with one change. In paths `groups#aa` stands for the row of that id, `groups#+` for one behind the last. */
export function changed(at: string, value: unknown): Json {
  const content = fresh();
  const keys = keysOf(content, at);
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Json>((before, key) => before[key] as Json, content);
  const next: unknown = typeof value === 'function' ? value(holder[last]) : value;
  if (next === gone && Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (next === gone) delete holder[last];
  else holder[last] = next;
  return content;
}

/** `content.groups[0].kind` for `groups#aa.kind`. */
export const pathOf = (at: string): string =>
  keysOf(fresh(), at).reduce<string>(
    (path, key) => (/^\d+$/.test(key) ? `${path}[${key}]` : `${path}.${key}`),
    'content',
  );

export function issuesOf(input: unknown): InvalidContentError['issues'] {
  try {
    parseContent(input);
  } catch (error) {
    if (error instanceof InvalidContentError) return error.issues;
    throw error;
  }
  return [];
}

function keysOf(content: Json, at: string): string[] {
  const keys: string[] = [];
  let value: unknown = content;
  for (const step of at === '' ? [] : at.split('.')) {
    const [key = '', id] = step.split('#');
    keys.push(key);
    value = (value as Json | undefined)?.[key];
    if (id === undefined) continue;
    const rows = value as readonly Json[];
    const names = rows.map((row) => row['id'] ?? row['code'] ?? row['audience'] ?? row['fit']);
    const index = id === '+' ? rows.length : names.indexOf(id);
    if (index < 0) throw new Error(`The built-in content has no ${step}`);
    keys.push(String(index));
    value = rows[index];
  }
  return keys;
}
