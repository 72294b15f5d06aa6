/**
 * The kinds of schema. Each is a schema of zod's to whoever reads it, such as what makes JSON Schema files of them, but a
 * value is looked at by functions of ours: zod's own do more than is needed here, and a page would have to load it. What a
 * kind says it expects, a person will read.
 */
import * as core from 'zod/v4/core';
import { oneOf } from './content-issue.js';

export type Schema<Output = unknown> = core.$ZodType<Output>;
export type Shape = core.$ZodShape;
/** An object with these keys and no others. */
export type ObjectSchema<Parts extends Shape = Shape> = core.$ZodObject<Parts, core.$strict>;

/** A further condition on values of the right type. */
export type Rule<Value> = readonly [isMet: (value: Value) => boolean, expected: string];

/** What zod calls the type of a schema tells whoever makes a JSON Schema of it; what is looked at is a function's to say. */
type Type = 'custom' | 'string' | 'number' | 'enum' | 'optional' | 'union' | 'array' | 'object';

type Payload = core.ParsePayload;
type Run = (payload: Payload) => Payload;

/** A schema of a type that zod knows, for which `run` looks at values. */
function running(type: Type, told: object, run: Run): unknown {
  const schema = new core.$ZodCustom({
    ...told,
    type: type as 'custom',
    check: 'custom',
    fn: () => true,
  });
  const { _zod: internals } = schema;
  internals.run = run;
  return schema;
}

const tested = (
  type: Type,
  isIt: (value: unknown) => boolean,
  expected: string,
  [isMet, more]: Rule<never> = [() => true, ''],
  told: { readonly params?: object; readonly entries?: object } = {},
): unknown =>
  running(type, told, (payload) => {
    const { value: input } = payload;
    const isOfType = isIt(input);
    if (isOfType && isMet(input as never)) return payload;
    const message = isOfType ? more : expected;
    payload.issues.push({ code: 'custom', input, path: [], message, params: told.params ?? {} });
    return payload;
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

function runOf({ _zod: internals }: Schema, { value }: Payload): Payload {
  return internals.run({ value, issues: [] }, {}) as Payload;
}

/** The first of these forms that a value has. An issue holds what speaks against each. */
export const union = <const Forms extends readonly Schema[]>(forms: Forms, message: string) =>
  running('union', { options: forms }, (payload) => {
    const results = forms.map((form) => runOf(form, payload));
    const fitting = results.find(({ issues }) => issues.length === 0);
    if (fitting) return fitting;
    const { value: input } = payload;
    const errors = results.map(({ issues }) => issues);
    payload.issues.push({ code: 'invalid_union', input, path: [], errors, message } as never);
    return payload;
  }) as core.$ZodUnion<Forms>;

/** A key that may be left out, but is not `undefined`. */
export function optional<Part extends Schema>(part: Part): core.$ZodExactOptional<Part> {
  const schema = running('optional', { innerType: part }, (payload) => runOf(part, payload));
  const { _zod: internals } = schema as Schema;
  Object.assign(internals, { optin: 'optional', optout: 'optional' });
  return schema as core.$ZodExactOptional<Part>;
}

type Say = (code: string, message: string, more?: object) => void;

/** What holds other values: `fill` adds each with its schema. */
const holding = <Held extends object>(
  [type, told]: readonly [type: Type, told: object],
  [isIt, expected]: readonly [isIt: (value: unknown) => boolean, expected: string],
  fill: (held: Held, add: (key: string | number, part: Schema) => void, say: Say) => void,
  rule: Rule<Held> = [() => true, ''],
): unknown =>
  running(type, told, ({ value: input }) => {
    const issues: core.$ZodRawIssue[] = [];
    const value: { [key: string]: unknown } = Array.isArray(input) ? ([] as never) : {};
    const say: Say = (code, message, more) =>
      issues.push({ code, input, path: [], message, ...more } as core.$ZodRawIssue);
    if (!isIt(input)) say('invalid_type', expected);
    else {
      const held = input as Held & { readonly [key: string]: unknown };
      const add = (key: string | number, part: Schema): void => {
        const found = runOf(part, { value: held[key], issues });
        for (const one of found.issues) issues.push({ ...one, path: [key, ...(one.path ?? [])] });
        value[key] = found.value;
      };
      fill(held, add, say);
      if (issues.length === 0 && !rule[0](held)) say('custom', rule[1]);
    }
    return { value, issues };
  });

export const list = <Part extends Schema>(part: Part, rule?: Rule<readonly unknown[]>) =>
  holding<readonly unknown[]>(
    ['array', { element: part }],
    [Array.isArray, 'a list'],
    (held, add) => {
      for (const index of held.keys()) add(index, part);
    },
    rule,
  ) as core.$ZodArray<Part>;

type Json = { readonly [key: string]: unknown };

const aRecord = [
  (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'an object',
] as const;

/** An object with these keys and no others. The keys go along with an issue, so that a misspelt one can be mended. */
export const object = <Parts extends Shape>(shape: Parts) =>
  holding<Json>(
    ['object', { shape, catchall: { _zod: { def: { type: 'never' } } } }],
    aRecord,
    (held, add, say) => {
      const known = Object.keys(shape);
      for (const key of known) {
        const part = shape[key] as unknown as Schema;
        const { _zod: internals } = part;
        if (key in held || !internals.optin) add(key, part);
      }
      const keys = Object.keys(held).filter((key) => !known.includes(key));
      if (keys.length > 0) say('unrecognized_keys', known.join(' '), { keys });
    },
  ) as ObjectSchema<Parts>;

/** An object with any keys, and the same schema under each. */
export const keyed = <Part extends Schema>(part: Part, rule?: Rule<Json>) =>
  holding<Json>(
    ['object', { shape: {}, catchall: part }],
    aRecord,
    (held, add) => {
      for (const key of Object.keys(held)) if (key !== '__proto__') add(key, part);
    },
    rule,
  ) as Schema<{ [key: string]: core.output<Part> }>;

/** What a schema makes of a value, or everything it has against it. */
export function parse(schema: Schema, value: unknown): Parsed {
  const { value: data, issues } = runOf(schema, { value, issues: [] });
  return { data, issues: issues as core.$ZodIssue[] };
}

type Parsed = { readonly data?: unknown; readonly issues: readonly core.$ZodIssue[] };

/** The schemas of an object, by key. */
export const partsOf = <Parts extends Shape>({ _zod: { def } }: ObjectSchema<Parts>): Parts =>
  def.shape;
