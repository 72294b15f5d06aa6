/** The lines to call that a screen shows with its notices, for paper, for a copied text and for a record. */
import type { Helpline, HelplineKind, Notice } from '../engine/index.js';
import { linesOf, nameOf, unconfirmed } from '../templates/help.js';
import { linesBeside } from '../templates/notices.js';
import { say, type QuizView } from '../quiz/quiz-view.js';

/** As a record holds it. `text` is the number that takes text messages. */
export type RecordedLine = { readonly name: string } & Pick<Helpline, 'id' | 'number' | 'text'>;

/** With each notice its lines in words: none where the region has none, or where an earlier notice has them. */
export const callsBeside = (
  view: QuizView,
  notices: readonly Notice[],
): readonly (readonly string[])[] =>
  linesBeside(view, notices).map((kinds) => callsTo(view, kinds));

/** The lines of these kinds in words. */
export const callsTo = (view: QuizView, kinds: readonly HelplineKind[]): readonly string[] =>
  linesOf(view, kinds).map((line) => callWords(view, line));

/** Each line once. */
export const recordedLines = (view: QuizView, kinds: readonly HelplineKind[]): RecordedLine[] =>
  [...new Set(linesOf(view, kinds))].map((line) => ({
    id: line.id,
    name: nameOf(view, line),
    number: line.number,
    ...(line.text !== undefined && { text: line.text }),
  }));

/** With its note: which word to text, whom it is for and when it is open stand there. */
function callWords(view: QuizView, line: Helpline): string {
  const { id, number, text, unverified } = line;
  const numbers = [
    say(view, 'call', { number }),
    ...(text === undefined ? [] : [say(view, 'text', { number: text })]),
  ].join('. ');
  const note = view.messages.helplines[id]?.note;
  return [
    `${nameOf(view, line)}: ${numbers}.`,
    ...(note ? [note] : []),
    ...(unverified ? [unconfirmed(view, (emergency) => emergency)] : []),
  ].join(' ');
}
