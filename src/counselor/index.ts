/** What only counselors see. The page bundle fetches it from a file of its own, where the host asks for their view. */
import { html } from 'lit/html.js';
import type { CounselorTools } from '../quiz/quiz-view.js';
import { account } from './account.js';

export const counselorTools: CounselorTools = {
  messages: (messages) => messages,
  account,
  intake: () => html``,
  onKey: () => undefined,
  keyHint: () => html``,
};
