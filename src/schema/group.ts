import * as z from 'zod/mini';
import { address, date, id, keyed, object, text } from './parts.js';

const attributeValue = z.union(
  [z.string(), z.number(), z.array(z.string())],
  'a text, a number or a list of texts',
);

export const group = object({
  id,
  kind: z.enum(['community', 'therapy', 'meeting-type']),
  attributes: keyed(attributeValue),
  website: z.exactOptional(address),
  checked: z.exactOptional(date),
  unverified: z.exactOptional(z.array(text)),
});
