/**
 * The JSON Schema files of the package, made from the schemas that check a host's content. What a schema tests by a
 * function of its own is told here once more, by instance; a test holds the two to the same verdicts.
 */
import * as z from 'zod/mini';
import type { Check, Content, Question } from '../src/engine/index.js';
import { hostContent, words } from '../src/schema/content.js';
import { points } from '../src/schema/criterion.js';
import { extension } from '../src/schema/extension.js';
import { attributeValue, group } from '../src/schema/group.js';
import { partsOf, type Schema } from '../src/schema/kinds.js';
import { address, date, dial, id, isTrue, language, patterns, text } from '../src/schema/parts.js';
import { answer, checks, question } from '../src/schema/question.js';
import { redFlags } from '../src/schema/red-flags.js';
import { fit, shortlist } from '../src/schema/rules.js';
import { notice } from '../src/schema/safety.js';
import { groupTest, test, toCount, toNumber, toValue, toValues } from '../src/schema/test.js';
import { hostWords } from '../src/schema/words.js';
import { knownAttributes } from './known-attributes.js';

export type JsonSchema = { readonly [key: string]: unknown };

type Told = readonly [schema: Schema, told: JsonSchema];

const string = { type: 'string' } as const;
const strings = { type: 'array', items: string } as const;
const pair = (second: JsonSchema): JsonSchema => ({
  type: 'array',
  prefixItems: [string, second],
  items: false,
  minItems: 2,
});
const reference = {
  type: 'object',
  properties: { answer: string },
  required: ['answer'],
  additionalProperties: false,
};
const { min, max } = partsOf(shortlist);
const { outcomes, times, weights } = partsOf(redFlags);
const place = { type: 'integer', minimum: 1 };
const fromNothing = { minimum: 0 };

const wholest = Number.MAX_SAFE_INTEGER;

/** What dates and language tags look like where no function can ask for more; leap years and repeats are left to it. */
const closer = {
  date: /^\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|[12]\d))$/,
  language:
    /^[a-zA-Z]{2,3}(-[a-zA-Z]{4})?(-([a-zA-Z]{2}|\d{3}))?(-([a-zA-Z\d]{5,8}|\d[a-zA-Z\d]{3}))*(-[a-wyzA-WYZ\d](-[a-zA-Z\d]{2,8})+)*(-[xX](-[a-zA-Z\d]{1,8})+)?$/,
};

/** What the functions of the schemas test. */
const constraints: readonly Told[] = [
  ...Object.entries({ text, id, address, date, dial, language }).map<Told>(([name, schema]) => [
    schema,
    { pattern: { ...patterns, ...closer }[name as keyof typeof patterns].source },
  ]),
  [points, { type: 'integer', minimum: -wholest, maximum: wholest }],
  [isTrue, { const: true }],
  [toValue, pair({ anyOf: [string, reference] })],
  [toValues, pair({ ...strings, minItems: 1 })],
  [toNumber, pair({ type: 'number' })],
  [toCount, pair(place)],
  [answer, { anyOf: [string, strings, { type: 'null' }] }],
  [partsOf(question).options, { minItems: 1 }],
  [partsOf(hostContent).helplines, { minItems: 1 }],
  [partsOf(hostContent).fits, { minItems: 1 }],
  [outcomes, { minItems: 1 }],
  [partsOf(fit).atLeast, { minimum: 0, maximum: 100 }],
  [min, place],
  [max, place],
  ...Object.values({ ...partsOf(weights), ...partsOf(times) }).map<Told>((weight) => [
    weight,
    fromNothing,
  ]),
  [words, { propertyNames: { pattern: closer.language.source } }],
];

/** The attributes that the built-in criteria look at. Others and other values are a host's own, so nothing is refused. */
const attributeHints = (value: string): JsonSchema =>
  Object.fromEntries(
    knownAttributes().map(({ name, isList, compared, others, uses }): [string, JsonSchema] => {
      const examples = [...compared, ...others];
      const told = {
        $ref: `#/$defs/${value}`,
        description: `What criteria do by it: ${uses.join(', ')}.`,
      };
      return [name, isList ? { ...told, items: { examples } } : { ...told, examples }];
    }),
  );

/** What a key is for, where its name does not say it. */
const descriptions: readonly Told[] = [
  [test, { id: 'condition', description: 'A condition over answers.' }],
  [groupTest, { id: 'group-condition', description: 'A condition over a group’s attributes.' }],
  [hostWords, { id: 'words', description: 'Your own words; what is left out stays as it is.' }],
  [
    partsOf(group).attributes,
    {
      id: 'attributes',
      description: 'What criteria look at. What is left out is unknown and gives no points.',
      properties: attributeHints('attribute'),
    },
  ],
  [attributeValue, { id: 'attribute' }],
  [partsOf(group).kind, { description: 'A meeting-type is shown in no ranking.' }],
  [partsOf(question).part, { description: 'Core questions come first; details may be left out.' }],
  [partsOf(notice).helplines, { description: 'Kinds of helpline that the notice names.' }],
];

const told = new Map<Schema, JsonSchema>([...constraints, ...descriptions]);
const registry = {
  get: (schema: Schema) => told.get(schema),
  has: (schema: Schema) => told.has(schema),
};

const schemaOf = (schema: Schema, title: string, description: string): JsonSchema => {
  const { $schema, ...made } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    metadata: registry as unknown as typeof z.globalRegistry,
  });
  return JSON.parse(JSON.stringify({ $schema, title, description, ...made })) as JsonSchema;
};

/** Files of content may link to their schema, so that editors find it. */
const linkable = (schema: JsonSchema): JsonSchema => ({
  ...schema,
  properties: { $schema: string, ...(schema['properties'] as JsonSchema) },
});

/** Of a whole content. */
export const contentSchema = (): JsonSchema =>
  linkable(
    schemaOf(hostContent, 'Content', 'All that a quiz is made of, as parseContent takes it.'),
  );

/** Of rows and words that go over the built-in content. In a file, what does not say so is read as a whole content. */
export const extensionSchema = (): JsonSchema => ({
  ...linkable(
    schemaOf(
      extension,
      'Extension of a content',
      'Rows to add, change or remove, and words, as extendContent takes them.',
    ),
  ),
  required: ['extends'],
});

/** Of the answers to each check of a content, under `$defs` by the name of the check. */
export const answersSchema = (content: Content): JsonSchema => {
  const ofCheck = (check: Check) =>
    z.strictObject(
      Object.fromEntries(
        content.questions
          .filter((one) => one.check === check)
          .map((one) => [one.id, z.optional(answerTo(one))]),
      ),
    );
  const each = checks.map((check) => [check, ofCheck(check)] as const);
  for (const [check, schema] of each) told.set(schema, { id: check });
  return schemaOf(
    z.union(each.map(([, schema]) => schema)),
    'Answers',
    'Question id to option id, option ids, or null for a skipped question.',
  );
};

const answerTo = ({ kind, options }: Question) => {
  const option = z.enum(options as [string, ...string[]]);
  return z.nullable(kind === 'multi' ? z.array(option) : option);
};
