import type { Content } from '../engine/index.js';
import type { PartialMessages } from '../messages/merge.js';
export type HostContent = Content & { readonly words?: { readonly [lang: string]: PartialMessages } };
export const parseContent = (input: unknown): HostContent => input as HostContent;
