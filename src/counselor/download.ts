/** Long enough for a browser to have taken the file. */
const untilTaken = 10_000;

/** Hands a value to the person as a JSON file. */
export function downloadJson(name: string, value: unknown): void {
  const file = new Blob([`${JSON.stringify(value, undefined, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  // Outside the page, so that nobody there sees the click or the address.
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), untilTaken);
}
