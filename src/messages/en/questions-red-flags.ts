/** Words of the red-flag check. In every question about a sign, "No" means that the sign is not there. */
import type { Messages, QuestionWords } from '../types.js';

const howOften: QuestionWords['options'] = {
  no: { label: 'No' },
  once: { label: 'Once or twice' },
  often: { label: 'Often' },
};

/** For what is a state, not a thing that happens. */
const howMuch: QuestionWords['options'] = { ...howOften, once: { label: 'Sometimes' } };

const yesNo: QuestionWords['options'] = {
  no: { label: 'No' },
  yes: { label: 'Yes' },
};

export const redFlagQuestions = (): Messages['questions']['red-flags'] => ({
  attended: {
    title: 'How many meetings of this group have you been to?',
    hint: 'Think of one group for all the questions.',
    why: 'One bad meeting is ordinary. It takes a few to know a group.',
    options: {
      one: { label: 'One' },
      'two-to-four': { label: 'Two to four' },
      'five-plus': { label: 'Five or more' },
      months: { label: 'I have gone for months' },
    },
  },
  'no-support': {
    title: 'Do you leave feeling more alone than before?',
    hint: 'Or as if nobody there understands you.',
    options: howOften,
  },
  judgment: {
    title: 'Do people there judge or shame you or others?',
    hint: 'Such as for things in the past.',
    options: howOften,
  },
  conflict: {
    title: 'Do people there argue, with tension that does not go away?',
    options: howOften,
  },
  'values-mismatch': {
    title: 'Does the group clash with what you believe?',
    hint: 'It may be too spiritual for you, or not enough.',
    options: howMuch,
  },
  'no-structure': {
    title: 'Are meetings badly run or without a plan?',
    options: howOften,
  },
  dominance: {
    title: 'Do one or two people take over the meeting?',
    hint: 'So that others get no time.',
    options: howOften,
  },
  size: {
    title: 'Does the group feel too big or too small?',
    options: howMuch,
  },
  privacy: {
    title: 'Do people there repeat private things outside the group?',
    options: howOften,
  },
  'privacy-harm': {
    title: 'Did that put you at risk?',
    hint: 'Such as your safety, home, job, children or a court case.',
    options: yesNo,
  },
  irregular: {
    title: 'Are meetings canceled, moved or hard to count on?',
    options: howOften,
  },
  'no-growth': {
    title: 'Do people there only vent and never get further?',
    hint: 'To vent is fine. This is about meetings where nothing comes next.',
    options: howOften,
  },
  'no-guidance': {
    title: 'Are people in crisis there left without real help?',
    hint: 'Such as when nobody points them to a doctor, a therapist or a crisis line.',
    options: { ...howOften, no: { label: 'No, or it never came up' } },
  },
  'no-skills': {
    title: 'Are coping skills and goals left out of meetings?',
    options: howOften,
  },
  pressure: {
    title: 'Are you pushed to share, agree or follow beliefs?',
    hint: 'It is fine to be asked if you can say no.',
    why: 'You can disagree and still belong. To disagree never counts against you.',
    options: howOften,
  },
  'pressure-coerced': {
    title: 'Did it feel as if you had no choice?',
    hint: 'Such as through threats, tricks, guilt or punishment.',
    options: yesNo,
  },
  'no-progress': {
    title: 'After a fair time there, do you feel stuck?',
    hint: 'Change can be slow. In the first few meetings it is too soon to say.',
    options: howMuch,
  },
  'medication-pressure': {
    title: 'Has anyone there urged you to stop prescribed medicine?',
    options: yesNo,
    family: { title: 'Has anyone there said someone you love should stop prescribed medicine?' },
  },
  'sexual-pressure': {
    title: 'Has anyone there made sexual or romantic moves toward you?',
    hint: 'A member or leader, while you were new or in a hard time. It is not your fault.',
    options: yesNo,
  },
  exploitation: {
    title: 'Has anyone there asked for your money, work, favors or loyalty?',
    hint: 'A small gift or a turn at making coffee is ordinary.',
    options: yesNo,
  },
  threat: {
    title: 'Has anyone there threatened, hurt or scared you?',
    options: yesNo,
  },
  'help-discouraged': {
    title: 'Has anyone there told you not to get other help?',
    hint: 'Such as a doctor, a therapist or treatment.',
    options: yesNo,
  },
});
