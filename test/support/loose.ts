/** Where something, or what it holds, can be changed. */
export const looseIn = (value: unknown, path = 'it'): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : [
        ...(Object.isFrozen(value) ? [] : [path]),
        ...Object.entries(value).flatMap(([key, part]) => looseIn(part, `${path}.${key}`)),
      ];
