/** Waits until the Spanish words are there, so that a story can be brought to its state at once. */
export async function inSpanish(): Promise<void> {
  const element = document.createElement('group-fit-quiz');
  element.lang = 'es';
  document.body.append(element);
  for (
    let tries = 0;
    tries < 300 && !element.shadowRoot?.querySelector('[lang="es"]');
    tries += 1
  ) {
    await new Promise((later) => {
      setTimeout(later, 10);
    });
  }
  element.remove();
}
