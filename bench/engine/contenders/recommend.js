/** This package: the whole recommendation, of which points, rule-outs and cautions are a part. */
import { recommend as run } from '../../../dist/engine/index.js';

export const recommend = {
  name: 'recommend',
  finds: ['by', 'points', 'cautions'],
  prepare(content) {
    const ids = content.groups.filter(({ kind }) => kind !== 'meeting-type').map(({ id }) => id);
    return {
      score: (answers) => run(content, answers),
      outcomeOf({ community, therapy, ruledOut }) {
        // Of a therapy group that is out the result gives no reason.
        const outcome = new Map(ids.map((id) => [id, { by: null }]));
        for (const { group, by } of ruledOut) outcome.set(group, { by });
        for (const { group, parts, cautions } of [...community, ...therapy]) {
          const points = parts.reduce((sum, part) => sum + part.points, 0);
          outcome.set(group, { points, cautions });
        }
        return outcome;
      },
    };
  },
};
