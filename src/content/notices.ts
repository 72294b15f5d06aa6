/** When each safety notice is given. Their severity and order are the engine's and can't be changed by content. */
import type { NoticeRule, Test } from '../engine/content.js';
import { any, has, hasAny, is, isIn } from './tests.js';

/** Care beside groups: on exactly these answers professional care is brought up. */
export const mentalHealthUnsupported = is('mental-health', 'unsupported');
export const withdrawalRisk = has('safety', 'withdrawal');
export const earlierHelpNotEnough = hasAny('before', 'meetings-not-enough', 'treatment-not-enough');
export const careFirst: Test = any(mentalHealthUnsupported, withdrawalRisk, earlierHelpNotEnough);

/** Anything done together with someone who hurts or scares them has to wait. */
export const unsafeHome = has('safety', 'unsafe-home');

export const takesMedication = isIn('medication', 'taking', 'considering');
export const underEighteen = is('age', 'under-18');

export const notices: readonly NoticeRule[] = [
  { id: 'suicidal', when: has('safety', 'suicidal'), helplines: ['emergency', 'crisis'] },
  {
    id: 'overdose',
    when: has('safety', 'overdose'),
    helplines: ['emergency', 'using-alone', 'treatment'],
  },
  {
    id: 'unsafe-home',
    when: unsafeHome,
    helplines: ['emergency', 'violence', 'sexual-assault'],
  },
  {
    id: 'withdrawal',
    when: any(withdrawalRisk, has('concern', 'sedatives')),
    helplines: ['emergency', 'treatment'],
  },
  { id: 'under-18', when: underEighteen, helplines: ['youth', 'crisis'] },
  { id: 'medication', when: takesMedication, helplines: [] },
  { id: 'care-first', when: careFirst, helplines: ['treatment'] },
];
