/** The built-in content, put together. */
import type { Content } from '../engine/content.js';
import { withPartsOnDemand } from '../on-demand.js';
import { attendance, attendanceQuestions } from './attendance.js';
import { criteria } from './criteria.js';
import { deepFreeze } from './deep-freeze.js';
import { groups } from './groups.js';
import { helplines } from './helplines.js';
import { notices } from './notices.js';
import { plan } from './plan.js';
import { fitQuestions, forFamily } from './questions.js';
import { fits, meetingTypes, shortlist } from './shortlist.js';
import { redFlagQuestions, redFlags } from './signs.js';

/**
 * Every question, group, criterion, sign, notice and helpline of the three checks. What only a result needs is put together for
 * the first of them. Whoever hands it out freezes it first: a person's first question does not wait for that.
 */
export const defaultContent: Content = /* @__PURE__ */ withPartsOnDemand(
  {
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
  } as const,
  {
    groups: () => deepFreeze(groups()),
    criteria: () => deepFreeze(criteria()),
    plan: () => deepFreeze(plan()),
    attendance: () => deepFreeze(attendance()),
  },
);
