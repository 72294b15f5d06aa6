/**
 * A field of text in an empty frame of its own. Key events are composed: typed into a field of the closed root itself,
 * every letter could be read on the window of the page. Events inside a frame stay there, so does a selection, and a frame
 * in a shadow tree is not among the frames of the window.
 */
import type { QuizView } from '../quiz/quiz-view.js';
import { field } from '../styles/counselor-frames.styles.js';
import { sheetIn } from './sheets.js';

export type FieldWords = {
  readonly lang: string;
  /** Names the frame. */
  readonly title: string;
  /** Stands above the field. */
  readonly label: string;
  /** Stands in its place where there can be none. */
  readonly shut: string;
};

export type Shown = FieldWords & {
  readonly text: string;
  /** Called with the whole text after each edit; a field without it is read-only. */
  readonly onInput?: (text: string) => void;
};

/** What the frame takes over from the quiz around it. */
const tokens = ['--_ink', '--_surface', '--_line', '--_focus', '--_radius'];
const fonts = ['font-family', 'font-size', 'line-height', 'color-scheme', 'direction'];

export class PrivateField {
  readonly #frame = document.createElement('iframe');
  readonly #room = document.createElement('div');
  readonly #shut = document.createElement('p');
  #inside: { readonly label: HTMLLabelElement; readonly area: HTMLTextAreaElement } | undefined;
  #shown: Shown = { lang: '', title: '', label: '', shut: '', text: '' };
  /** In a sandbox of another origin even a frame of our own can't be reached. */
  #isShut = false;
  #isAsked = false;

  constructor() {
    this.#frame.className = 'private-field';
    this.#room.className = 'private-field';
    this.#shut.className = 'field-shut';
    // A frame loads anew each time it is put into a page.
    this.#frame.addEventListener('load', () => this.#build());
  }

  /** The frame, with this in it; in a first frame of the screen only its room, since a frame takes a while to come up. */
  in({ drawn }: QuizView, shown: Shown): Element {
    return drawn > 0 ? this.#with(shown) : this.#room;
  }

  /** The next time it comes up it takes the focus, its text selected; at any other time it takes the focus from nobody. */
  ask(): void {
    this.#isAsked = true;
  }

  #with(shown: Shown): Element {
    this.#shown = shown;
    this.#frame.title = shown.title;
    this.#shut.textContent = shown.shut;
    this.#fill();
    return this.#isShut ? this.#shut : this.#frame;
  }

  #build(): void {
    const { contentDocument: inside } = this.#frame;
    if (!inside) {
      this.#isShut = true;
      this.#frame.replaceWith(this.#shut);
      return;
    }
    const { onInput } = this.#shown;
    inside.adoptedStyleSheets = [sheetIn(inside, field)];
    this.#takeLook(inside.documentElement);
    const area = inside.createElement('textarea');
    area.id = 'text';
    area.autocomplete = 'off';
    area.readOnly = !onInput;
    area.addEventListener('input', () => this.#shown.onInput?.(area.value));
    area.addEventListener('focus', () => this.#takeLook(inside.documentElement));
    const label = inside.createElement('label');
    label.htmlFor = area.id;
    inside.body.replaceChildren(label, area);
    this.#inside = { label, area };
    this.#fill();
    if (!this.#isAsked) return;
    this.#isAsked = false;
    area.focus();
    area.select();
  }

  #fill(): void {
    if (!this.#inside) return;
    const { label, area } = this.#inside;
    const { lang, label: name, text } = this.#shown;
    const { documentElement: page } = label.ownerDocument;
    page.lang = lang;
    // It may have come up before the sheets of the quiz around it.
    if (!page.style.getPropertyValue('--_line')) this.#takeLook(page);
    label.textContent = name;
    // Set only where it differs: it would move the caret.
    if (area.value !== text) area.value = text;
  }

  #takeLook({ style }: HTMLElement): void {
    const around = getComputedStyle(this.#frame);
    for (const name of [...tokens, ...fonts])
      style.setProperty(name, around.getPropertyValue(name));
  }
}
