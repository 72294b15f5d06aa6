import { choice, keyed, list, number, object, optional, string, union } from './kinds.js';
import { address, date, id, text } from './parts.js';

export const attributeValue = union(
  [string(), number(), list(string())],
  'a text, a number or a list of texts',
);

export const group = object({
  id,
  kind: choice(['community', 'therapy', 'meeting-type']),
  attributes: keyed(attributeValue),
  website: optional(address),
  checked: optional(date),
  unverified: optional(list(text)),
});
