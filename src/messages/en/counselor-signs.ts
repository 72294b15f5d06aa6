/** Signs of a red-flag check as they speak to a counselor about a client. What the client could say stays in their own words. */
import type { CounselorWords } from '../types.js';

export const counselorSigns: NonNullable<CounselorWords['signs']> = {
  'no-support': {
    title: 'The client leaves feeling more alone',
    healthy: 'People listen, and members feel heard.',
  },
  'values-mismatch': {
    title: 'It clashes with what the client believes',
    healthy: 'It is open about its beliefs and lets people take what helps.',
  },
  size: { healthy: 'There is room for the client, and there are people to learn from.' },
  irregular: { healthy: 'It meets when it says it will, and tells people early if not.' },
  'no-skills': { healthy: 'People can learn ways to cope and set goals.' },
  pressure: {
    title: 'The client is pushed',
    healthy: 'People can pass, say no or disagree, and still belong.',
  },
  'no-progress': {
    title: 'The client feels stuck',
    healthy: 'Over the months, people can name something that has changed.',
  },
  'medication-pressure': {
    healthy: 'Medicine is left to each person and the one who prescribes it.',
  },
  exploitation: {
    title: 'The client is asked for money, work, favors or loyalty',
    healthy: 'Giving is small and a free choice, and nobody owes a leader anything.',
  },
  'help-discouraged': { title: 'The client is told not to get other help' },
};

export const counselorSignKinds: NonNullable<CounselorWords['signKinds']> = {
  outcome: 'Whether it helps the client',
  fit: 'Whether it suits the client',
};
