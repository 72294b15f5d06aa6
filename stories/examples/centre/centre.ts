/** A treatment center’s own groups over the built-in content: what its page would hand in as JSON. */
import type { ContentExtension } from '../../../src/schema/index.js';
import { centreGroups } from './groups.js';
import { centreWords } from './words.js';

export const centre: ContentExtension = {
  extends: 'group-fit',
  id: 'riverside-center',
  version: '1',
  groups: centreGroups,
  words: centreWords,
};
