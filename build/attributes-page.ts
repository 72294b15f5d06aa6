/** The page of the documentation that lists the attributes of groups. */
import { knownAttributes, type KnownAttribute } from './known-attributes.js';

/** `docs/attributes.md`, as Prettier leaves it. */
export async function attributesPage(): Promise<string> {
  const { format, resolveConfig } = await import('prettier');
  const file = 'docs/attributes.md';
  const options = await resolveConfig(file);
  return format(text(), { ...options, filepath: file });
}

const text = (): string => `# Attributes of groups

What a group says of itself, and what the built-in criteria make of it. Made from the content by \`npm run docs\`; do not edit.

What is left out is unknown: it gives no points and rules nothing out, and it lifts no caution. So leave out what you don't know, and
write what you do, above all \`audience\`, \`age\`, \`gender\` and \`scope\`: the rules that keep a group from those it is not for go by
them. You may have attributes and values of your own; no built-in criterion looks at those, and \`group-fit-quiz check\` tells of each.

| Attribute | Written as | Values that criteria ask for | Other values in use | What they do by it |
| --- | --- | --- | --- | --- |
${knownAttributes().map(row).join('\n')}
`;

const row = ({ name, isList, compared, others, uses }: KnownAttribute): string =>
  [
    '',
    `\`${name}\``,
    isList ? 'a list' : 'a text',
    coded(compared),
    coded(others),
    uses.join(', '),
    '',
  ]
    .join(' | ')
    .trim();

const coded = (values: readonly string[]): string =>
  values.map((value) => `\`${value}\``).join(' ');
