/** Words of the advice on how long to keep going. Never an end: leaving is a step down with the door open. */
import type { Messages } from '../types.js';

export const attendance = (): Messages['attendance'] => ({
  bands: {
    short: {
      title: 'Plan for about 6 to 12 weeks',
      text: 'Groups for one issue or skill often run this long. You can go on if it still helps.',
    },
    long: {
      title: 'Plan for several months to a year or more',
      text: 'Groups in a treatment program often take this long. Set the time with your care team.',
    },
    ongoing: {
      title: 'Keep it open, for months or years',
      text: 'There is no set end. You can go for as long as it supports you.',
    },
  },
  phases: {
    initial: {
      title: 'Go often for now',
      text: 'Meeting often helps you settle in, get to know people and build support.',
      next: [
        'Pick your meetings for this week.',
        'Get to know one person, such as a sponsor or mentor.',
        'Add a second meeting a week if you can.',
        'When you feel ready, take on a small role, such as setting up chairs.',
      ],
    },
    maintenance: {
      title: 'Keep going at a steady pace',
      text: 'Going regularly keeps you close to your support. Taking part seems to help more than just being there.',
      next: [
        'Keep your meetings at a fixed time.',
        'Find a sponsor or mentor, or take on a small role.',
        'Set one goal to work on before your next review.',
        'In a hard week, add a second meeting.',
      ],
    },
    taper: {
      title: 'You could slowly go less often',
      text: 'Your answers point to steady ground. Take one small step down. The door stays open.',
      next: [
        'Talk about it with your leader, sponsor or therapist first.',
        'Go down one step, not all at once.',
        'Write down your signs to go back up, such as cravings, worry, stress or feeling alone.',
        'If you see one, go more often again that week.',
        'Keep any medicine and other care as they are.',
      ],
    },
    leave: {
      title: 'Look for a group where you feel safe and heard',
      text: 'This is about the group, not about you. Your support can go on somewhere else.',
      next: [
        'If you are in danger now, call your emergency number.',
        'You do not have to go back to a place that feels unsafe.',
        'Check this group for warning signs.',
        'Talk to someone you trust or a professional.',
        'If a court or program sent you there, ask your lawyer or counselor about another group.',
        'Try another group, so that you are not alone with this.',
      ],
    },
  },
  frequencies: {
    'twice-weekly': 'About twice a week',
    weekly: 'Once a week',
    fortnightly: 'Every two weeks',
    monthly: 'Once a month',
  },
  reviews: {
    'four-meetings': {
      title: 'Look back after four meetings',
      text: 'Ask yourself: Is it safe there? Would I go back?',
    },
    'three-months': {
      title: 'Look back at three months',
      text: 'Ask yourself: Am I using what I learn there? What would help me take part more?',
    },
    'six-months': {
      title: 'Look back at six months',
      text: 'Ask yourself: What has changed? It is a time to look back, not a finish line.',
    },
    yearly: {
      title: 'Look back once a year',
      text: 'Ask yourself: Does it still support me? Do I need more, less or something new?',
    },
  },
  towards: {
    more: 'A reason to go more',
    same: 'A reason to go on as now',
    less: 'A reason to go less',
  },
  reasons: {
    focus: {
      focused: 'Your group works on one issue or skill.',
      recovery: 'Your group is for ongoing recovery or support.',
      programme: 'Your group is part of a treatment program.',
    },
    since: {
      new: 'You are new there.',
      weeks: 'You have been going for some weeks.',
      months: 'You have been going for some months.',
      years: 'You have been going for more than a year.',
    },
    goals: {
      'not-yet': 'You have goals still ahead of you.',
      some: 'You have reached some of your goals.',
      met: 'You have reached the goals you came with.',
    },
    'readiness-safe': {
      yes: 'You feel safe and heard there.',
      mixed: 'You feel safe and heard some of the time.',
      no: 'You do not feel safe and heard there.',
    },
    'readiness-coping': {
      low: 'It is hard to cope between meetings.',
      growing: 'You cope better than before.',
      strong: 'You cope well most of the time.',
    },
    guidance: {
      stay: 'People who guide you suggest that you keep going.',
      'step-down': 'People who guide you suggest that you go less often.',
    },
    circumstances: {
      'more-stress': 'You have more stress right now.',
      same: 'Your life is about the same as before.',
      'more-support': 'You have more support in your life.',
    },
    feedback: {
      growing: 'Others in the group see you grow.',
      mixed: 'Some in the group see you grow.',
    },
  },
});
