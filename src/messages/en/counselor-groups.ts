/** What is told of groups and helplines as it speaks to a counselor about a client: cautions, facts, kinds of meetings, lines. */
import type { CounselorWords } from '../types.js';

export const counselorCautions: NonNullable<CounselorWords['cautions']> = {
  medication: {
    text: 'No group should tell the client to stop it, but some members might. The client can ask: “Can people on prescribed medicine take part and share?” Any change is made with the prescriber.',
  },
  'abstinence-only': {
    text: 'The client can ask: “Can I come while I cut down, or while I make up my mind?”',
  },
  spiritual: { text: 'Ask how big a part it is, and if the client can sit it out.' },
  religious: {
    text: 'Ask what happens at a meeting and what the client would be asked to join in.',
  },
  'no-professional': {
    text: 'Ask who they call if someone is in crisis. Help the client find or keep a professional for their mental health as well.',
  },
  availability: {
    text: 'Look for one near the client or online first. Have a larger group as a backup.',
  },
  unverified: {
    text: 'We could not check all we say about this group. Ask the group, or look at its website, before the client goes.',
  },
  'women-only': {
    text: 'Not sure it includes the client? Write or call first and ask who is welcome.',
  },
  'unsafe-home': {
    text: 'Do not bring the client together with someone who hurts or scares them, in a session or a talk. First see the client alone, or call a violence line with them.',
  },
  'under-18': {
    text: 'Ask if teens are welcome and if an adult the client trusts can come along.',
  },
};

export const counselorAttributes: NonNullable<CounselorWords['attributes']> = {
  spirituality: { values: { optional: 'Up to each person' } },
  goal: {
    values: {
      'own-goal': 'Each person sets their own',
      any: 'Any change a person chooses',
      'own-wellbeing': 'The well-being of those who come',
    },
  },
  rhythm: { values: { 'own-time': 'In a person’s own time' } },
};

export const counselorMeetingTypes: NonNullable<CounselorWords['meetingTypes']> = {
  POA: 'Is there a meeting that signs proof of attendance?',
};

export const counselorHelplineKinds: NonNullable<CounselorWords['helplineKinds']> = {
  'using-alone': 'For people who use alone',
};

const staysOnPhone =
  'Someone stays on the phone while a person uses, and gets help if they stop answering.';

export const counselorHelplines: NonNullable<CounselorWords['helplines']> = {
  'us-using-alone': { note: `${staysOnPhone} Free and private, day and night, all over the US.` },
  'us-gambling': {
    note: '1-800-MY-RESET. For the person or their family. Free and private. Tells them about help nearby.',
  },
  'ca-using-alone': { note: `${staysOnPhone} Free and private, day and night.` },
  'uk-treatment-alcohol': {
    note: 'About a person’s own or someone else’s drinking. Free and private. Weekdays 9am to 8pm, weekends 11am to 4pm.',
  },
  'uk-gambling': { note: 'For the person or their family. Free, day and night.' },
};
