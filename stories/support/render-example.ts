/** Brings a quiz to a named state, as a person would. */
import { examples, type Example } from '../examples/examples.js';
import { pressIn } from '../examples/press.js';
import type { GroupFitQuizElement } from '../../src/index.js';

/** As a page would place it, so that a wide window does not leave it at the edge. */
export const centred = 'max-inline-size: 47em; margin-inline: auto';

export type ExampleArgs = {
  /** Id of one of the examples. */
  readonly example: string;
  /** English where it is left out. */
  readonly lang?: string;
};

/** The element in the state of the example. It needs the open root that the preview registers. */
export function renderExample({ example: id, lang = 'en' }: ExampleArgs): GroupFitQuizElement {
  const example = exampleOf(id);
  const element = document.createElement('group-fit-quiz');
  element.style.cssText = centred;
  element.lang = lang;
  for (const [name, value] of Object.entries(example.attributes ?? {})) {
    element.setAttribute(name, value);
  }
  if (example.answers) element.answers = example.answers;
  // It draws itself only inside a page, and keeps its state when it is moved.
  document.body.append(element);
  for (const press of example.press ?? []) pressIn(element.shadowRoot ?? element, press);
  element.remove();
  return element;
}

function exampleOf(id: string): Example {
  const example = examples.find((one) => one.id === id);
  if (!example) throw new Error(`There is no example "${id}"`);
  return example;
}
