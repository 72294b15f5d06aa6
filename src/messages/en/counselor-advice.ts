/** What a red-flag check and an attendance check come to, as it speaks to a counselor about a client. */
import type { CounselorWords } from '../types.js';

const inDanger = 'Is the client in danger now? Call the emergency number.';
const courtSent = 'Did a court or program send them there? A lawyer can ask for another group.';
const unsafeLeave =
  'Tell the client that they can leave at any time if they feel unsafe in a meeting.';

export const counselorOutcomes: NonNullable<CounselorWords['outcomes']> = {
  leave: {
    title: 'Advise the client to stop going there',
    text: 'What they told is serious, and it is not their fault. They need someone on their side now.',
    next: [
      inDanger,
      'Tell them they do not have to go back. They owe nobody a reason.',
      'Do they fear what the group may do? Call a helpline together to plan how to leave safely.',
      'Were they told to stop or change prescribed medicine? Call the prescriber or a pharmacist together. Stopping some medicine can be dangerous.',
      'Follow the rules of your place and the law on what you must report.',
      courtSent,
      'Look for another group together when the client feels ready. There are good ones.',
    ],
  },
  switch: {
    title: 'Help the client try another group',
    text: 'Several answers are warning signs about this group. The client did not fail. The next group may be quite different.',
    next: [
      'Talk over what the client saw there.',
      'Choose one or two other groups to visit and compare.',
      'Keep the client’s other support going while they look.',
      unsafeLeave,
    ],
  },
  raise: {
    title: 'The client could raise it with the leader or a member they trust',
    text: 'Some things there could be better. A good group will listen.',
    next: [
      'Pick the sign that matters most to the client. Practice the sentence below, or their own words.',
      'See what changes over the next three or four meetings.',
      'If nothing changes, look for another group.',
      'If speaking up there does not feel safe, the client can talk it over with you.',
    ],
  },
  style: {
    title: 'This group may just not be the client’s style',
    text: 'The answers show nothing wrong with the group. Another one may suit the client more.',
    next: [
      'Choose a different kind of group to visit and compare.',
      'The client can keep going here while they look.',
    ],
  },
  keep: {
    title: 'The client can keep going',
    text: 'The answers show nothing out of the ordinary. One bad meeting can happen in any group.',
    next: [
      'Plan a few more meetings before the client decides.',
      'Talk about a small role, to take part a little more.',
      'Do this check again if something feels wrong.',
      unsafeLeave,
    ],
  },
};

export const counselorAttendanceAdvice: NonNullable<CounselorWords['attendance']> = {
  bands: {
    short: {
      text: 'Groups for one issue or skill often run this long. The client can go on if it still helps.',
    },
    long: {
      text: 'Groups in a treatment program often take this long. Set the time with the client and the care team.',
    },
    ongoing: { text: 'There is no set end. The client can go for as long as it supports them.' },
  },
  phases: {
    initial: {
      title: 'The client could go often for now',
      text: 'Meeting often helps them settle in, get to know people and build support.',
      next: [
        'Pick the meetings for this week together.',
        'Plan how to get to know one person, such as a sponsor or mentor.',
        'Add a second meeting a week if they can.',
        'When they feel ready, they can take on a small role, such as setting up chairs.',
      ],
    },
    maintenance: {
      title: 'The client could keep a steady pace',
      text: 'Going regularly keeps them close to their support. Taking part seems to help more than just being there.',
      next: [
        'Keep the meetings at a fixed time.',
        'Talk about a sponsor or mentor, or a small role.',
        'Set one goal to work on before the next review.',
        'In a hard week, they can add a second meeting.',
      ],
    },
    taper: {
      title: 'The client could slowly go less often',
      text: 'The answers point to steady ground. Plan one small step down. The door stays open.',
      next: [
        'Talk it over with the client, and with their leader or sponsor if they agree.',
        'Go down one step, not all at once.',
        'Write down their signs to go back up, such as cravings, stress or feeling alone.',
        'If they see one, they go more often again that week.',
        'Medicine and other care stay as they are.',
      ],
    },
    leave: {
      title: 'Help the client find a group where they feel safe and heard',
      text: 'This is about the group, not about the client. Their support can go on somewhere else.',
      next: [
        inDanger,
        'Tell them they do not have to go back to a place that feels unsafe.',
        'Check this group for warning signs together.',
        'Plan who they can talk to before your next visit.',
        courtSent,
        'Choose another group to try, so that they are not alone with this.',
      ],
    },
  },
  reviews: {
    'four-meetings': { text: 'Ask: Is it safe there? Would you go back?' },
    'three-months': {
      text: 'Ask: Are you using what you learn there? What would help you take part more?',
    },
    'six-months': {
      text: 'Ask: What has changed? Studies often look at about 27 weeks. It is a time to look back, not a finish line.',
    },
    yearly: { text: 'Ask: Does it still support you? Do you need more, less or something new?' },
  },
  reasons: {
    focus: {
      focused: 'The group works on one issue or skill.',
      recovery: 'The group is for ongoing recovery.',
      programme: 'The group is part of a treatment program.',
    },
    since: {
      new: 'The client is new there.',
      weeks: 'The client has been going for some weeks.',
      months: 'The client has been going for some months.',
      years: 'The client has been going for more than a year.',
    },
    goals: {
      'not-yet': 'The client has goals still ahead.',
      some: 'The client has reached some goals.',
      met: 'The client has reached the goals they came with.',
    },
    'readiness-safe': {
      yes: 'The client feels safe and heard there.',
      mixed: 'The client feels safe and heard some of the time.',
      no: 'The client does not feel safe and heard there.',
    },
    'readiness-coping': {
      low: 'It is hard for the client to cope between meetings.',
      growing: 'The client copes better than before.',
      strong: 'The client copes well most of the time.',
    },
    guidance: {
      stay: 'People who guide the client suggest to keep going.',
      'step-down': 'People who guide the client suggest to go less often.',
    },
    circumstances: {
      'more-stress': 'The client has more stress right now.',
      same: 'The client’s life is about the same as before.',
      'more-support': 'The client has more support in life.',
    },
    feedback: {
      growing: 'Others in the group see the client grow.',
      mixed: 'Some in the group see the client grow.',
    },
  },
};
