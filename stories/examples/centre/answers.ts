import type { Answers } from '../../../src/engine/index.js';

/** Every core question answered by someone who has been in recovery for some months. */
export const centreAnswers: Answers = {
  'for-whom': 'self',
  safety: ['none'],
  concern: ['alcohol'],
  age: '26-59',
  goal: 'stop',
  medication: 'taking',
  'mental-health': 'supported',
  spirituality: 'rather-not',
  approach: ['skills', 'relationships', 'therapist'],
  company: ['women'],
  where: ['in-person'],
  stage: 'some-months',
};
