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
import type { Messages } from './types.js';

export const messages: Messages = {
  lang: 'en',
  chrome,
  questions,
  groups,
  attributes,
  criteria,
  cautions,
  notices,
  signs,
  signKinds,
  outcomes,
  attendance,
  plan,
  meetingTypes,
  fits,
  regions,
  helplineKinds,
  helplines: helplineWords,
};
