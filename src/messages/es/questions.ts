/** Words of all questions, those of one check when it is asked. Titles, labels, hints and reasons for asking; ids and rules are in `content/`. */
import { withPartsOnDemand } from '../../on-demand.js';
import type { Messages } from '../types.js';
import { attendanceQuestions } from './questions-attendance.js';
import { fitQuestions } from './questions-fit.js';
import { redFlagQuestions } from './questions-red-flags.js';

export const questions: Messages['questions'] = /* @__PURE__ */ withPartsOnDemand(
  { fit: fitQuestions },
  { 'red-flags': redFlagQuestions, attendance: attendanceQuestions },
);
