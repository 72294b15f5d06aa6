/** Meeting Guide type code → how to ask for that kind of meeting. */
import type { Messages } from '../types.js';

export const meetingTypes = (): Messages['meetingTypes'] => ({
  W: 'Is there a meeting for women?',
  M: 'Is there a meeting for men?',
  LGBTQ: 'Is there a meeting for LGBTQ+ people?',
  Y: 'Is there a meeting for young people?',
  POC: 'Is there a meeting for people of color?',
  NDG: 'Is there a meeting for Native or Indigenous people?',
  BE: 'Is there a meeting for newcomers?',
  A: 'Is there a secular meeting, without prayer?',
  X: 'Is there a meeting with wheelchair access?',
  ASL: 'Is there a meeting in American Sign Language?',
  BA: 'Is there a meeting with childcare?',
  POA: 'Is there a meeting that signs proof that I came?',
});
