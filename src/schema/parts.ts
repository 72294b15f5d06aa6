/** The small parts that the other schemas are made of. Each says in words what it expects. */
import {
  custom,
  keyed,
  list,
  object,
  optional,
  string,
  type Schema,
  type Shape,
  type ObjectSchema,
} from './kinds.js';
import type * as core from 'zod/v4/core';

type Optional<Parts extends Shape> = {
  [key in keyof Parts]: core.$ZodExactOptional<Parts[key]>;
};

/** The same keys, each of which may be left out. */
export const optionals = <Parts extends Shape>(shape: Parts) =>
  Object.fromEntries(
    Object.entries(shape).map(([key, part]) => [key, optional(part)]),
  ) as unknown as Optional<Parts>;

/** An object with any of these keys and no others. */
export const partial = <Parts extends Shape>(shape: Parts) => object(optionals(shape));

/** The same schema under each of these names. */
export const each = <Name extends string, Part extends Schema>(
  names: readonly Name[],
  part: Part,
) => Object.fromEntries(names.map((name) => [name, part])) as { [name in Name]: Part };

/** An object with any of these keys and no others, and the same schema under each. */
export const byName = <Name extends string, Part extends Schema>(
  names: readonly Name[],
  part: Part,
): ObjectSchema<Optional<{ [name in Name]: Part }>> => partial(each(names, part));

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(isText);

export const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0;

export const isTrue = custom<true>((value: unknown) => value === true, 'true');

/** What texts look like. Without flags, which a JSON Schema has no place for. */
export const patterns = {
  text: /./,
  id: /^[a-zA-Z\d][\w-]*$/,
  address: /^[hH][tT]{2}[pP][sS]?:\/\/\S+$/,
  date: /^\d{4}-\d\d-\d\d$/,
  dial: /^\+?[\d*]{2,20}$/,
  language: /^[a-zA-Z]{2,3}(-[a-zA-Z\d]{1,8})*$/,
} as const;

const matching = (expected: string, pattern: RegExp, isIt: (value: string) => unknown = isText) =>
  string([(value) => pattern.test(value) && Boolean(isIt(value)), expected]);

export const text = matching('a text that is not empty', patterns.text);

/** Ids become keys of records: what every object has from birth can't be one. */
export const id = string([
  (value) => patterns.id.test(value) && !(value in Object.prototype),
  'an id of letters, digits and hyphens, and none that every object has',
]);

/** Only the web: a link of another kind could run code. */
export const address = matching('an address that starts with https://', patterns.address);

/** A day there is. */
export const date = matching('a date like 2026-11-22', patterns.date, (value) =>
  new Date(value).toJSON()?.startsWith(value),
);

/** As a phone dials it. */
export const dial = matching('a number as a phone dials it, digits only', patterns.dial);

const expectedTag = 'a language tag like "en" or "pt-BR"';

/** One that dates can be written by. */
const isTag = (value: string): boolean => {
  try {
    return patterns.language.test(value) && Intl.getCanonicalLocales(value).length > 0;
  } catch {
    return false;
  }
};

export const language = string([isTag, expectedTag]);

/** The same schema under each language tag. */
export const byLanguage = <Part extends Schema>(part: Part) =>
  keyed(part, [(rows) => Object.keys(rows).every(isTag), `${expectedTag} as key`]);

export const atLeastOne = <Part extends Schema>(part: Part) =>
  list(part, [(rows) => rows.length > 0, 'a list that is not empty']);
