import { until } from './until.js';

/** Waits until the Spanish words are there, so that a story can be brought to its state at once. */
export async function inSpanish(): Promise<void> {
  const element = document.createElement('group-fit-quiz');
  element.lang = 'es';
  document.body.append(element);
  await until(() => !!element.shadowRoot?.querySelector('[lang="es"]'));
  element.remove();
}
