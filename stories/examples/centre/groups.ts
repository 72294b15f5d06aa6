/** Six groups of a treatment center’s intensive outpatient program, told by their attributes alone. */
import type { Group } from '../../../src/engine/index.js';

/** What all of them have in common. */
const ours = {
  spirituality: 'none',
  moudStance: 'supportive',
  gender: 'any',
  age: 'adult',
  ledBy: 'professional',
  cost: 'fee',
  rhythm: 'weekly',
  confirmed: 'found',
} as const;

export const centreGroups: readonly Group[] = [
  {
    id: 'first-steps-monday',
    kind: 'therapy',
    attributes: {
      ...ours,
      model: 'psychoeducation',
      audience: 'self',
      tags: ['facts', 'professional'],
      formats: ['in-person', 'online'],
      size: 'medium',
    },
  },
  {
    id: 'process-tuesday',
    kind: 'therapy',
    attributes: {
      ...ours,
      model: 'process',
      audience: 'self',
      tags: ['relationships', 'sharing', 'professional'],
      formats: ['in-person'],
      size: 'small',
    },
  },
  {
    id: 'skills-wednesday',
    kind: 'therapy',
    attributes: {
      ...ours,
      model: 'cbt',
      audience: 'self',
      tags: ['cbt', 'skills', 'meditation', 'professional'],
      formats: ['in-person', 'online'],
      size: 'small',
    },
  },
  {
    id: 'relapse-thursday',
    kind: 'therapy',
    attributes: {
      ...ours,
      model: 'relapse-prevention',
      audience: 'self',
      tags: ['relapse-prevention', 'skills', 'professional'],
      formats: ['in-person'],
      size: 'small',
    },
  },
  {
    id: 'women-friday',
    kind: 'therapy',
    attributes: {
      ...ours,
      model: 'trauma-informed',
      audience: 'self',
      tags: ['trauma', 'co-occurring', 'professional'],
      gender: 'women',
      welcomes: ['women'],
      formats: ['in-person'],
      size: 'small',
    },
  },
  {
    id: 'family-saturday',
    kind: 'therapy',
    attributes: {
      ...ours,
      model: 'family',
      audience: 'both',
      tags: ['family', 'relationships', 'professional'],
      aims: ['understand', 'boundaries', 'communication'],
      formats: ['in-person', 'online'],
      size: 'medium',
      cost: 'free',
    },
  },
];
