import * as z from 'zod/mini';
import { address, date, id, object, text } from './parts.js';

const attributeName = text.check(
  z.refine((name) => name !== 'kind', 'an attribute name other than "kind", the group’s own'),
);
const attributeValue = z.union(
  [z.string(), z.number(), z.array(z.string())],
  'a text, a number or a list of texts',
);

export const group = object({
  id,
  kind: z.enum(['community', 'therapy', 'meeting-type']),
  attributes: z.record(attributeName, attributeValue),
  website: z.exactOptional(address),
  checked: z.exactOptional(date),
  unverified: z.exactOptional(z.array(text)),
});
