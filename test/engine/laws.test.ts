import { expect } from 'chai';
import * as fc from 'fast-check';
import { deepFreeze } from '../../src/content/deep-freeze.js';
import { defaultContent } from '../../src/content/index.js';
import type { Answers, Content } from '../../src/engine/content.js';
import { AnswerError, recommend, unseenNotices } from '../../src/engine/index.js';
import type { FullRecommendation, Recommendation } from '../../src/engine/results.js';
import { answersFor, inAnyOrder, seed } from '../support/arbitraries.js';
import { looseIn } from '../support/loose.js';
import { counted, has } from '../support/oracle-answers.js';
import { fitFaults, hardRuleOf } from '../support/oracle-laws.js';
import { pointsOf } from '../support/oracle-ranking.js';
import { therapyGroups } from '../support/oracle-therapy.js';
import { actNowNotices, inScope, kindsOfMeeting, programmes } from '../support/oracle.js';

const anyAnswers = answersFor(defaultContent, 'fit');

const forAll = (law: (answers: Answers) => void, numRuns = 300): void =>
  fc.assert(fc.property(anyAnswers, law), { seed, numRuns });

const isFull = (result: Recommendation): result is FullRecommendation =>
  result.status === 'ready' || result.status === 'no-match';

const bytes = (answers: Answers): string => JSON.stringify(recommend(defaultContent, answers));

describe('the built-in catalogue', () => {
  it('cannot be changed, nor what it holds, nor what it builds when it is asked for', () => {
    expect(looseIn(defaultContent)).to.deep.equal([]);
  });

  it('ranks the programmes the research found, and no kind of meeting', () => {
    const ids = (kind: string): string[] =>
      defaultContent.groups.filter((group) => group.kind === kind).map((group) => group.id);
    expect(ids('community')).to.have.members(programmes.map(({ id }) => id));
    expect(ids('meeting-type')).to.have.members(kindsOfMeeting);
    expect(ids('therapy')).to.have.members(therapyGroups);
  });
});

describe(`a recommendation, for any answers (seed ${seed})`, function () {
  this.timeout(60_000);

  it('agrees with the written rules', () => {
    forAll((answers) => {
      const faults = fitFaults(defaultContent, answers, recommend(defaultContent, answers));
      expect(faults).to.deep.equal([]);
    }, 1500);
  });

  it('agrees with the written rules where goal and medication pull apart', () => {
    const given = fc.record({
      'for-whom': fc.constant('self'),
      concern: fc.constantFrom(
        ['alcohol'],
        ['opioids'],
        ['meth'],
        ['gambling'],
        ['alcohol', 'meth'],
      ),
      goal: fc.constantFrom('stop', 'cut-down', 'safer-use', 'unsure'),
      medication: fc.constantFrom('none', 'taking', 'considering'),
      'safety-seen': fc.constant('yes'),
    });
    const law = (rest: Answers, fixed: Answers): void => {
      const answers = { ...rest, ...fixed };
      const faults = fitFaults(defaultContent, answers, recommend(defaultContent, answers));
      expect(faults).to.deep.equal([]);
    };
    fc.assert(fc.property(anyAnswers, given, law), { seed, numRuns: 600 });
  });

  it('rules out by no criterion that is not one of the hard rules', () => {
    forAll((answers) => {
      const result = recommend(defaultContent, answers);
      const unknown = isFull(result) ? result.ruledOut.filter(({ by }) => !(by in hardRuleOf)) : [];
      expect(unknown).to.deep.equal([]);
    });
  });
});

describe(`the safety of a recommendation (seed ${seed})`, function () {
  this.timeout(60_000);

  it('is incomplete with no answer, and only then', () => {
    forAll((answers) => {
      const none = Object.keys(counted('fit', answers)).length === 0;
      expect(recommend(defaultContent, answers).status === 'incomplete').to.equal(none);
    });
    expect(recommend(defaultContent, {}).status).to.equal('incomplete');
  });

  it('puts act-now notices before all others', () => {
    forAll((answers) => {
      const severities = recommend(defaultContent, answers).notices.map((n) => n.severity);
      expect(severities).to.deep.equal([...severities].sort());
      const urgent = has(counted('fit', answers), 'safety', ...actNowNotices);
      expect(severities[0] === 'act-now').to.equal(urgent);
    });
  });

  it('is urgent for the act-now notices not seen yet, which can be asked for alone', () => {
    forAll((answers) => {
      const { status, notices } = recommend(defaultContent, answers);
      const actNow = notices.filter(({ severity }) => severity === 'act-now');
      const unseen = status === 'urgent' ? actNow : [];
      expect(unseenNotices(defaultContent, answers)).to.deep.equal(unseen);
    });
  });

  it('holds no ranking while an act-now notice has not been seen', () => {
    forAll((answers) => {
      const unseen = { ...answers, safety: ['none', 'overdose'], 'safety-seen': null };
      expect(recommend(defaultContent, unseen)).to.have.all.keys([
        'status',
        'content',
        'engine',
        'notices',
        'unanswered',
      ]);
    });
  });

  it('has a shortlist while anything is in scope, and groups only from the ranking', () => {
    forAll((answers) => {
      const result = recommend(defaultContent, answers);
      fc.pre(isFull(result));
      const ranked = result.community.map(({ group }) => group);
      const anything = inScope(counted('fit', answers)).length > 0;
      expect(result.shortlist.length > 0).to.equal(anything);
      expect(ranked).to.include.members([...result.shortlist]);
      expect(ranked.filter((id) => result.ruledOut.some(({ group }) => group === id))).to.be.empty;
    });
  });
});

