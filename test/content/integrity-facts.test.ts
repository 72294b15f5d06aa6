import { expect } from 'chai';
import {
  defaultContent as content,
  groupSources,
  helplineSources,
  sources,
} from '../../src/content/index.js';
import type { Group } from '../../src/engine/content.js';

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const isAddress = (text: string): boolean => /^https?:$/.test(new URL(text).protocol);
const namedGroups = content.groups.filter(({ kind }) => kind !== 'therapy');

const groupOf = (id: string): Group => {
  const group = content.groups.find((one) => one.id === id);
  if (!group) throw new Error(`There is no group "${id}"`);
  return group;
};

describe('the facts about groups', () => {
  it('have a website, the day they were looked at, and what rests on memory', () => {
    for (const { id, website = '', checked = '', unverified, attributes } of namedGroups) {
      expect(isAddress(website), id).to.equal(true);
      expect(checked, id).to.match(day);
      expect([...Object.keys(attributes), 'website'], id).to.include.members([
        ...(unverified ?? ['nothing is marked']),
      ]);
    }
  });

  it('have sources, but for what rests on memory alone', () => {
    expect(Object.keys(groupSources)).to.have.members(namedGroups.map(({ id }) => id));
    for (const [id, rows] of Object.entries(groupSources)) {
      expect(rows.length > 0, id).to.equal(id !== 'gam-anon');
      for (const { title, url } of rows) {
        expect(title, id).not.to.equal('');
        expect(isAddress(url), id).to.equal(true);
      }
    }
  });

  it('say which groups were not found in any source', () => {
    const fromMemory = content.groups.filter(
      ({ attributes }) => attributes['confirmed'] === 'memory',
    );
    expect(fromMemory.map(({ id }) => id)).to.have.members([
      'sos',
      'gam-anon',
      'harm-reduction-works',
      'all-recovery',
    ]);
    for (const { id, attributes } of content.groups) {
      expect(['found', 'memory'], id).to.include(attributes['confirmed']);
    }
  });
});

describe('what rests on memory', () => {
  /** As the research marks them; a fact that is split over two attributes marks both. */
  const marked: readonly (readonly [group: string, ...unverified: string[]])[] = [
    ['aa', 'formats', 'size', 'rhythm'],
    ['na', 'website', 'formats', 'scope'],
    ['wfs', 'moudStance', 'ledBy', 'cost', 'age', 'spirituality'],
    ['ca', 'formats', 'moudStance'],
    ['ha', 'moudStance', 'formats'],
    ['mara', 'website', 'spirituality', 'cost', 'age'],
    ['mm', 'cost', 'age'],
    ['hams', 'website', 'moudStance', 'scope'],
    ['al-anon', 'formats'],
    ['aca', 'rhythm'],
    ['sos', 'website', 'formats', 'size', 'rhythm'],
    ['all-recovery', 'website', 'ledBy', 'formats', 'rhythm'],
  ];

  for (const [id, ...unverified] of marked) {
    it(`mark what rests on memory about ${id}`, () => {
      expect(groupOf(id).unverified).to.have.members(unverified);
    });
  }

  it('mark everything about a group known from memory alone', () => {
    const { unverified, attributes } = groupOf('gam-anon');
    const { confirmed: _basis, ...facts } = attributes;
    expect(unverified).to.have.members([...Object.keys(facts), 'website']);
  });
});

describe('the helplines', () => {
  it('are looked up in a source, or say that they are not', () => {
    for (const { id, checked, unverified } of content.helplines) {
      expect(id in helplineSources, id).to.equal(checked !== undefined);
      expect(unverified === true, id).to.equal(checked === undefined);
      if (checked !== undefined) expect(checked, id).to.match(day);
    }
    const ids = content.helplines.map(({ id }) => id);
    expect(ids).to.include.members(Object.keys(helplineSources));
    for (const url of Object.values(helplineSources)) expect(isAddress(url), url).to.equal(true);
  });

  it('dial what is shown', () => {
    for (const { id, number, dial, text = '', website } of content.helplines) {
      expect(dial, id).to.equal(number.replaceAll(/\D/g, ''));
      expect(text, id).to.match(/^\d*$/);
      if (website !== undefined) expect(new URL(website).protocol, id).to.equal('https:');
    }
  });

  it('have ids that start with their region', () => {
    for (const { id, region } of content.helplines) {
      expect(id.startsWith(`${region.toLowerCase()}-`), id).to.equal(true);
    }
  });

  it('never give a referral line for a crisis', () => {
    const crisis = content.helplines.filter(({ kind }) => kind === 'crisis');
    const referral = ['18006624357', '211'];
    expect(crisis.filter(({ dial }) => referral.includes(dial))).to.deep.equal([]);
  });
});

describe('the sources', () => {
  const ids = sources.map(({ id }) => id);

  it('stand once each, with a title', () => {
    expect(new Set(ids).size).to.equal(ids.length);
    for (const { id, title, url, alsoAt } of sources) {
      expect(id).to.match(/^(?:M\d|S\d+[a-z]?)$/);
      expect(title, id).not.to.equal('');
      for (const address of [url, alsoAt]) {
        if (address !== undefined) expect(isAddress(address), id).to.equal(true);
      }
      expect(url !== undefined, id).to.equal(id.startsWith('S'));
    }
  });

  it('hold everything that criteria and plan items cite', () => {
    const cited = [...content.criteria, ...content.plan].map(({ source }) => source);
    const lost = cited.filter((source) => source !== 'rule' && !ids.includes(source));
    expect([...new Set(lost)]).to.deep.equal([]);
  });
});
