/** Large tables that not every screen needs are built when they are first read: the first question waits for none of them. */
type Builders<Parts> = { readonly [part in keyof Parts]: () => Parts[part] };

/** One object of both: parts that are there, and parts that are built once, when they are first read. */
export function withPartsOnDemand<There extends object, Built extends object>(
  there: There,
  builders: Builders<Built>,
): There & Built {
  const whole = { ...there };
  for (const part of Object.keys(builders) as (keyof Built)[]) {
    let built: { readonly value: Built[keyof Built] } | undefined;
    Object.defineProperty(whole, part, {
      get: () => (built ??= { value: builders[part]() }).value,
      enumerable: true,
    });
  }
  return whole as There & Built;
}
