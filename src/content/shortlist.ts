/** How the shortlist is put together, the words for scores, and the meeting types to ask for. */
import type { Content, MeetingType, ShortlistRules } from '../engine/content.js';
import { withdrawalRisk } from './notices.js';
import { any, has, hasAny, is, isIn, not } from './tests.js';

/** A group with a tag that starts `12-step`, or `complement-to-12-step`. */
export const twelveStep = hasAny('tags', '12-step', '12-step-adapted', 'complement-to-12-step');
export const fewMeetings = is('availability', 'few');

export const shortlist: ShortlistRules = {
  min: 3,
  max: 5,
  extendWith: ['strong', 'good'],
  quotas: [
    { id: 'twelve-step', need: twelveStep },
    { id: 'not-twelve-step', need: not(twelveStep) },
    { id: 'online', need: has('formats', 'online') },
    { id: 'broad', need: not(fewMeetings), ifAny: fewMeetings },
  ],
  holdBack: [
    {
      // By its own words such a group is not made for people who get sick when they stop.
      id: 'moderation-for-others',
      when: any(is('goal', 'stop'), withdrawalRisk),
      group: is('goal', 'moderation'),
      whileInScope: isIn('goal', 'abstinence', 'own-goal', 'any'),
    },
  ],
};

/** Least score for each word; see `scoreOf` for how points become a score. */
export const fits: Content['fits'] = [
  { fit: 'strong', atLeast: 66 },
  { fit: 'good', atLeast: 58 },
  { fit: 'possible', atLeast: 0 },
];

/** Type codes of the Meeting Guide format (source S128). */
export const meetingTypes: readonly MeetingType[] = [
  { code: 'W', when: has('company', 'women') },
  { code: 'M', when: has('company', 'men') },
  { code: 'LGBTQ', when: has('company', 'lgbtq') },
  { code: 'Y', when: has('company', 'young-people') },
  { code: 'POC', when: has('company', 'people-of-color') },
  { code: 'NDG', when: has('company', 'native') },
  { code: 'BE', when: has('company', 'newcomers') },
  { code: 'A', when: is('spirituality', 'rather-not') },
  { code: 'X', when: has('access', 'wheelchair') },
  { code: 'ASL', when: has('access', 'sign-language') },
  { code: 'BA', when: has('access', 'childcare') },
  { code: 'POA', when: has('access', 'proof-of-attendance') },
];
