/** The demo page: registers the quiz and lists each event with what it carries. */
import '../../src/page.js';

const eventTypes = [
  'group-fit-step',
  'group-fit-recommendation',
  'group-fit-red-flags',
  'group-fit-attendance',
  'group-fit-notice',
  'group-fit-choose',
  'group-fit-error',
];

/** The fields of our own, which the event class adds to a plain `Event`. */
const fieldsOf = (event: Event): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(event).filter(([name]) => name !== 'isTrusted' && !(name in Event.prototype)),
    ),
  );

const list = document.querySelector('#events');

for (const type of eventTypes) {
  document.addEventListener(type, (event) => {
    const row = document.createElement('li');
    const name = document.createElement('code');
    name.textContent = type;
    row.append(name, ` ${fieldsOf(event)}`);
    list?.prepend(row);
  });
}
