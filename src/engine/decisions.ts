/**
 * Many conditions over answers, settled in one pass. Most ask whether one of a few options was chosen: those are looked up
 * by option, so that only what was chosen costs anything. The rest is asked one by one.
 */
import type { Test } from './content.js';
import { isMet, overAnswers, type Deferred, type SlotLookup, type Slots } from './conditions.js';

/** 1 for each condition that is met, by its number. */
export type Decisions = Uint8Array;

export type Decider = {
  /** Conditions met whatever is answered. */
  readonly always: Decisions;
  /** For each slot, the conditions met when it is chosen. */
  readonly bySlot: readonly (readonly number[])[];
  readonly others: readonly { readonly row: number; readonly condition: Deferred }[];
};

export function makeDecider(tests: readonly Test[], size: number, lookup: SlotLookup): Decider {
  const always = new Uint8Array(tests.length);
  const bySlot = Array.from({ length: size }, (): number[] => []);
  const others: { row: number; condition: Deferred }[] = [];
  for (const [row, test] of tests.entries()) {
    const options = anyOf(test, lookup);
    if (options) {
      for (const slot of options) bySlot[slot]?.push(row);
      continue;
    }
    const condition = overAnswers(test, lookup);
    if (typeof condition === 'function') others.push({ row, condition });
    else if (condition) always[row] = 1;
  }
  return { always, bySlot, others };
}

export function decide({ always, bySlot, others }: Decider, slots: Slots): Decisions {
  const decisions = always.slice();
  const { chosen } = slots;
  for (let slot = 0; slot < chosen.length; slot += 1) {
    if (chosen[slot] === 1) for (const row of bySlot[slot] ?? []) decisions[row] = 1;
  }
  for (const { row, condition } of others) if (isMet(condition, slots)) decisions[row] = 1;
  return decisions;
}

/** The slots of which one has to be chosen, where that is all the test asks. */
function anyOf(test: Test, lookup: SlotLookup): number[] | undefined {
  if ('any' in test) {
    const lists = test.any.map((one) => anyOf(one, lookup));
    return lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? []);
  }
  if ('not' in test || 'all' in test || 'atLeast' in test) return undefined;
  const [question, value] = 'is' in test ? test.is : 'in' in test ? test.in : test.has;
  const options: readonly unknown[] = Array.isArray(value) ? value : [value];
  return options.flatMap((option) => lookup.slotOf(question, option as string) ?? []);
}
