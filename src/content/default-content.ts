/** The built-in content, put together and frozen. */
import type { Content } from '../engine/content.js';
import { attendance, attendanceQuestions } from './attendance.js';
import { criteria } from './criteria.js';
import { groups } from './groups.js';
import { helplines } from './helplines.js';
import { notices } from './notices.js';
import { plan } from './plan.js';
import { fitQuestions, forFamily } from './questions.js';
import { fits, meetingTypes, shortlist } from './shortlist.js';
import { redFlagQuestions, redFlags } from './signs.js';

/** Every question, group, criterion, sign, notice and helpline of the three checks. Deeply frozen. */
export const defaultContent: Content = /* @__PURE__ */ deepFreeze({
  id: 'group-fit',
  version: '2026.11',
  questions: [...fitQuestions, ...redFlagQuestions, ...attendanceQuestions],
  groups,
  criteria,
  notices,
  helplines,
  fits,
  shortlist,
  meetingTypes,
  plan,
  redFlags,
  attendance,
  audiences: [
    { audience: 'person', preset: {} },
    { audience: 'family', preset: { 'for-whom': 'family' } },
    { audience: 'counselor', preset: {} },
  ],
  familyWhen: forFamily,
});

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
