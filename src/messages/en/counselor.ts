/** Words for the counselor view: laid over the plain ones, and of the tools that only counselors see. */
import type { CounselorWords } from '../types.js';
import { counselorAttendanceAdvice, counselorOutcomes } from './counselor-advice.js';
import { counselorAttendance, counselorRedFlags } from './counselor-checks.js';
import { counselorCriteria } from './counselor-criteria.js';
import { counselorFit } from './counselor-fit.js';
import {
  counselorAttributes,
  counselorCautions,
  counselorHelplineKinds,
  counselorHelplines,
  counselorMeetingTypes,
} from './counselor-groups.js';
import { counselorNotices } from './counselor-notices.js';
import { counselorSignKinds, counselorSigns } from './counselor-signs.js';

export const counselorWords: CounselorWords = {
  chrome: {
    privacy: 'Answers and notes stay on this page. We do not save or send them.',
    privacyKept: 'The answers stay in this tab until you close it. We do not send them.',
    seeResult: 'See the result',
    seeResultNow: 'See the result now',
    backToResult: 'See the result again',
    backToCheck: 'Back to the last result',
    carried: 'We filled this in from the other answers. Change it if it is not right.',
    fitTitle: 'Find groups that fit a client',
    redFlagsTitle: 'Check a group a client goes to',
    attendanceTitle: 'How long a client should keep going',
    choiceTitle: 'You can see the result now',
    settled:
      'The list of groups is set: no other answer can change it. More answers can still add other kinds of help.',
    exitText:
      'It clears answers and notes and opens another page. Pressing Shift three times does the same, but not while you type notes. It can’t clear the browser history. It can’t stop someone who watches this device.',
    choiceText: 'Or answer up to {count} more questions. They make the result fit more closely.',
    rememberTitle: 'Keep the answers in this tab',
    rememberText:
      'If you agree, the answers stay in this tab until you close it. Anyone who uses this device before then can see them. Notes are not kept. We still do not send anything.',
    rememberYes: 'Keep the answers',
    remembered: 'The answers are kept in this tab until you close it.',
    noticeContinueResult: 'Continue to the result',
    beforeYouStart: 'Before the client starts',
    resultReady: '{count} groups that fit the client’s answers',
    resultReadyOne: 'One group that fits the client’s answers',
    resultNoMatchText:
      'Change an answer with the client, or call a helpline below together. A person there can help you look.',
    resultIncompleteText: 'Every question was skipped, so there is nothing to go by yet.',
    nextStep: 'The next step',
    nextStepText:
      'Before the client leaves, choose one group together and look up its next meeting. Plan for three meetings before they decide.',
    honest:
      'We can’t say which group will work for a client. People who take part more tend to do better, whichever group they choose.',
    medicationLine:
      'No group should tell a client to stop medicine they were prescribed. That is for the prescriber.',
    shortlistTitle: 'Groups for the client to try',
    cautionsTitle: 'To ask before they go',
    askFirst: 'First step for the client',
    chosen: 'Chosen with the client: {group}',
    chosenText: 'Look up a meeting together, then have the client ask this before they go:',
    noReasons: 'It is open to them. The answers say little for or against it.',
    otherGroupsTitle: 'Other groups open to the client ({count})',
    meetingTypesText:
      'Ask these when you look for a meeting together. Many lists use the codes in bold.',
    // The plan is the client's to take along: its items stay in words to the client, and the titles say so.
    firstVisitTitle: 'For the client: what to ask on a first visit',
    trialTitle: 'For the client: how to try a group',
    resourcesTitle: 'For the client: other help nearby',
    selfManagementTitle: 'For the client: steps you can take yourself',
    familyTitle: 'For the client: steps for families',
    yourAnswersTitle: 'The client’s answers',
    changeWhat: 'Change the answer: {question}',
    startAgain: 'Clear answers and notes',
    signsTitle: 'What the client noticed',
    youCouldSay: 'The client could say',
    youSaid: 'The client’s answer: {answer}',
    noSigns: 'The client noticed none of the signs we asked about.',
    carryOverTitle: 'If the client looks for another group',
    carryOverText: 'The answers here can guide the search. These matter most:',
  },
  questions: {
    fit: counselorFit,
    'red-flags': counselorRedFlags,
    attendance: counselorAttendance,
  },
  criteria: counselorCriteria,
  cautions: counselorCautions,
  attributes: counselorAttributes,
  meetingTypes: counselorMeetingTypes,
  notices: counselorNotices,
  helplineKinds: counselorHelplineKinds,
  helplines: counselorHelplines,
  signs: counselorSigns,
  signKinds: counselorSignKinds,
  outcomes: counselorOutcomes,
  attendance: counselorAttendanceAdvice,
  fits: {
    strong: 'Fits the answers well',
    good: 'Fits many of the answers',
    possible: 'Fits some of the answers',
  },
};
