/** What takes a while to work out is kept beside what it was worked out from, for as long as that lives. */
import type { QuizState } from './state.js';

type For = Pick<QuizState, 'content' | 'check'>;
type Known<Value> = For & { readonly value: Value };

/** @param key what the value rests on beside content and check: replaced when it changes, never changed in place */
export type Kept<Key extends object, Value> = WeakMap<Key, Known<Value>>;

export function remembered<Key extends object, Value>(
  kept: Kept<Key, Value>,
  key: Key,
  { content, check }: For,
  workOut: () => Value,
): Value {
  const known = kept.get(key);
  if (known?.content === content && known.check === check) return known.value;
  const value = workOut();
  kept.set(key, { content, check, value });
  return value;
}
