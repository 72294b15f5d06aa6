/** Door `./messages/es`: every Spanish word of the quiz, those for counselors too. */
import { attendance } from './es/attendance.js';
import { attributes } from './es/attributes.js';
import { chrome } from './es/chrome.js';
import { counselorWords } from './es/counselor.js';
import { criteria } from './es/criteria.js';
import { groups } from './es/groups.js';
import { meetingTypes } from './es/meeting-types.js';
import { plan } from './es/plan.js';
import { questions } from './es/questions.js';
import { outcomes, signKinds, signs } from './es/red-flags.js';
import { cautions, fits, helplineKinds, helplineWords, notices, regions } from './es/safety.js';
import { withPartsOnDemand } from '../on-demand.js';
import type { Messages } from './types.js';

/** What only a notice, a result or a counselor needs is put together for the first of them. */
export const messages: Messages = /* @__PURE__ */ withPartsOnDemand(
  {
    lang: 'es',
    chrome,
    questions,
    signKinds,
    fits,
    regions,
    helplineKinds,
    helplines: helplineWords,
  },
  {
    groups,
    attributes,
    criteria,
    cautions,
    notices,
    signs,
    outcomes,
    attendance,
    plan,
    meetingTypes,
    counselor: () => counselorWords,
  },
);
