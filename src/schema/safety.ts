import type { NoticeId } from '../engine/index.js';
import * as z from 'zod/mini';
import { address, date, dial, id, isTrue, object, text } from './parts.js';
import { test } from './test.js';

const actNowNotices = ['suicidal', 'overdose', 'unsafe-home'] as const;
export const isActNow = (notice: NoticeId): boolean => actNowNotices.some((one) => one === notice);

/** Every notice, each of which a content must have. */
export const noticeIds = [
  ...actNowNotices,
  'withdrawal',
  'under-18',
  'medication',
  'care-first',
] as const;
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

export const notice = object({
  id: z.enum(noticeIds),
  when: test,
  helplines: z.array(z.enum(helplineKinds)),
});

export const helpline = object({
  id,
  region: z.enum(regions),
  kind: z.enum(helplineKinds),
  number: text,
  dial,
  text: z.exactOptional(dial),
  website: z.exactOptional(address),
  checked: z.exactOptional(date),
  source: z.exactOptional(address),
  unverified: z.exactOptional(isTrue),
});
