/**
 * The kinds of schema, built from the classes that zod/mini itself is built from: its own schemas add methods that
 * nobody here calls, and that a page would have to load. What a kind says it expects, a person will read.
 */
import { core } from 'zod/mini';
import { oneOf } from './content-issue.js';

export type Schema<Output = unknown> = core.$ZodType<Output>;
export type Shape = core.$ZodShape;
/** An object with these keys and no others. */
export type ObjectSchema<Parts extends Shape = Shape> = core.$ZodObject<Parts, core.$strict>;

const saying = (expected: string) => ({ error: () => expected });

/** A further condition on values of the right type. */
export type Rule<Value> = readonly [isMet: (value: Value) => boolean, expected: string];

/** What zod calls the type of a schema tells whoever makes a JSON Schema of it; what is looked at is a function's to say. */
type Type = 'custom' | 'string' | 'number' | 'enum' | 'optional' | 'union';

const tested = (
  type: Type,
  isIt: (value: unknown) => boolean,
  expected: string,
  [isMet, more]: Rule<never> = [() => true, ''],
  told: object = {},
): unknown =>
  new core.$ZodCustom({
    ...told,
    type: type as 'custom',
    check: 'custom',
    fn: (value) => isIt(value) && isMet(value as never),
    abort: true,
    error: ({ input }) => (isIt(input) ? more : expected),
  });

/** Any value that a function takes. */
export const custom = <Value>(isIt: (value: unknown) => boolean, expected: string) =>
  tested('custom', isIt, expected) as core.$ZodCustom<Value, Value>;

export const string = (rule?: Rule<string>) =>
  tested('string', (value) => typeof value === 'string', 'a text', rule) as core.$ZodString<string>;

export const number = (rule?: Rule<number>) =>
  tested('number', Number.isFinite, 'a number', rule) as core.$ZodNumber<number>;

/** One of these texts. They go along with an issue, so that a misspelt one can be mended. */
export const choice = <const Name extends string>(names: readonly Name[]) =>
  tested('enum', (value) => names.some((name) => name === value), oneOf(names), undefined, {
    params: { known: names },
    entries: Object.fromEntries(names.map((name) => [name, name])),
  }) as core.$ZodEnum<{ readonly [name in Name]: name }>;

/** Rules of lists and records. */
const ruledBy = <Value>(rule: Rule<Value> | undefined) => ({
  checks: rule
    ? [
        new core.$ZodCustom({
          type: 'custom',
          check: 'custom',
          fn: rule[0] as (value: unknown) => boolean,
          ...saying(rule[1]),
        }),
      ]
    : [],
});

export const list = <Part extends Schema>(part: Part, rule?: Rule<readonly unknown[]>) =>
  new core.$ZodArray({
    type: 'array',
    element: part,
    ...ruledBy(rule),
    ...saying('a list'),
  }) as core.$ZodArray<Part>;

type Payload = core.ParsePayload;
type Run = (payload: Payload) => Payload;

/** What looks at a value by a function of ours, where zod's own would load more than is used here. */
function running(schema: unknown, run: Run, more: object = {}): unknown {
  const { _zod: internals } = schema as Schema;
  Object.assign(internals, { run, ...more });
  return schema;
}

function runOf({ _zod: internals }: Schema, { value }: Payload): Payload {
  return internals.run({ value, issues: [] }, inFull) as Payload;
}

/** The first of these forms that a value has. An issue holds what speaks against each. */
export const union = <const Forms extends readonly Schema[]>(forms: Forms, expected: string) => {
  const inst = tested('union', () => true, expected, undefined, { options: forms });
  const run: Run = (payload) => {
    const results = forms.map((form) => runOf(form, payload));
    const fitting = results.find(({ issues }) => issues.length === 0);
    if (fitting) return fitting;
    const { value: input } = payload;
    const errors = results.map(({ issues }) => issues.map(finished));
    payload.issues.push({ code: 'invalid_union', input, errors, message: expected } as never);
    return payload;
  };
  return running(inst, run) as core.$ZodUnion<Forms>;
};

/** A key that may be left out, but is not `undefined`. */
export const optional = <Part extends Schema>(part: Part) =>
  running(
    tested('optional', () => true, '', undefined, { innerType: part }),
    (payload) => runOf(part, payload),
    { optin: 'optional', optout: 'optional' },
  ) as core.$ZodExactOptional<Part>;

const anObject = 'an object';

/** Takes nothing: `$ZodObject` looks at its type alone. */
const never = { _zod: { def: { type: 'never' } } } as unknown as core.$ZodNever;

/** An object with these keys and no others. The keys go along with an issue, so that a misspelt one can be mended. */
export const object = <Parts extends Shape>(shape: Parts) =>
  new core.$ZodObject({
    type: 'object',
    shape,
    catchall: never,
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

/** What a schema makes of a value, or everything it has against it. */
export function parse(schema: Schema, value: unknown): Parsed {
  const { value: data, issues } = runOf(schema, { value, issues: [] });
  return { data, issues: issues.map(finished) };
}

/** An issue tells what was found. Nothing set up elsewhere on the page is asked. */
const inFull: core.ParseContextInternal = { async: false, reportInput: true };
const finished = (issue: core.$ZodRawIssue): core.$ZodIssue =>
  core.util.finalizeIssue(issue, inFull, {});

type Parsed = { readonly data?: unknown; readonly issues: readonly core.$ZodIssue[] };

/** The schemas of an object, by key. */
export const partsOf = <Parts extends Shape>({ _zod: { def } }: ObjectSchema<Parts>): Parts =>
  def.shape;
