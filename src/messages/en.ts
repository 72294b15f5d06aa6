/** Door `./messages/en`: every English word of the quiz. */
import { attendance } from './en/attendance.js';
import { attributes } from './en/attributes.js';
import { chrome } from './en/chrome.js';
import { criteria } from './en/criteria.js';
import { groups } from './en/groups.js';
import { meetingTypes } from './en/meeting-types.js';
import { plan } from './en/plan.js';
import { questions } from './en/questions.js';
import { outcomes, signKinds, signs } from './en/red-flags.js';
import { cautions, fits, helplineKinds, helplineWords, notices, regions } from './en/safety.js';
import { withPartsOnDemand } from '../on-demand.js';
import type { Messages } from './types.js';

/** What only a notice or a result shows is put together for the first of them. */
export const messages: Messages = /* @__PURE__ */ withPartsOnDemand(
  {
    lang: 'en',
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
  },
);
