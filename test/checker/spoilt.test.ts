/** A sound content, spoilt in one place at a time: the claim that does not hold any more says where, and shows it. */
import { expect } from 'chai';
import { checkContent, type CheckReport, type Finding } from '../../src/checker/index.js';
import { recommend, type Criterion, type Group, type Test } from '../../src/engine/index.js';
import type { HostContent } from '../../src/schema/index.js';
import { soundContent } from '../support/sound-content.js';

const always: Test = { all: [] };
const impossible: Test = { all: [{ is: ['mood', 'low'] }, { is: ['mood', 'fine'] }] };

const { criteria, groups, notices, plan, questions, redFlags, shortlist, words } = soundContent;
const [likesTalk] = criteria;

const withCriterion = (change: Partial<Criterion>): HostContent => ({
  ...soundContent,
  criteria: criteria.map((one) => (one === likesTalk ? { ...one, ...change } : one)),
});

const withQuestion = (id: string, neutral: readonly string[]): HostContent => ({
  ...soundContent,
  questions: questions.map((one) => (one.id === id ? { ...one, neutral } : one)),
});

const withNotice = (when: Test): HostContent => ({
  ...soundContent,
  notices: notices.map((one) => (one.id === 'suicidal' ? { ...one, when } : one)),
});

/** What calls for act-now notices is asked of some people only. */
const hidden: HostContent = {
  ...soundContent,
  questions: questions.map((one) => (one.id === 'seen' ? { ...one, acknowledges: 'pace' } : one)),
  notices: notices.map((one) => ({ ...one, when: { is: ['pace', 'slow'] } })),
};

const withWords = (groupWords: object, language = 'en'): HostContent => ({
  ...soundContent,
  words: { ...words, [language]: { ...words.en, groups: groupWords } },
});

const { circle: _, ...lacking } = words.en.groups;
const misspelt = withWords({ ...words.en.groups, cirle: words.en.groups.circle });

const ruleOut: Criterion = {
  id: 'out',
  when: always,
  group: { is: ['style', 'talk'] },
  effect: { ruleOut: true },
  source: 'rule',
};

const twin: Group = { id: 'twin', kind: 'community', attributes: { style: 'talk' } };

const spoilt: readonly (readonly [what: string, content: unknown, ...subjects: string[]])[] = [
  ['no content', 'nothing', 'references content'],
  [
    'a name that leads nowhere',
    withCriterion({ group: { is: ['style', { answer: 'halp' }] } }),
    'references content.criteria[0].group.is[1].answer',
  ],
  [
    'half a point',
    withCriterion({ effect: { points: 2.5 } }),
    'references content.criteria[0].effect.points',
  ],
  [
    'words that lack',
    withWords(lacking),
    ...['name', 'short', 'about', 'ask'].map((key) => `words en: groups.circle.${key}`),
  ],
  [
    'an empty text',
    withWords({ ...words.en.groups, circle: { ...words.en.groups.circle, ask: ' ' } }),
    'words en: groups.circle.ask',
  ],
  ['words for nobody', misspelt, 'words en: groups.cirle'],
  [
    'a language that lacks words',
    withWords(lacking, 'es'),
    ...['name', 'short', 'about', 'ask'].map((key) => `words es: groups.circle.${key}`),
  ],
  ['an option that does nothing', withQuestion('mood', []), 'options fit mood: fine'],
  ['an option called neutral', withQuestion('mood', ['low', 'fine']), 'options fit mood: low'],
  [
    'a criterion that never fires',
    withCriterion({ when: { all: [{ has: ['help', 'talk'] }, impossible] } }),
    'criteria likes-talk',
    'options fit help: talk',
  ],
  [
    'a criterion for no group',
    withCriterion({ group: { is: ['style', 'song'] } }),
    'criteria likes-talk',
    'options fit help: talk',
  ],
  [
    'a group always held back',
    {
      ...soundContent,
      shortlist: {
        ...shortlist,
        holdBack: [
          {
            id: 'hold',
            when: { has: ['help', 'talk'] },
            group: { is: ['kind', 'community'] },
            whileInScope: { is: ['kind', 'community'] },
          },
        ],
      },
    },
    'shortlist shortlist',
  ],
  ['a notice never given', withNotice(impossible), 'notices suicidal is given'],
  [
    'act-now notices that another answer hides',
    hidden,
    ...['suicidal', 'overdose', 'unsafe-home'].map((id) => `notices ${id} is never dropped`),
  ],
  [
    'an act-now notice on another question than the acknowledged one',
    withNotice({ any: [{ is: ['mood', 'low'] }, { is: ['pace', 'slow'] }] }),
    'references content.notices[0].when.any[1].is[0]',
  ],
  [
    'a step never given',
    {
      ...soundContent,
      plan: plan.map((one) => (one.id === 'fast' ? { ...one, when: impossible } : one)),
    },
    'options fit pace: fast',
    'results plan trial: fast',
  ],
  [
    'an outcome out of reach',
    {
      ...soundContent,
      redFlags: {
        ...redFlags,
        outcomes: [{ outcome: 'switch', weight: 100 }, ...redFlags.outcomes],
      },
    },
    'results outcome switch',
  ],
];

