/** The words a content needs, by the path of keys that leads to each in `Messages`. */
import type { Content } from '../engine/index.js';
import type { Messages } from '../messages/types.js';

export type WordPath = readonly string[];

/** Every text a screen may show for this content; hints and the like, which may be left out, are not among them. */
export const neededWords = (content: Content, { attributes }: Messages): WordPath[] => [
  ...questionWords(content),
  ...each(['attributes'], ...Object.keys(attributes)).map((path) => [...path, 'title']),
  ...groupWords(content, Object.keys(attributes)),
  ...resultWords(content),
  ...redFlagWords(content),
  ...attendanceWords(content),
];

const each = (path: WordPath, ...keys: readonly string[]): WordPath[] =>
  keys.map((key) => [...path, key]);

const titled = (...path: string[]): WordPath[] => each(path, 'title', 'text');

/** An acknowledgement is never asked. */
const questionWords = ({ questions }: Content): WordPath[] =>
  questions
    .filter(({ kind }) => kind !== 'acknowledgement')
    .flatMap(({ check, id, options }) => [
      ['questions', check, id, 'title'],
      ...options.map((option) => ['questions', check, id, 'options', option, 'label']),
    ]);

/** Only attributes with a heading are shown. */
const groupWords = ({ groups }: Content, shown: readonly string[]): WordPath[] =>
  groups.flatMap(({ id, attributes }) => [
    ...each(['groups', id], 'name', 'short', 'about', 'ask'),
    ...shown.flatMap((attribute) =>
      [attributes[attribute] ?? []]
        .flat()
        .map((value) => ['attributes', attribute, 'values', String(value)]),
    ),
  ]);

const resultWords = (content: Content): WordPath[] => [
  ...content.criteria.flatMap(({ id, effect }) =>
    'caution' in effect ? titled('cautions', effect.caution) : [['criteria', id]],
  ),
  ...content.notices.flatMap(({ id }) => each(['notices', id], 'title', 'text', 'steps')),
  ...content.plan.flatMap(({ list, id }) => titled('plan', list, id)),
  ...content.meetingTypes.map(({ code }) => ['meetingTypes', code]),
  ...content.fits.map(({ fit }) => ['fits', fit]),
  ...content.helplines.flatMap(({ id, kind, region }) => [
    ['helplines', id, 'name'],
    ['helplineKinds', kind],
    ['regions', region],
  ]),
];

const redFlagWords = ({ redFlags: { outcomes, signs, weights } }: Content): WordPath[] => [
  ...signs.flatMap(({ id }) => each(['signs', id], 'title', 'healthy', 'say')),
  ...each(['signKinds'], ...Object.keys(weights)),
  ...outcomes.flatMap(({ outcome }) => each(['outcomes', outcome], 'title', 'text', 'next')),
];

const attendanceWords = ({ attendance }: Content): WordPath[] => {
  const { bands, phases, frequencyOrder, reviews, reasons } = attendance;
  return [
    ...bands.flatMap(({ band }) => titled('attendance', 'bands', band)),
    ...phases.flatMap(({ phase }) =>
      each(['attendance', 'phases', phase], 'title', 'text', 'next'),
    ),
    ...each(['attendance', 'frequencies'], ...frequencyOrder),
    ...reviews.flatMap(({ review }) => titled('attendance', 'reviews', review)),
    ...reasons.flatMap(({ question, answer, toward }) => [
      ['attendance', 'reasons', question, answer],
      ['attendance', 'towards', toward],
    ]),
  ];
};
