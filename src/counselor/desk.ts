/** At a result: the counselor's notes, and a summary to print, to copy or to download. Each only when asked for. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Check } from '../engine/index.js';
import type { QuizView, Summarized } from '../quiz/quiz-view.js';
import type { Desk } from '../quiz/state.js';
import { downloadJson } from './download.js';
import { notes } from './notes.js';
import type { Paper } from './paper.js';
import type { PrivateField } from './private-field.js';
import { recordOf } from './record.js';
import { summaryText } from './summary-forms.js';
import { summaryOf } from './summary.js';
import { tell, type ToolKey } from './words.js';

/** How the summary of a check is called, and its file: that name tells nothing of what is in it. */
const names = {
  fit: { title: 'summaryTitle', file: 'intake-summary.json' },
  'red-flags': { title: 'otherSummaryTitle', file: 'group-summary.json' },
  attendance: { title: 'otherSummaryTitle', file: 'group-summary.json' },
} as const satisfies { readonly [check in Check]: { title: ToolKey; file: string } };

/** The frames of one quiz. */
export type Frames = {
  /** Among the questions, which stay in the page while a result is shown. */
  readonly notes: PrivateField;
  /** Above a result. */
  readonly deskNotes: PrivateField;
  readonly byHand: PrivateField;
  readonly paper: Paper;
};

type Tool = {
  readonly label: ToolKey;
  readonly seen: ToolKey;
  readonly use: () => Desk['done'] | Promise<Desk['done']>;
};

export function desk(view: QuizView, result: Summarized, frames: Frames): TemplateResult {
  const { withNotes } = view.state.desk;
  const tools = toolsFor(view, result, frames);
  return html`<section class="desk" part="desk">
    <h3>${tell(view, 'deskTitle')}</h3>
    ${notes(view, frames.deskNotes)}
    <h4>${tell(view, names[view.state.check].title)}</h4>
    <label class="compare-box">
      <input
        type="checkbox"
        autocomplete="off"
        .checked=${withNotes}
        @change=${() => view.request({ kind: 'desk', change: { withNotes: !withNotes } })}
      />
      <span>${tell(view, 'withNotes')}</span>
    </label>
    <div class="tools">${tools.map((tool, index) => toolButton(view, tool, index))}</div>
    <ul class="note">
      ${tools.map(({ seen }, index) => html`<li id="seen-${index}">${tell(view, seen)}</li>`)}
    </ul>
    <p class="done" role="status">${doneWords(view)}</p>
    ${byHand(view, result, frames.byHand)} ${view.drawn > 0 ? frames.paper.frame : nothing}
  </section>`;
}

function toolsFor(
  view: QuizView,
  result: Summarized,
  { paper, byHand: field }: Frames,
): readonly Tool[] {
  const summary = () => summaryOf(view, result, new Date());
  return [
    {
      label: 'print',
      seen: 'printSeen',
      use: () => (paper.print(summary()) ? 'printed' : refused(field)),
    },
    { label: 'copy', seen: 'copySeen', use: () => copied(summaryText(summary()), field) },
    {
      label: 'download',
      seen: 'downloadSeen',
      use: () => {
        const onRefused = () => view.request({ kind: 'desk', change: { done: refused(field) } });
        downloadJson(
          paper.frame,
          names[view.state.check].file,
          recordOf(view, result, new Date()),
          onRefused,
        );
        return 'downloaded';
      },
    },
  ];
}

/** A page may lack the clipboard, or the right to use it. */
const copied = async (text: string, field: PrivateField): Promise<Desk['done']> => {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return refused(field);
  }
};

/** The text stands there to be copied by hand. */
function refused(field: PrivateField): Desk['done'] {
  field.ask();
  return 'copy-refused';
}

function toolButton(view: QuizView, { label, use }: Tool, index: number): TemplateResult {
  const tellDone = (done: Desk['done']) => view.request({ kind: 'desk', change: { done } });
  const act = async () => {
    // What was said before is taken back first, so that the same words are said again.
    tellDone(undefined);
    tellDone(await use());
  };
  return html`<button
    type="button"
    class="secondary"
    part="button secondary-button"
    aria-describedby="seen-${index}"
    @click=${() => void act()}
  >
    ${tell(view, label)}
  </button>`;
}

function doneWords(view: QuizView): string | typeof nothing {
  const { done } = view.state.desk;
  if (!done) return nothing;
  const key = done === 'copy-refused' ? 'copyRefused' : done;
  return tell(view, key, { file: names[view.state.check].file });
}

const byHand = (view: QuizView, result: Summarized, field: PrivateField) =>
  view.state.desk.done === 'copy-refused'
    ? field.in(view, {
        lang: view.messages.lang,
        title: tell(view, 'byHand'),
        label: tell(view, 'byHand'),
        shut: tell(view, 'fieldShut'),
        text: summaryText(summaryOf(view, result, new Date())),
      })
    : nothing;
