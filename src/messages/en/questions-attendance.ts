/** Words of the check on how long to keep going. */
import type { Messages } from '../types.js';

export const attendanceQuestions = (): Messages['questions']['attendance'] => ({
  focus: {
    title: 'What is your group for?',
    options: {
      focused: {
        label: 'One issue or skill',
        hint: 'Such as grief, trauma or preventing a return to use.',
      },
      recovery: {
        label: 'Ongoing recovery',
        hint: 'Such as AA, NA, SMART Recovery or a family group.',
      },
      programme: { label: 'Part of a treatment program' },
    },
  },
  since: {
    title: 'How long have you been going?',
    options: {
      new: { label: 'Fewer than 4 meetings' },
      weeks: { label: 'Up to 3 months' },
      months: { label: '3 to 12 months' },
      years: { label: 'More than a year' },
    },
  },
  goals: {
    title: 'Have you reached the goals you came with?',
    options: {
      'not-yet': { label: 'Not yet' },
      some: { label: 'Some of them' },
      met: { label: 'Yes' },
    },
  },
  'readiness-safe': {
    title: 'Do you feel safe and heard there?',
    options: {
      yes: { label: 'Yes' },
      mixed: { label: 'Partly, or not always' },
      no: { label: 'No' },
    },
  },
  'readiness-coping': {
    title: 'How well do you cope between meetings?',
    options: {
      low: { label: 'It is hard' },
      growing: { label: 'It is getting better' },
      strong: { label: 'Well, most of the time' },
    },
  },
  guidance: {
    title: 'What does your leader, sponsor or therapist suggest?',
    options: {
      stay: { label: 'To keep going' },
      'step-down': { label: 'To go less often' },
      none: { label: 'Nothing, or I have not asked' },
    },
  },
  circumstances: {
    title: 'How is the rest of your life right now?',
    hint: 'Such as home, work, health and people around you.',
    options: {
      'more-stress': { label: 'More stress than before' },
      same: { label: 'About the same' },
      'more-support': { label: 'More support than before' },
    },
  },
  feedback: {
    title: 'Do others in the group see you grow?',
    options: {
      growing: { label: 'Yes, they say so' },
      mixed: { label: 'Some do, some do not' },
      none: { label: 'Nobody has said anything' },
    },
  },
});
