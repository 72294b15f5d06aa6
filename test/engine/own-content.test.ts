import { expect } from 'chai';
import { defaultContent as content } from '../../src/content/index.js';
import {
  ContentError,
  GroupFitError,
  recommend,
  type Answers,
  type Content,
  type FullRecommendation,
  type Group,
  type Quota,
} from '../../src/engine/index.js';

const ranked = (own: Content, answers: Answers): FullRecommendation => {
  const result = recommend(own, answers);
  if (!('shortlist' in result)) throw new Error(`expected a ranking, found ${result.status}`);
  return result;
};

/** A group of a centre's own, of which only its kind and what is given is known. */
const ownGroup = (id: string, attributes: Group['attributes'] = {}): Group => ({
  id,
  kind: 'community',
  attributes,
});

const withGroups = (...groups: Group[]): Content => ({ ...content, groups });

describe('content that lacks a safety notice', () => {
  it('is refused by an error that has a name', () => {
    const refused = () => recommend({ ...content, notices: [] }, {});
    expect(refused).to.throw(ContentError).with.property('name', 'ContentError');
    expect(new GroupFitError('text').name).to.equal('GroupFitError');
  });

  for (const { id } of content.notices) {
    it(`is refused: ${id}`, () => {
      const notices = content.notices.filter((notice) => notice.id !== id);
      expect(() => recommend({ ...content, notices }, {})).to.throw(ContentError, `"${id}"`);
    });
  }

  it('is refused: nothing acknowledges a notice', () => {
    const questions = content.questions.filter(({ kind }) => kind !== 'acknowledgement');
    expect(() => recommend({ ...content, questions }, {})).to.throw(
      ContentError,
      'acknowledgement',
    );
  });
});

describe('points that are booked under no question', () => {
  it('are not given', () => {
    const criteria = content.criteria.map(({ question: _question, ...rest }) => rest);
    const { community } = ranked({ ...content, criteria }, { concern: ['alcohol'], goal: 'stop' });
    expect(community).not.to.have.length(0);
    for (const { parts } of community) expect(parts).to.deep.equal([]);
  });
});

describe('a group of which nothing is known', () => {
  const own = withGroups(ownGroup('tuesday'));

  it('is ruled out by nothing, and gets no points', () => {
    const answers: Answers = { concern: ['alcohol'], goal: 'cut-down', spirituality: 'rather-not' };
    const [match] = ranked(own, answers).community;
    expect(match).to.include({ group: 'tuesday', score: 50 });
    expect(match?.parts).to.deep.equal([]);
  });

  it('keeps the cautions that only knowing could lift', () => {
    const answers: Answers = { medication: 'taking', 'mental-health': 'unsure', age: 'under-18' };
    const [match] = ranked(own, answers).community;
    expect(match?.cautions).to.have.members(['medication', 'no-professional', 'under-18']);
  });
});

describe('a group of a centre’s own', () => {
  it('is ranked by the built-in criteria from its attributes alone', () => {
    const process: Group = {
      id: 'tuesday-process',
      kind: 'therapy',
      attributes: { model: 'process', tags: ['relationships'], ledBy: 'professional' },
    };
    const own = { ...content, groups: [...content.groups, process] };
    const { therapy } = ranked(own, { stage: 'year-plus', approach: ['relationships'] });
    const places = therapy.map(({ group }) => group);
    expect(places.slice(0, 2)).to.have.members(['process', 'tuesday-process']);
    const match = therapy.find(({ group }) => group === 'tuesday-process');
    expect(match?.parts.map(({ question }) => question)).to.include.members(['stage', 'approach']);
  });
});

describe('shortlist rules of a host’s own', () => {
  const kinds = ['a', 'b', 'c', 'd', 'e', 'f'];
  const groups = kinds.map((kind) => ownGroup(kind, { mark: kind }));
  const shortlistOf = (quotas: readonly Quota[], min: number, max: number): readonly string[] => {
    const shortlist = { min, max, extendWith: [], quotas, holdBack: [] };
    return ranked({ ...withGroups(...groups), shortlist }, { cost: 'free' }).shortlist;
  };
  const needs = (mark: string): Quota => ({ id: mark, need: { is: ['mark', mark] } });

  it('take the first places where no quota asks for another', () => {
    expect(shortlistOf([needs('a')], 3, 5)).to.deep.equal(['a', 'b', 'c']);
  });

  it('swap in for the lowest place that no quota rests on', () => {
    expect(shortlistOf([needs('c'), needs('f')], 3, 5)).to.deep.equal(['a', 'c', 'f']);
  });

  it('grow where every place is needed', () => {
    const quotas = ['a', 'b', 'c', 'f'].map(needs);
    expect(shortlistOf(quotas, 3, 5)).to.deep.equal(['a', 'b', 'c', 'f']);
  });

  it('stop at the most places there are', () => {
    const quotas = ['a', 'b', 'c', 'f'].map(needs);
    expect(shortlistOf(quotas, 3, 3)).to.deep.equal(['a', 'b', 'c']);
  });

  it('pass over a quota that no group meets', () => {
    expect(shortlistOf([needs('z')], 3, 5)).to.deep.equal(['a', 'b', 'c']);
  });

  it('ask for a kind only where another kind is on the list', () => {
    const niche: Quota = { ...needs('f'), ifAny: { is: ['mark', 'e'] } };
    expect(shortlistOf([niche], 3, 5)).to.deep.equal(['a', 'b', 'c']);
    expect(shortlistOf([needs('e'), niche], 3, 5)).to.include.members(['a', 'e', 'f']);
  });

  it('call a score below every threshold possible', () => {
    const own = { ...withGroups(...groups), fits: [{ fit: 'strong', atLeast: 99 }] } as const;
    const fits = ranked(own, { cost: 'free' }).community.map(({ fit }) => fit);
    expect(new Set(fits)).to.deep.equal(new Set(['possible']));
  });
});
