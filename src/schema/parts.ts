/** The small parts that the other schemas are made of. Every check carries the words for what it expects. */
import * as z from 'zod/mini';

type Shape = z.core.$ZodLooseShape;
type Optional<Parts extends Shape> = {
  [key in keyof Parts]: z.ZodMiniExactOptional<Parts[key]>;
};

/** An object with these keys and no others. The keys go along with an issue, so that a misspelt one can be mended. */
export const object = <Parts extends Shape>(shape: Parts) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });

/** An object with any of these keys and no others. */
export const partial = <Parts extends Shape>(shape: Parts) =>
  object(
    Object.fromEntries(
      Object.entries(shape).map(([key, part]) => [key, z.exactOptional(part as z.ZodMiniType)]),
    ) as unknown as Optional<Parts>,
  );

/** The same schema under each of these names. */
export const each = <Name extends string, Part extends z.ZodMiniType>(
  names: readonly Name[],
  part: Part,
) => Object.fromEntries(names.map((name) => [name, part])) as { [name in Name]: Part };

export const text = z.string().check(z.minLength(1, 'a text that is not empty'));

/** Ids become keys of records: what every object has from birth can't be one. */
export const id = z
  .string()
  .check(
    z.refine(
      (value) => /^[a-z\d][\w-]*$/i.test(value) && !(value in Object.prototype),
      'an id of letters, digits and hyphens',
    ),
  );

/** Only the web: a link of another kind could run code. */
export const address = z
  .string()
  .check(z.regex(/^https?:\/\/\S+$/i, 'an address that starts with https://'));

export const date = z
  .string()
  .check(
    z.refine(
      (value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
      'a date like 2026-11-22',
    ),
  );

/** As a phone dials it. */
export const dial = z
  .string()
  .check(z.regex(/^\+?[\d*]{2,20}$/, 'a number as a phone dials it, digits only'));

/** A language tag, as in `lang`. */
export const language = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i, 'a language tag like "en" or "pt-BR"'));

export const atLeastOne = <Part extends z.ZodMiniType>(part: Part) =>
  z.array(part).check(z.minLength(1, 'a list that is not empty'));
