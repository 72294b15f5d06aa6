/** All that is wrong is told in one go, each mistake once. */
import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { extendContent, InvalidContentError } from '../../src/schema/index.js';
import { changed, fresh, gone, issuesOf } from './mutations.js';

type Json = { [key: string]: unknown };

/** `path: found`, sorted. */
const told = (issues: InvalidContentError['issues']): string[] =>
  issues.map(({ path, found }) => `${path}: ${found}`).toSorted((a, b) => a.localeCompare(b));

function toldOfPart(part: object): string[] {
  try {
    extendContent(defaultContent, { extends: 'group-fit', ...part });
  } catch (error) {
    if (error instanceof InvalidContentError) return told(error.issues);
    throw error;
  }
  return [];
}

/** The content with each row of a list, found by id, changed. */
function withRows(
  list: string,
  changes: { readonly [id: string]: object },
  content = fresh(),
): Json {
  const rows = (content[list] as readonly Json[]).map((row) => ({
    ...row,
    ...changes[String(row['id'])],
  }));
  return { ...content, [list]: rows };
}

const at = (list: 'questions' | 'criteria' | 'groups', id: string): string =>
  `content.${list}[${defaultContent[list].findIndex((row) => row.id === id)}]`;

describe('a content is told all at once', () => {
  it('of its shape and of what it refers to', () => {
    const content = withRows(
      'groups',
      { aa: { id: 'a a' } },
      withRows('criteria', { named: { when: { has: ['concrn', 'alcohol'] } } }),
    );
    expect(told(issuesOf(content))).to.deep.equal([
      `${at('criteria', 'named')}.when.has[0]: "concrn"`,
      `${at('groups', 'aa')}.id: "a a"`,
    ]);
  });

  it('with nothing held against a question of the wrong shape', () => {
    const content = withRows(
      'questions',
      { concern: { kind: 'multy' } },
      withRows('criteria', { named: { question: 'consern' } }),
    );
    expect(told(issuesOf(content))).to.deep.equal([
      `${at('criteria', 'named')}.question: "consern"`,
      `${at('questions', 'concern')}.kind: "multy"`,
    ]);
  });

  const follows: readonly (readonly [title: string, at: string, value: unknown])[] = [
    ['a question without id', 'questions#concern.id', gone],
    ['a question of no check', 'questions#goal.check', 'fitt'],
    ['questions that are none', 'questions', {}],
    ['the question of all dangers', 'questions#safety.optoins', []],
    ['the acknowledgement', 'questions#safety-seen.part', 'cor'],
    ['a notice', 'notices#overdose.helplines', 'emergency'],
    ['a helpline', 'helplines#au-emergency.region', 'AUS'],
    ['a group', 'groups#aa.kind', 'comunity'],
    ['scores', 'fits#good.atLeast', 'fifty'],
    ['places', 'shortlist.min', 0],
    ['a quota', 'shortlist.quotas#online.need', {}],
    ['signs', 'redFlags.signs', 'many'],
    ['weights', 'redFlags.weights.safety', gone],
    ['a sign', 'redFlags.signs#size.kind', 'fits'],
    ['phases', 'attendance.phases.0.phase', 'first'],
    ['an order of frequencies', 'attendance.frequencyOrder.0', 'daily'],
    ['attendance as a whole', 'attendance', gone],
    ['a plan', 'plan', null],
    ['the family', 'familyWhen', gone],
  ];

  for (const [title, place, value] of follows) {
    it(`and of nothing that only follows from ${title}`, () => {
      expect(issuesOf(changed(place, value))).to.have.lengthOf(1);
    });
  }

  it('of one mistake in a criterion only once', () => {
    const content = withRows('criteria', { 'goal-stop': { when: { is: ['gaol', 'stop'] } } });
    expect(issuesOf(content)).to.have.lengthOf(1);
  });
});

describe('a part is told all at once', () => {
  it('of its shape, of its ids and of what the whole refers to', () => {
    const part = {
      groups: [
        { id: 'smrt', website: 'https://x.org' },
        { id: 'a b', kind: 'therapy', attributes: {} },
      ],
      criteria: [{ id: 'named', when: { has: ['concrn', 'alcohol'] } }],
    };
    expect(toldOfPart(part)).to.deep.equal([
      'content.criteria[0].when.has[0]: "concrn"',
      'content.groups[0].id: "smrt"',
      'content.groups[1].id: "a b"',
    ]);
  });

  it('of a new row that is not whole and of another base', () => {
    const part = { extends: 'group-fti', groups: [{ id: 'brand-new-and-ours', kind: 'therapy' }] };
    expect(toldOfPart(part)).to.deep.equal([
      'content.extends: "group-fti"',
      'content.groups[0].attributes: nothing',
    ]);
  });

  const options = ['alcohol', 'kratom'];
  const criteria = [{ id: 'named', question: 'concern', when: { has: ['concern', 'kratom'] } }];
  const follows: readonly (readonly [title: string, part: object, path: string])[] = [
    [
      'a misspelt key of a question',
      { questions: [{ id: 'concern', optoins: options }], criteria },
      'content.questions[0].optoins: "optoins"',
    ],
    [
      'a misspelt id of a question',
      { questions: [{ id: 'concrn', options }], criteria },
      'content.questions[0].id: "concrn"',
    ],
    [
      'a new question that is not whole',
      {
        questions: [{ id: 'brand-new', check: 'fit', kind: 'single', part: 'detail' }],
        criteria: [{ id: 'named', question: 'brand-new', when: { is: ['brand-new', 'x'] } }],
      },
      'content.questions[0].options: nothing',
    ],
    [
      'a question notices rest on that is asked later',
      { questions: [{ id: 'safety', part: 'detail' }] },
      'content.questions[0].part: "detail"',
    ],
    [
      'a change that would have let a question go',
      {
        questions: [{ id: 'faith', remove: true }],
        criteria: defaultContent.criteria
          .filter((one) => JSON.stringify(one).includes('"faith"'))
          .map(({ id }) => ({ id, remove: 'yes' })),
      },
      '',
    ],
  ];

  for (const [title, part, path] of follows) {
    it(`and of nothing that only follows from ${title}`, () => {
      const all = toldOfPart(part);
      if (path) expect(all).to.deep.equal([path]);
      else for (const one of all) expect(one).to.match(/remove: "yes"$/);
    });
  }

  it('and leaves the part and the base as they were', () => {
    const part = {
      groups: [{ id: 'aa', kind: 'x' }],
      words: { en: { notices: { overdose: { steps: [1] } } } },
    };
    const before = [structuredClone(part), fresh()];
    expect(toldOfPart(part)).to.have.lengthOf(2);
    expect([part, fresh()]).to.deep.equal(before);
  });
});
