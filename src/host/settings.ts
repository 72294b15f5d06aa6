/** The attributes a host sets: their values, defaults, and what is said when a value is unknown. */
import type { Check, Region } from '../engine/index.js';
import type { Audience, Layout } from '../quiz/state.js';

export const checks: readonly Check[] = ['fit', 'red-flags', 'attendance'];
export const audiences: readonly Audience[] = ['person', 'family', 'counselor'];
export const layouts: readonly Layout[] = ['steps', 'page'];
export const regions: readonly Region[] = ['US', 'CA', 'UK', 'IE', 'AU'];

/** The attribute's value, or the fallback where it is missing or unknown; what is unknown is reported. */
export function settingOf<Value extends string>(
  element: Element,
  attribute: string,
  values: readonly Value[],
  fallback: Value,
  report: (message: string) => void,
): Value {
  const given = element.getAttribute(attribute);
  if (given === null || given === '') return fallback;
  const known = values.find((value) => value === given);
  if (known) return known;
  const expected = values.map((value) => `"${value}"`).join(', ');
  report(
    `attribute "${attribute}": expected one of ${expected}, found "${given}"; using "${fallback}"`,
  );
  return fallback;
}

/** The element's `lang`, else the nearest one around it, through shadow roots too. */
export function languageOf(element: Element): string {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest('[lang]');
    if (found) return found.getAttribute('lang') || 'en';
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}

/** The region of a language tag, e.g. `en-GB`, if helplines are known for it. */
export function regionOf(language: string): Region | undefined {
  const part = language
    .toUpperCase()
    .split('-')
    .find((one, place) => place > 0 && one.length === 2);
  return regions.find((known) => known === (part === 'GB' ? 'UK' : part));
}

/** Says nothing about who came from where, works without scripts, and is no search engine that would show its own history. */
const neutralAddress = 'https://www.wikipedia.org/';

/** Where the quick exit leads; `undefined` where the host wants none. Only the web, so that no script runs instead. */
export function exitAddress(
  element: Element,
  report: (message: string) => void,
): string | undefined {
  const given = element.getAttribute('quick-exit');
  if (given === null || given === '') return given === null ? undefined : neutralAddress;
  const base = element.ownerDocument.baseURI;
  const url = URL.canParse(given, base) ? new URL(given, base) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  report(
    `attribute "quick-exit": expected a web address, found "${given}"; using "${neutralAddress}"`,
  );
  return neutralAddress;
}
