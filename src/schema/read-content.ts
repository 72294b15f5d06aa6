import type { Content } from '../engine/index.js';
import type { HostContent } from './content.js';
import { extendContent } from './extend-content.js';
import { parseContent } from './parse-content.js';

/**
 * The content that a host's file stands for: a whole one, or a part to lay over `base`, which has the key `extends`.
 *
 * @param base what a part goes over; left as it is
 * @param input parsed JSON: a `HostContent`, or a `ContentExtension` that names the id of `base` under `extends`
 * @throws InvalidContentError with every issue found.
 * @example readContent(defaultContent, await (await fetch('/groups.json')).json())
 */
export const readContent = (base: Content | HostContent, input: unknown): HostContent =>
  isExtension(input) ? extendContent(base, input) : parseContent(input);

/** True for a part that names the content it goes over. */
export const isExtension = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'extends' in input;
