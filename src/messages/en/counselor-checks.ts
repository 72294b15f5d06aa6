/** Words of the red-flag and attendance checks as they speak to a counselor about a client. */
import type { CounselorWords } from '../types.js';

type Questions = NonNullable<CounselorWords['questions']>;

export const counselorRedFlags: NonNullable<Questions['red-flags']> = {
  attended: {
    title: 'How many meetings of this group has the client been to?',
    options: { months: { label: 'They have gone for months' } },
  },
  'no-support': {
    title: 'Does the client leave feeling more alone than before?',
    hint: 'Or as if nobody there understands them.',
  },
  judgment: { title: 'Do people there judge or shame the client or others?' },
  'values-mismatch': {
    title: 'Does the group clash with what the client believes?',
    hint: 'It may be too spiritual for them, or not enough.',
  },
  size: { title: 'Does the group feel too big or too small to the client?' },
  'privacy-harm': {
    title: 'Did that put the client at risk?',
    hint: 'Such as their safety, home, job, children or a court case.',
  },
  pressure: {
    title: 'Is the client pushed to share, agree or follow beliefs?',
    hint: 'It is fine to be asked if they can say no.',
    why: 'A client can disagree and still belong. To disagree never counts against them.',
  },
  'pressure-coerced': { title: 'Did it feel to the client as if they had no choice?' },
  'no-progress': { title: 'After a fair time there, does the client feel stuck?' },
  'medication-pressure': {
    title: 'Has anyone there urged the client to stop prescribed medicine?',
    family: {
      title: 'Has anyone there said someone close to the client should stop prescribed medicine?',
    },
  },
  'sexual-pressure': {
    title: 'Has anyone there made sexual or romantic moves toward the client?',
    hint: 'A member or leader, while they were new or in a hard time. It is not their fault.',
  },
  exploitation: {
    title: 'Has anyone there asked for the client’s money, work, favors or loyalty?',
  },
  threat: { title: 'Has anyone there threatened, hurt or scared the client?' },
  'help-discouraged': { title: 'Has anyone there told the client not to get other help?' },
};

export const counselorAttendance: NonNullable<Questions['attendance']> = {
  focus: { title: 'What is the client’s group for?' },
  since: { title: 'How long has the client been going?' },
  goals: { title: 'Has the client reached the goals they came with?' },
  'readiness-safe': { title: 'Does the client feel safe and heard there?' },
  'readiness-coping': { title: 'How well does the client cope between meetings?' },
  guidance: {
    title: 'What does the client’s leader, sponsor or therapist suggest?',
    options: { none: { label: 'Nothing, or they have not asked' } },
  },
  circumstances: {
    title: 'How is the rest of the client’s life right now?',
    hint: 'Such as home, work, health and people around them.',
  },
  feedback: { title: 'Do others in the group see the client grow?' },
};
