/** Words of all questions. Titles, labels, hints and reasons for asking; ids and rules are in `content/`. */
import type { Messages } from '../types.js';
import { attendanceQuestions } from './questions-attendance.js';
import { fitQuestions } from './questions-fit.js';
import { redFlagQuestions } from './questions-red-flags.js';

export const questions: Messages['questions'] = {
  fit: fitQuestions,
  'red-flags': redFlagQuestions,
  attendance: attendanceQuestions,
};
