/** What groups say of themselves: slips are told, with what was meant. */
import { expect } from 'chai';
import { attributesClaim } from '../../src/checker/attributes-claim.js';
import { checkContent, type Finding } from '../../src/checker/index.js';
import { defaultContent } from '../../src/content/index.js';
import type { Attributes } from '../../src/engine/index.js';
import { extendContent } from '../../src/schema/index.js';
import { centre } from '../../stories/examples/centre/centre.js';

/** What every group should say. */
const forWhom = { audience: 'self', gender: 'any', age: 'adult' };

/** What is said of a group of one's own among the built-in ones. */
function saidOf(attributes: Attributes, part: object = {}): readonly Finding[] {
  const groups = [{ id: 'ours', kind: 'therapy', attributes: { ...forWhom, ...attributes } }];
  const { findings } = attributesClaim(extendContent(defaultContent, { groups, ...part }));
  return findings.filter(({ subject }) => subject.startsWith('ours'));
}

type Row = readonly [attributes: Attributes, outcome: Finding['outcome'], told: RegExp];

const slips: readonly Row[] = [
  [{ audiense: 'self' }, 'failed', /^ours: audiense .*Did you mean "audience"\?$/],
  [{ Scope: ['alcohol'] }, 'failed', /^ours: Scope .*Did you mean "scope"\?$/],
  [{ substanses: ['alcohol'] }, 'reported', /^ours: substanses .* looked at are scope, audience, /],
  [{ floor: 2 }, 'reported', /^ours: floor Nothing looks at this attribute\./],
  [{ audience: 'slef' }, 'reported', /"slef"\. Did you mean "self"\?$/],
  [{ scope: ['alcohol', 'alchohol'] }, 'reported', /"alchohol"\. Did you mean "alcohol"\?$/],
  [{ model: 'origami' }, 'reported', /"origami"\. Known are "family", "process", .*\.$/],
  [{ size: 12 }, 'reported', /"12"\. Known are "small", "medium", "large"\.$/],
  [{ scope: 'alcohol' }, 'failed', /^ours: scope .* Write a list\.$/],
  [{ audience: ['self'] }, 'failed', /^ours: audience .* Write a text\.$/],
];

describe('the attributes of a group', function () {
  this.timeout(60_000);

  for (const [attributes, outcome, told] of slips) {
    it(`are told of where they read ${JSON.stringify(attributes)}`, () => {
      const [finding, ...others] = saidOf({ size: 'small', ...attributes });
      expect(others).to.deep.equal([]);
      expect(finding?.outcome).to.equal(outcome);
      expect(`${finding?.subject} ${finding?.note}`).to.match(told);
    });
  }

  it('are fine where rules look at them, and where built-in groups say the same', () => {
    const all = { scope: ['alcohol'], audience: 'both', gender: 'any', tags: ['secular'] };
    expect(saidOf(all)).to.deep.equal([{ subject: 'ours', outcome: 'proved' }]);
  });

  it('are fine where a rule of one’s own looks at them, or words are brought', () => {
    const criterion = {
      id: 'upstairs',
      when: { has: ['access', 'wheelchair'] },
      group: { is: ['floor', 'first'] },
      effect: { ruleOut: true },
      source: 'rule',
    };
    const words = { en: { attributes: { size: { values: { huge: 'Very large' } } } } };
    expect(
      saidOf({ floor: 'first', size: 'huge' }, { criteria: [criterion], words }),
    ).to.deep.equal([{ subject: 'ours', outcome: 'proved' }]);
    expect(saidOf({ floor: 'frist' }, { criteria: [criterion] })[0]?.note).to.match(/"first"\?$/);
  });

  it('are asked for where a group would be shown to those it is not for', () => {
    const groups = [
      { id: 'silent', kind: 'therapy', attributes: { size: 'small' } },
      { id: 'meeting', kind: 'community', attributes: forWhom },
      { id: 'type', kind: 'meeting-type', attributes: {} },
    ];
    const { holds, findings } = attributesClaim(extendContent(defaultContent, { groups }));
    const told = findings.filter(({ outcome }) => outcome === 'reported');
    expect(holds).to.equal(true);
    expect(told.map(({ subject }) => subject)).to.deep.equal(['silent', 'meeting']);
    expect(told[0]?.note).to.include('"audience", "gender", "age"');
    expect(told[1]?.note).to.include('"scope"').and.not.include('"age"');
  });

  it('hold of the built-in groups and of the worked example', () => {
    for (const content of [defaultContent, extendContent(defaultContent, centre)]) {
      const { findings } = attributesClaim(content);
      expect(findings.filter(({ outcome }) => outcome !== 'proved')).to.deep.equal([]);
    }
  });

  it('make the check fail where one is misspelt', async () => {
    const words = { name: 'Ours', short: 'Ours', about: 'We meet.', ask: 'Ask when.' };
    const { claims, holds } = await checkContent({
      extends: 'group-fit',
      groups: [{ id: 'ours', kind: 'therapy', attributes: { audiense: 'self' } }],
      words: { en: { groups: { ours: words } } },
    });
    expect(holds).to.equal(false);
    expect(claims.filter((claim) => !claim.holds).map(({ id }) => id)).to.deep.equal([
      'attributes',
    ]);
  });
});