describe(`the stability of a recommendation (seed ${seed})`, function () {
  this.timeout(60_000);

  it('gives the same bytes for the same answers, in whatever order they stand', () => {
    const twice = anyAnswers.chain((answers) =>
      fc.tuple(fc.constant(answers), inAnyOrder(answers)),
    );
    const law = ([answers, shuffled]: [Answers, Answers]): void => {
      const first = bytes(answers);
      expect(bytes(answers)).to.equal(first);
      expect(bytes(shuffled)).to.equal(first);
    };
    fc.assert(fc.property(twice, law), { seed, numRuns: 300 });
  });

  it('treats skipped and empty answers like absent ones', () => {
    forAll((answers) => {
      const given = Object.entries(answers).filter(([, answer]) => answer && answer.length > 0);
      expect(bytes(answers)).to.equal(bytes(Object.fromEntries(given)));
    });
  });

  it('ignores hidden questions, "none" beside other options and a needless acknowledgement', () => {
    forAll((answers) => {
      expect(bytes(answers)).to.equal(bytes(counted('fit', answers)));
    });
  });

  it('changes neither content nor answers', () => {
    const content: Content = deepFreeze(structuredClone(defaultContent));
    forAll((answers) => {
      const frozen = deepFreeze(structuredClone(answers));
      expect(JSON.stringify(recommend(content, frozen))).to.equal(bytes(answers));
    });
  });
});

describe(`the scores of a recommendation (seed ${seed})`, function () {
  this.timeout(60_000);

  it('are one for one sum of points, and never less for more', () => {
    const seen = new Map<number, number>();
    forAll((answers) => {
      const result = recommend(defaultContent, answers);
      for (const match of isFull(result) ? [...result.community, ...result.therapy] : []) {
        const points = pointsOf(match);
        expect(match.score, `${points} points`).to.equal(seen.get(points) ?? match.score);
        seen.set(points, match.score);
      }
    });
    const scores = [...seen].sort(([a], [b]) => a - b).map(([, score]) => score);
    expect(scores).to.deep.equal([...scores].sort((a, b) => a - b));
  });

  it('come from what a group is like, not from its id', () => {
    const groups = defaultContent.groups.map((group) => ({ ...group, id: `our-${group.id}` }));
    const renamed: Content = { ...defaultContent, groups };
    const ids = ({ shortlist, community, therapy }: FullRecommendation): string[] => [
      ...shortlist,
      ...[...community, ...therapy].map(({ group, score }) => `${group} ${score}`),
    ];
    forAll((answers) => {
      const [ours, theirs] = [recommend(renamed, answers), recommend(defaultContent, answers)];
      fc.pre(isFull(ours) && isFull(theirs));
      expect(ids(ours)).to.deep.equal(ids(theirs).map((id) => `our-${id}`));
    });
  });
});

describe('answers with ids nobody knows', () => {
  const rows: readonly Answers[] = [
    { mood: 'fine' },
    { age: '18-24' },
    { concern: ['alcohol', 'tea'] },
    { attended: 'one' },
    { constructor: 'self' },
    { 'for-whom': 'toString' },
  ];
  for (const answers of rows) {
    it(`are refused: ${JSON.stringify(answers)}`, () => {
      expect(() => recommend(defaultContent, answers)).to.throw(AnswerError);
    });
  }

  it('are not those of hidden questions', () => {
    const hidden: Answers = {
      spirituality: 'rather-not',
      faith: 'muslim',
      'family-aim': ['engage'],
    };
    expect(() => recommend(defaultContent, hidden)).not.to.throw();
  });
});
