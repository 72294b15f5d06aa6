/** What a screen reader says of a quiz. It is a virtual one, which goes by the specifications alone. */
import { Virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { executeServerCommand } from '@web/test-runner-commands';
import type { QuizHarness } from './quiz-harness.js';

/** The reader looks at `display` alone; browsers hide what a closed `<details>` holds, and a page of questions that is kept, in another way. */
const hideClosed = new CSSStyleSheet();
hideClosed.replaceSync(
  'details:not([open]) > :not(summary), form[hidden] { display: none !important }',
);

/** What the virtual reader says on top of real ones, and marks of direction that nobody hears. */
const unheard = new Set(['paragraph', 'end of paragraph', 'strong', 'end of strong']);
const heard = (said: readonly string[]): string[] =>
  said
    .filter((phrase) => !unheard.has(phrase))
    .map((phrase) => phrase.replaceAll(/[\u2060\u2066-\u2069]/g, '').trim());

/** More steps than any screen has. */
const tooMany = 2_000;

/** The reader goes by the attribute, which says how an input began. */
function tellChecked(quiz: QuizHarness): void {
  for (const input of quiz.all<HTMLInputElement>('input')) {
    input.toggleAttribute('checked', input.checked);
  }
}

/** A reader inside the quiz: it does not look into shadow roots from outside. */
async function startIn(quiz: QuizHarness): Promise<Virtual> {
  const container = quiz.find('[part~="quiz"]');
  if (!container) throw new Error('The quiz shows nothing to read.');
  quiz.root.adoptedStyleSheets.push(hideClosed);
  tellChecked(quiz);
  const reader = new Virtual();
  await reader.start({ container });
  return reader;
}

/** Everything on the screen, read from the first to the last line; then the reader begins anew. */
export async function readAloud(quiz: QuizHarness): Promise<string[]> {
  const reader = await startIn(quiz);
  const first = await reader.lastSpokenPhrase();
  const { activeNode: start } = reader;
  for (let steps = 0; steps < tooMany; steps += 1) {
    await reader.next();
    if (reader.activeNode === start && (await reader.lastSpokenPhrase()) === first) {
      const said = await reader.spokenPhraseLog();
      await reader.stop();
      return heard(said.slice(0, -1));
    }
  }
  throw new Error(`The reader finds no end on: ${quiz.text}`);
}

/** A live region is said once for each change in it. */
const once = (said: readonly string[]): string[] =>
  said.filter((phrase, index) => phrase !== said[index - 1]);

/** An act of a person, and what it is called in the transcript. */
export type Act = readonly [name: string, act: () => void | Promise<void>];

/** What is said without being asked for as a person acts: what the focus goes to, and live messages. */
export async function hear(quiz: QuizHarness, acts: readonly Act[]): Promise<string[]> {
  const reader = await startIn(quiz);
  const said: string[] = [];
  for (const [name, act] of acts) {
    tellChecked(quiz);
    await reader.clearSpokenPhraseLog();
    await act();
    await new Promise((later) => {
      setTimeout(later, 20);
    });
    said.push(`[${name}]`, ...once(heard(await reader.spokenPhraseLog())));
  }
  await reader.stop();
  return said;
}

/** The transcript kept under this name; `UPDATE_TRANSCRIPTS=1` keeps what is said now. */
export async function transcriptOf(name: string, said: readonly string[]): Promise<string[]> {
  const text = `${said.join('\n')}\n`;
  const { kept } = await executeServerCommand<{ kept: string }, object>('transcript', {
    name,
    said: text,
  });
  return kept.trimEnd().split('\n');
}
