/** Values of a content, each with the place where it stands. */

/** A value and its place, e.g. `content.groups[3].kind`. */
export type Placed<Value> = { readonly value: Value; readonly path: string };

/** What stands under a key. */
export const at = <Value extends object, Key extends keyof Value & string>(
  { value, path }: Placed<Value>,
  key: Key,
): Placed<Value[Key]> => ({ value: value[key], path: `${path}.${key}` });

/** The rows of a list, gaps left out; none where there is no list. */
export const rowsOf = <Row>({ value, path }: Placed<readonly Row[] | undefined>): Placed<Row>[] =>
  (value ?? []).flatMap((row, index) => [{ value: row, path: `${path}[${index}]` }]);

/** What stands under a key of every row. */
export const column = <Row extends object, Key extends keyof Row & string>(
  rows: readonly Placed<Row>[],
  key: Key,
): Placed<Row[Key]>[] => rows.map((row) => at(row, key));

/** The value as a list of one; none where it was left out. */
export const given = <Value>({ value, path }: Placed<Value | undefined>): Placed<Value>[] =>
  value === undefined ? [] : [{ value, path }];
