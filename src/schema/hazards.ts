/** What must not even reach the schemas: keys that would change what objects are, and endless nesting. */
import type { ContentIssue } from './content-issue.js';
import { pathOf } from './shape-issues.js';

const deepest = 50;

export function hazards(value: unknown, path: readonly PropertyKey[] = []): ContentIssue[] {
  if (typeof value !== 'object' || value === null) return [];
  if (path.length > deepest) {
    const expected = `at most ${deepest} levels of nesting`;
    return [{ path: pathOf(path), expected, found: 'more', fix: 'Write it flatter.' }];
  }
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, isList ? Number(key) : key];
    if (key !== '__proto__') return hazards(inner, at);
    const found = '"__proto__"';
    return [{ path: pathOf(at), expected: 'another key', found, fix: 'Take it out.' }];
  });
}
