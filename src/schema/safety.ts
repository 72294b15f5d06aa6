import type { NoticeId } from '../engine/index.js';
import { actNowIds, noticeIds } from '../engine/safety.js';
import { choice, list, object, optional } from './kinds.js';
import { address, date, dial, id, isTrue, text } from './parts.js';
import { test } from './test.js';

export const isActNow = (notice: NoticeId): boolean => actNowIds.some((one) => one === notice);

/** Every notice, each of which a content must have. */
export { noticeIds };
export const regions = ['US', 'CA', 'UK', 'IE', 'AU'] as const;
export const helplineKinds = [
  'emergency',
  'crisis',
  'treatment',
  'using-alone',
  'violence',
  'sexual-assault',
  'youth',
  'gambling',
] as const;

const noticeId = choice(noticeIds);
const kinds = list(choice(helplineKinds));

export const notice = object({ id: noticeId, when: test, helplines: kinds });
/** All that can be changed of a notice. */
export const noticeChange = object({ id: noticeId, helplines: kinds });

export const helpline = object({
  id,
  region: choice(regions),
  kind: choice(helplineKinds),
  number: text,
  dial,
  text: optional(dial),
  website: optional(address),
  checked: optional(date),
  source: optional(address),
  unverified: optional(isTrue),
});
