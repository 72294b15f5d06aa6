/**
 * The kinds of schema, built from the classes that zod/mini itself is built from: its own schemas add methods that
 * nobody here calls, and that a page would have to load. What a kind says it expects, a person will read.
 */
import * as core from 'zod/v4/core';
import { oneOf } from './content-issue.js';

export type Schema<Output = unknown> = core.$ZodType<Output>;
export type Shape = core.$ZodShape;
/** An object with these keys and no others. */
export type ObjectSchema<Parts extends Shape = Shape> = core.$ZodObject<Parts, core.$strict>;

const saying = (expected: string) => ({ error: () => expected });

const customOf = (fn: (value: never) => boolean, expected: string, abort: boolean) =>
  new core.$ZodCustom({
    type: 'custom',
    check: 'custom',
    fn: fn as (value: unknown) => boolean,
    abort,
    ...saying(expected),
  });

/** Any value that a function takes. */
export const custom = <Value>(isIt: (value: unknown) => boolean, expected: string) =>
  customOf(isIt, expected, true) as core.$ZodCustom<Value, Value>;

/** A further condition on values of the right type. */
export type Rule<Value> = readonly [isMet: (value: Value) => boolean, expected: string];

const ruledBy = <Value>(rule: Rule<Value> | undefined) => ({
  checks: rule ? [customOf(...rule, false)] : [],
});

export const string = (rule?: Rule<string>) =>
  new core.$ZodString({
    type: 'string',
    ...ruledBy(rule),
    ...saying('a text'),
  }) as core.$ZodString<string>;

export const number = (rule?: Rule<number>) =>
  new core.$ZodNumber({
    type: 'number',
    ...ruledBy(rule),
    ...saying('a number'),
  }) as core.$ZodNumber<number>;

/** One of these texts. */
export const choice = <const Name extends string>(names: readonly Name[]) =>
  new core.$ZodEnum({
    type: 'enum',
    entries: Object.fromEntries(names.map((name) => [name, name])),
    ...saying(oneOf(names)),
  }) as unknown as core.$ZodEnum<{ readonly [name in Name]: name }>;

export const list = <Part extends Schema>(part: Part, rule?: Rule<readonly unknown[]>) =>
  new core.$ZodArray({
    type: 'array',
    element: part,
    ...ruledBy(rule),
    ...saying('a list'),
  }) as core.$ZodArray<Part>;

/** The first of these forms that a value has. */
export const union = <const Forms extends readonly Schema[]>(forms: Forms, expected: string) =>
  new core.$ZodUnion({
    type: 'union',
    options: forms,
    ...saying(expected),
  }) as core.$ZodUnion<Forms>;

/** A key that may be left out, but is not `undefined`. */
export const optional = <Part extends Schema>(part: Part) =>
  new core.$ZodExactOptional({ type: 'optional', innerType: part }) as core.$ZodExactOptional<Part>;

const anObject = 'an object';

/** An object with these keys and no others. The keys go along with an issue, so that a misspelt one can be mended. */
export const object = <Parts extends Shape>(shape: Parts) =>
  new core.$ZodObject({
    type: 'object',
    shape,
    catchall: new core.$ZodNever({ type: 'never' }),
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : anObject),
  }) as ObjectSchema<Parts>;

/** An object with any keys, and the same schema under each. */
export const keyed = <Part extends Schema>(
  part: Part,
  rule?: Rule<{ readonly [key: string]: unknown }>,
) =>
  new core.$ZodObject({
    type: 'object',
    shape: {},
    catchall: part,
    ...ruledBy(rule),
    ...saying(anObject),
  }) as Schema<{ [key: string]: core.output<Part> }>;

/** Holds what zod found; zod's own error class would put it into words that nobody reads. */
class Found {
  readonly issues: readonly core.$ZodIssue[];

  constructor(issues: readonly core.$ZodIssue[]) {
    this.issues = issues;
  }
}

// oxlint-disable-next-line no-underscore-dangle
const parsed = core._safeParse(Found as unknown as core.$ZodErrorClass);

/** What a schema makes of a value, or everything it has against it. */
export function parse(schema: Schema, value: unknown): Parsed {
  const { success, data, error } = parsed(schema, value, { reportInput: true });
  return success ? { data, issues: [] } : { issues: error.issues };
}

type Parsed = { readonly data?: unknown; readonly issues: readonly core.$ZodIssue[] };

/** The schemas of an object, by key. */
export const partsOf = <Parts extends Shape>({ _zod: { def } }: ObjectSchema<Parts>): Parts =>
  def.shape;
