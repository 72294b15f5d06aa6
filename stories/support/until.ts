/** Waits for a thing to be so, for some seconds at most: what is fetched comes in its own time. */
export async function until(isSo: () => boolean, tries = 300): Promise<void> {
  for (let tried = 0; !isSo() && tried < tries; tried += 1) {
    await new Promise((later) => {
      setTimeout(later, 10);
    });
  }
}
