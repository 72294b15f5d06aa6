/**
 * What a group says of itself is something that rules look at, or that is put into words: a misspelt attribute would leave
 * a group unknown to the rules that keep it from those it is not for.
 */
import { defaultContent } from '../content/default-content.js';
import type { Group } from '../engine/index.js';
import { messages as english } from '../messages/en.js';
import { mergeMessages } from '../messages/merge.js';
import { listed } from '../schema/content-issue.js';
import type { HostContent } from '../schema/index.js';
import { nearest, suggestion } from '../schema/nearest.js';
import { claimOf, type Claim, type Finding } from './report.js';
import { lookedAtIn, statedBy, textsOf, type LookedAt } from './vocabulary.js';

/** What is known of an attribute: the values of the built-in groups, and those in words, mean something as well. */
type Known = { readonly lookedAt: LookedAt | undefined; readonly values: readonly string[] };

/**
 * Attributes and values may be a host's own, so one that is unlike all others is told only. One that is nearly the name of
 * another is a slip, and so is a list where a text is compared: these fail.
 */
export function attributesClaim(content: HostContent): Claim {
  const known = knownIn(content);
  const findings = content.groups.flatMap((group) => {
    const wrong = [...issuesOf(group, known), ...silences(group, known)];
    return wrong.length > 0 ? wrong : [{ subject: group.id, outcome: 'proved' } as const];
  });
  return claimOf('attributes', findings);
}

function knownIn(content: HostContent): ReadonlyMap<string, Known> {
  const rules = lookedAtIn(content);
  const stated = statedBy(defaultContent.groups);
  const shown = mergeMessages(english, content.words?.['en'] ?? {}).attributes;
  const names = new Set([...rules.keys(), ...stated.keys(), ...Object.keys(shown)]);
  return new Map(
    [...names].map((name) => {
      const lookedAt = rules.get(name);
      const inWords = Object.keys(shown[name]?.values ?? {});
      const values = [...(lookedAt?.values ?? []), ...(stated.get(name) ?? []), ...inWords];
      return [name, { lookedAt, values: [...new Set(values)] }];
    }),
  );
}

const issuesOf = ({ id, attributes }: Group, known: ReadonlyMap<string, Known>): Finding[] =>
  Object.entries(attributes).flatMap(([name, value]) => {
    const subject = `${id}: ${name}`;
    const names = [...known.keys()];
    const { lookedAt, values } = known.get(name) ?? {};
    if (!values) {
      const outcome = nearest(name, names) === undefined ? 'reported' : 'failed';
      const fix = suggestion(name, names, `Those looked at are ${names.join(', ')}.`);
      return [{ subject, outcome, note: `Nothing looks at this attribute. ${fix}` }];
    }
    if (lookedAt?.form === 'list' && typeof value === 'string') {
      return [{ subject, outcome: 'failed', note: wantsList }];
    }
    if (lookedAt?.form === 'text' && Array.isArray(value)) {
      return [{ subject, outcome: 'failed', note: wantsText }];
    }
    // Where nothing is compared, only how many there are counts.
    if (!lookedAt || lookedAt.values.size === 0) return [];
    return textsOf(value)
      .filter((text) => !values.includes(text))
      .map((text) => {
        const fix = suggestion(text, values, `Known are ${listed(values)}.`);
        return { subject, outcome: 'reported', note: `Nothing looks for "${text}". ${fix}` };
      });
  });

/**
 * What a group does not say rules it out for nobody. Where every built-in group of its kind says it, that is more often an
 * oversight than something nobody knows.
 */
function silences({ id, kind, attributes }: Group, known: ReadonlyMap<string, Known>): Finding[] {
  const alike = defaultContent.groups.filter((group) => group.kind === kind);
  const silent = [...known]
    .filter(([name, { lookedAt }]) => lookedAt?.uses.has('rule out') && !(name in attributes))
    .filter(([name]) => alike.every((group) => name in group.attributes))
    .map(([name]) => name);
  if (kind === 'meeting-type' || silent.length === 0) return [];
  const note = `Says nothing of ${listed(silent)}, so it is kept from nobody it may not be for. Write what you know.`;
  return [{ subject: id, outcome: 'reported', note }];
}

const wantsList = 'Rules look for values in a list here, and find none in a text. Write a list.';
const wantsText = 'Rules compare one text here, and no list is equal to it. Write a text.';
