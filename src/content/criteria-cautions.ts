/** Cautions: what to ask before the first meeting. What a group leaves unknown does not lift a caution. */
import type { Criterion, Test } from '../engine/content.js';
import { takesMedication, underEighteen, unsafeHome } from './notices.js';
import { fewMeetings } from './shortlist.js';
import { withTheFamily } from './criteria-ranks.js';
import { all, always, is, isIn, not } from './tests.js';

const caution = (
  id: string,
  added: string,
  when: Test,
  group: Test,
  source: string,
): Criterion => ({
  id,
  when,
  group,
  effect: { caution: added },
  source,
});

/** Stances that do not press anyone about prescribed medicine. */
const acceptsMedication = isIn(
  'moudStance',
  'central',
  'supportive',
  'supportive-unverified',
  'prescribed-use-accepted-in-text',
  'not-applicable',
);

export const cautions = (): readonly Criterion[] => [
  caution('caution-medication', 'medication', takesMedication, not(acceptsMedication), 'S94'),
  caution('caution-under-18', 'under-18', underEighteen, is('kind', 'community'), 'S96'),
  caution('caution-unsafe-home', 'unsafe-home', unsafeHome, withTheFamily, 'S162'),
  caution(
    'caution-abstinence-only',
    'abstinence-only',
    isIn('goal', 'cut-down', 'safer-use'),
    is('goal', 'abstinence'),
    'M3',
  ),
  caution(
    'caution-spiritual',
    'spiritual',
    is('spirituality', 'rather-not'),
    is('spirituality', 'spiritual'),
    'S89',
  ),
  caution('caution-religious', 'religious', always, is('spirituality', 'religious'), 'rule'),
  caution(
    'caution-no-professional',
    'no-professional',
    isIn('mental-health', 'unsupported', 'unsure'),
    all(is('kind', 'community'), not(is('ledBy', 'professional'))),
    'M3',
  ),
  caution('caution-women-only', 'women-only', always, is('gender', 'women'), 'S35'),
  caution('caution-availability', 'availability', always, fewMeetings, 'rule'),
  caution('caution-unverified', 'unverified', always, is('confirmed', 'memory'), 'rule'),
];
