/** How a result is put together: words for scores, the shortlist, meeting types, the plan, audiences. */
import * as z from 'zod/mini';
import { id, object, text } from './parts.js';
import { answers } from './question.js';
import { test } from './test.js';

export const fits = ['strong', 'good', 'possible'] as const;
export const planLists = ['trial', 'firstVisit', 'resources', 'selfManagement', 'family'] as const;

const places = z
  .number()
  .check(z.refine((value) => Number.isInteger(value) && value > 0, 'a whole number above 0'));

export const fit = object({
  fit: z.enum(fits),
  atLeast: z
    .number()
    .check(z.refine((value) => value >= 0 && value <= 100, 'a number from 0 to 100')),
});

export const shortlist = object({
  min: places,
  max: places,
  extendWith: z.array(z.enum(fits)),
  quotas: z.array(object({ id, need: test, ifAny: z.exactOptional(test) })),
  holdBack: z.array(object({ id, when: test, group: test, whileInScope: test })),
});

export const meetingType = object({ code: id, when: test });

export const planItem = object({ id, list: z.enum(planLists), when: test, source: text });

export const audience = object({
  audience: z.enum(['person', 'family', 'counselor']),
  preset: answers,
});
