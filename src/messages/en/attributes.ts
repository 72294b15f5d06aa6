/** Headings and words for the facts shown about a group. */
import type { Messages } from '../types.js';

export const attributes = (): Messages['attributes'] => ({
  spirituality: {
    title: 'Spirituality',
    values: {
      none: 'Not part of it',
      optional: 'Up to you',
      spiritual: 'Part of it',
      religious: 'Based on one faith',
      'as-parent': 'Depends on the meeting',
    },
  },
  goal: {
    title: 'Goal',
    values: {
      abstinence: 'To stop fully',
      'own-goal': 'You set your own',
      any: 'Any change you choose',
      moderation: 'To cut down',
      'own-wellbeing': 'Your own well-being',
      'engage-loved-one': 'To help a loved one start treatment',
      'as-parent': 'Depends on the meeting',
    },
  },
  moudStance: {
    title: 'View of prescribed medicine',
    values: {
      central: 'Made for people who take it',
      supportive: 'Supports it',
      'supportive-unverified': 'Seems to support it; we found no statement',
      'prescribed-use-accepted-in-text': 'Accepts what is taken as prescribed',
      'officially-neutral-varies-locally': 'Gives no medical advice; members differ',
      'restricts-or-varies': 'Differs by meeting; ask first',
      unknown: 'We found no statement',
      'unknown-varies-locally': 'We found no statement; it may differ by place',
      'as-parent': 'Depends on the meeting',
      'not-applicable': 'Doesn’t apply',
    },
  },
  ledBy: {
    title: 'Led by',
    values: {
      peers: 'Peers (people who’ve been there)',
      'trained-peers': 'Trained peers',
      'trained-facilitators': 'Trained leaders',
      'lay-leaders': 'Trained volunteers of a faith community',
      professional: 'A professional',
    },
  },
  formats: {
    title: 'Ways to meet',
    values: {
      'in-person': 'in person',
      online: 'online',
      phone: 'by phone',
      email: 'by email',
      forum: 'online forum',
      retreats: 'retreats',
      conferences: 'conferences',
      'one-to-one': 'one to one',
    },
  },
  cost: {
    title: 'Cost',
    values: {
      free: 'Free',
      fee: 'Costs money; insurance may pay',
      mixed: 'Part free, part paid',
    },
  },
  size: {
    title: 'Usual size',
    values: {
      small: 'Small (up to about 12)',
      medium: 'Medium (about 13 to 25)',
      large: 'Large (more than 25)',
    },
  },
  rhythm: {
    title: 'How often',
    values: {
      weekly: 'Usually once a week',
      daily: 'Some meetings every day',
      'own-time': 'In your own time',
      course: 'A set number of sessions',
      intensive: 'Several times a week',
    },
  },
  availability: {
    title: 'How easy to find',
    values: {
      broad: 'Easier to find',
      few: 'Few meetings',
    },
  },
});
