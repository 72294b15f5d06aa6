/** How a result is put together: words for scores, the shortlist, meeting types, the plan, audiences. */
import { choice, list, number, object, optional } from './kinds.js';
import { id, isCount, text } from './parts.js';
import { answers } from './question.js';
import { groupTest, test } from './test.js';

export const fits = ['strong', 'good', 'possible'] as const;
export const planLists = ['trial', 'firstVisit', 'resources', 'selfManagement', 'family'] as const;

const places = number([isCount, 'a whole number above 0']);

export const fit = object({
  fit: choice(fits),
  atLeast: number([(value) => value >= 0 && value <= 100, 'a number from 0 to 100']),
});

export const shortlist = object({
  min: places,
  max: places,
  extendWith: list(choice(fits)),
  quotas: list(object({ id, need: groupTest, ifAny: optional(groupTest) })),
  holdBack: list(object({ id, when: test, group: groupTest, whileInScope: groupTest })),
});

export const meetingType = object({ code: id, when: test });

export const planItem = object({ id, list: choice(planLists), when: test, source: text });

export const audience = object({
  audience: choice(['person', 'family', 'counselor']),
  preset: answers,
});