const isFailed = ({ outcome }: Finding): boolean => outcome === 'failed';

const failuresIn = ({ claims }: CheckReport): string[] =>
  claims.flatMap(({ id, findings }) =>
    findings.filter(isFailed).map(({ subject }) => `${id} ${subject}`),
  );

async function findingOf(content: HostContent, claim: string, subject: string): Promise<Finding> {
  const { claims } = await checkContent(content);
  const findings = claims.find(({ id }) => id === claim)?.findings ?? [];
  const finding = findings.find((one) => one.subject === subject);
  if (!finding) throw new Error(`${claim} says nothing of ${subject}`);
  return finding;
}

describe('a sound content', function () {
  this.timeout(60_000);

  it('holds every claim', async () => {
    const report = await checkContent(soundContent);
    expect(failuresIn(report)).to.deep.equal([]);
    expect(report.holds).to.equal(true);
  });

  it('comes to the same report every time', async () => {
    const [one, other] = [await checkContent(soundContent), await checkContent(soundContent)];
    expect({ ...one, milliseconds: 0 }).to.deep.equal({ ...other, milliseconds: 0 });
  });

  for (const [what, content, ...subjects] of spoilt) {
    it(`fails with ${what}`, async () => {
      const report = await checkContent(content);
      expect(failuresIn(report)).to.have.members(subjects);
      expect(report.holds).to.equal(false);
      const failed = report.claims.flatMap(({ findings }) => findings).filter(isFailed);
      for (const { note } of failed) expect(note, 'how to mend it').to.match(/\. [A-Z].*[.?]$/);
    });
  }

  it('is not looked at further when it cannot be used', async () => {
    const report = await checkContent({});
    expect(report.content).to.equal(null);
    expect(report.claims.map(({ id }) => id)).to.deep.equal(['references']);
  });
});

describe('what the checker tells', function () {
  this.timeout(60_000);

  it('names the id that words were meant for', async () => {
    const { note } = await findingOf(misspelt, 'words', 'en: groups.cirle');
    expect(note).to.include('Did you mean "circle"?');
  });

  it('shows the answers that leave the shortlist empty', async () => {
    const content = spoilt.find(
      ([what]) => what === 'a group always held back',
    )?.[1] as HostContent;
    const { answers = {} } = await findingOf(content, 'shortlist', 'shortlist');
    const result = recommend(content, answers);
    expect(result).to.include({ status: 'ready' }).and.to.have.property('shortlist').that.is.empty;
  });

  it('shows the answers that drop a notice', async () => {
    const found = await findingOf(hidden, 'notices', 'suicidal is never dropped');
    expect(found).to.have.deep.property('answers', { pace: 'slow' });
  });

  it('names the criterion that keeps a group from coming first', async () => {
    const content = { ...soundContent, criteria: [...criteria, ruleOut] };
    const { by, outcome } = await findingOf(content, 'first', 'circle');
    expect({ by, outcome }).to.deep.equal({ by: ['out'], outcome: 'reported' });
    expect((await findingOf(content, 'listed', 'circle')).outcome).to.equal('reported');
  });

  it('names the criterion that keeps a group out of scope, where it could not come first anyway', async () => {
    const marked: Group = { ...twin, attributes: { style: 'talk', mark: 'yes' } };
    const out: Criterion = { ...ruleOut, group: { is: ['mark', 'yes'] } };
    const content = { ...soundContent, criteria: [...criteria, out], groups: [...groups, marked] };
    const { by, outcome } = await findingOf(content, 'first', 'twin');
    expect({ by, outcome }).to.deep.equal({ by: ['out'], outcome: 'reported' });
  });

  it('names the group that always comes before another like it', async () => {
    const content = { ...soundContent, groups: [...groups, twin] };
    const { by, outcome } = await findingOf(content, 'first', 'twin');
    expect({ by, outcome }).to.deep.equal({ by: ['circle'], outcome: 'reported' });
    const short = { ...content, shortlist: { ...shortlist, max: 1 } };
    expect((await findingOf(short, 'listed', 'twin')).outcome).to.equal('failed');
  });

  it('lets a spare criterion wait for a group, but not for answers', async () => {
    const group: Test = { is: ['style', 'song'] };
    const waiting = withCriterion({ group, spare: true });
    expect((await findingOf(waiting, 'criteria', 'likes-talk')).outcome).to.equal('reported');
    const when: Test = { all: [{ has: ['help', 'talk'] }, impossible] };
    const idle = withCriterion({ group, when, spare: true });
    expect((await findingOf(idle, 'criteria', 'likes-talk')).outcome).to.equal('failed');
  });
});
