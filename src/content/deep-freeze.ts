/**
 * Makes a content, and all it holds, one that nobody can change. A part that is built on
 * demand is left to whoever builds it.
 */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(Object.getOwnPropertyDescriptors(value))) deepFreeze(part.value);
  return Object.freeze(value);
}
