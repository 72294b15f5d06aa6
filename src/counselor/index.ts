/** What only counselors see. The page bundle fetches it from a file of its own, where the host asks for their view. */
import type { CounselorTools } from '../quiz/quiz-view.js';
import { account } from './account.js';
import { desk, type Frames } from './desk.js';
import { Insights } from './insights.js';
import { keyHint, onKey } from './keys.js';
import { guide } from './notes.js';
import { Paper } from './paper.js';
import { PrivateField } from './private-field.js';
import { dress } from './sheets.js';
import { wayBack } from './way-back.js';
import { speakToCounselor } from './words.js';

export type { SummaryRecord } from './record.js';

/** The tools of one quiz: frames can stand in one place only. */
export function counselorTools(): CounselorTools {
  const insights = new Insights();
  const frames: Frames = {
    notes: new PrivateField(),
    deskNotes: new PrivateField(),
    byHand: new PrivateField(),
    paper: new Paper(),
  };
  return {
    messages: speakToCounselor,
    dress,
    guide: (view) => guide(view, frames.notes),
    account: (view, group) => account(view, insights, group),
    desk: (view, result) => desk(view, result, frames),
    onKey,
    keyHint,
    wayBack,
  };
}
