/** A quiz over a content of its own, brought to its result as soon as the content is there. */
import type { GroupFitQuizElement } from '../../src/index.js';
import type { ContentExtension } from '../../src/schema/index.js';
import { centreAnswers } from '../examples/centre/answers.js';
import { centred } from './render-example.js';
import { until } from './until.js';

export type CentreArgs = {
  readonly content: ContentExtension;
  readonly lang: string;
  readonly audience: string;
};

export function renderCentre({ content, lang, audience }: CentreArgs): GroupFitQuizElement {
  const element = document.createElement('group-fit-quiz');
  element.style.cssText = centred;
  element.setAttribute('lang', lang);
  element.setAttribute('audience', audience);
  element.content = content;
  element.answers = centreAnswers;
  return element;
}

/** Presses the button that leads on to the result. It needs the open root that the preview registers. */
export async function showResult(canvas: HTMLElement): Promise<void> {
  const root = canvas.querySelector('group-fit-quiz')?.shadowRoot;
  const button = () => root?.querySelector<HTMLButtonElement>('button[part~="primary-button"]');
  await until(() => !!button());
  button()?.click();
}
