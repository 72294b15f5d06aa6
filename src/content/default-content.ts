/** The built-in content, put together and frozen. */
import type { Content } from '../engine/content.js';
import { withPartsOnDemand } from '../on-demand.js';
import { attendance, attendanceQuestions } from './attendance.js';
import { criteria } from './criteria.js';
import { groups } from './groups.js';
import { helplines } from './helplines.js';
import { notices } from './notices.js';
import { plan } from './plan.js';
import { fitQuestions, forFamily } from './questions.js';
import { fits, meetingTypes, shortlist } from './shortlist.js';
import { redFlagQuestions, redFlags } from './signs.js';

/**
 * Every question, group, criterion, sign, notice and helpline of the three checks. Deeply frozen. What only a result needs is
 * put together for the first of them.
 */
export const defaultContent: Content = /* @__PURE__ */ frozenContent();

function frozenContent(): Content {
  const asked = {
    id: 'group-fit',
    version: '2026.11',
    questions: [...fitQuestions, ...redFlagQuestions, ...attendanceQuestions],
    notices,
    helplines,
    fits,
    shortlist,
    meetingTypes,
    redFlags,
    audiences: [
      { audience: 'person', preset: {} },
      { audience: 'family', preset: { 'for-whom': 'family' } },
      { audience: 'counselor', preset: {} },
    ],
    familyWhen: forFamily,
  } as const;
  return Object.freeze(
    withPartsOnDemand(deepFreeze(asked), {
      groups: () => deepFreeze(groups()),
      criteria: () => deepFreeze(criteria()),
      plan: () => deepFreeze(plan()),
      attendance: () => deepFreeze(attendance()),
    }),
  );
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
