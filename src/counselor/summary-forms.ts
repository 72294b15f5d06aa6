/** A summary as plain text, and as elements to print. */
import type { Summary, SummaryItem, SummarySection } from './summary.js';

export const summaryText = ({ title, date, sections, stamp, disclaimer }: Summary): string =>
  [[title, date].join('\n'), ...sections.map(sectionText), [disclaimer, stamp].join('\n')].join(
    '\n\n',
  );

const sectionText = ({ id, heading, items }: SummarySection): string =>
  [heading.toUpperCase(), ...items.map((item) => itemText(item, id === 'notes' ? '' : '- '))].join(
    '\n',
  );

const itemText = ({ title, lines }: SummaryItem, mark: string): string =>
  title === undefined
    ? lines.map((line) => `${mark}${line}`).join('\n')
    : lines.length === 1
      ? `${mark}${led(title)} ${lines.join('')}`
      : [`${mark}${led(title)}`, ...lines.map((line) => `  ${line}`)].join('\n');

/** A title that ends without a mark of its own gets one, so that it does not run on into what follows it. */
export const ended = (title: string, mark: string): string =>
  /[.?!:;…][”"»)]*$/u.test(title) ? title : `${title}${mark}`;

const led = (title: string): string => ended(title, ':');

/** Made node by node, so that no text is ever read as markup. */
export function summaryNodes(
  owner: Document,
  { title, date, sections, stamp, disclaimer }: Summary,
): readonly Element[] {
  const make = (name: string, ...inside: readonly (string | Element)[]): HTMLElement => {
    const element = owner.createElement(name);
    element.append(...inside);
    return element;
  };
  const item = ({ title: name, lines }: SummaryItem): HTMLElement =>
    make(
      'li',
      ...(name === undefined ? [] : [make('strong', led(name)), ' ']),
      ...lines.flatMap((line) => [make('span', line), ' ']),
    );
  const section = ({ id, heading, items }: SummarySection): HTMLElement => {
    const element = make('section', make('h2', heading), make('ul', ...items.map(item)));
    element.className = id;
    return element;
  };
  return [
    make('header', make('h1', title), make('p', date)),
    ...sections.map(section),
    make('footer', make('p', disclaimer), make('p', stamp)),
  ];
}
