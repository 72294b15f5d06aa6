import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import type { Content, Question, Test } from '../../src/engine/index.js';
import { gone, issuesOf, refuses } from './mutations.js';

type Json = { readonly [key: string]: unknown };

const again = (rows: readonly Json[]) => [...rows, rows[0]];
const never = { any: [] };
const hidden = { all: [{ is: ['age', 'under-18'] }, { not: { not: never } }] };
const unseen = { not: { is: ['safety-seen', 'yes'] } };
const seen = 'questions#safety-seen';
const overdose = 'notices#overdose';

describe('a content that could leave someone in danger is refused:', () => {
  refuses([
    ['a notice left out', 'notices#withdrawal', gone, 'every notice stays', 'notices'],
    ['no notice at all', 'notices', [], 'a notice "suicidal", found none'],
    ['a notice twice', 'notices', again, 'each only once', 'notices#+.id'],
    ['a notice never given', `${overdose}.when`, never, 'a condition that can hold'],
    ['a notice never given, hidden', `${overdose}.when`, hidden, 'a condition that can hold'],
    ['a notice on an unknown option', `${overdose}.when.has.1`, 'overdoes', 'mean "overdose"?'],
    ['a notice on an unknown question', `${overdose}.when.has.0`, 'safty', 'mean "safety"?'],
    [
      'a notice that compares a list with one value',
      `${overdose}.when`,
      { is: ['safety', 'overdose'] },
      'Write "has" or "atLeast".',
      `${overdose}.when.is`,
    ],
    [
      'a notice that is gone once it was seen',
      'notices#medication.when',
      unseen,
      'a question that the fit check asks, found "safety-seen"',
      'notices#medication.when.not.is.0',
    ],
    [
      'a danger that is ignored beside other answers',
      'questions#safety.exclusive',
      ['none', 'suicidal'],
      'calls for no notice, found "suicidal"',
      'questions#safety.exclusive.1',
    ],
    ['no one to call', 'notices#suicidal.helplines', [], 'a helpline for US'],
    ['no one to call in a region', `${overdose}.helplines`, ['using-alone'], 'a helpline for UK'],
    ['no emergency line', 'helplines#au-emergency', gone, 'a helpline for AU', 'helplines'],
    ['a helpline twice', 'helplines', again, 'each only once', 'helplines#+.id'],
  ]);
});

describe('a content without a sound acknowledgement is refused:', () => {
  refuses([
    ['none', seen, gone, 'found none. Add one', 'questions'],
    ['two', 'questions#age.kind', 'acknowledgement', 'Take one out.', 'questions#age'],
    ['one that can be hidden', `${seen}.shownWhen`, { has: ['safety', 'none'] }, 'Take it out.'],
    ['one of nothing', `${seen}.acknowledges`, gone, 'Use "safety".'],
    ['one of another question', `${seen}.acknowledges`, 'age', 'Use "safety".'],
    ['one in another check', 'questions#size.kind', 'acknowledgement', 'out.', 'questions#size'],
    ['one that is a question', 'questions#age.acknowledges', 'safety', 'it is no acknowledgement'],
    [
      'one given beforehand',
      'audiences#person.preset',
      { 'safety-seen': 'yes' },
      'that the fit check asks',
      'audiences#person.preset.safety-seen',
    ],
    [
      'one carried over',
      'redFlags.signs#no-skills.carryOver.answers.safety-seen',
      'yes',
      'that the fit check asks',
    ],
  ]);
});

describe('a content whose act-now notices could pass unseen is refused:', () => {
  const other: Question = {
    id: 'danger',
    check: 'fit',
    kind: 'multi',
    part: 'core',
    options: ['overdose'],
  };
  const withNotice = (when: Test, change: Partial<Question> = {}): Content => ({
    ...defaultContent,
    questions: defaultContent.questions.flatMap((one) =>
      one.id === 'safety' ? [{ ...one, ...change }, other] : [one],
    ),
    notices: defaultContent.notices.map((one) => (one.id === 'overdose' ? { ...one, when } : one)),
  });
  const elsewhere: Test = { has: ['danger', 'overdose'] };
  const there: Test = { has: ['safety', 'overdose'] };
  const notNone: Test = { not: { has: ['safety', 'none'] } };
  const ofOneself = { shownWhen: { is: ['for-whom', 'self'] } } as const;
  const expected = '"safety", as act-now notices rest on the question that the acknowledgement';

  type Row = readonly [title: string, content: Content, path: string, expected: string];
  const rows: readonly Row[] = [
    ['one on another question', withNotice(elsewhere), 'when.has[0]', expected],
    [
      'one on any of two questions',
      withNotice({ any: [there, elsewhere] }),
      'when.any[1].has[0]',
      expected,
    ],
    [
      'one on two questions at once',
      withNotice({ all: [there, { not: elsewhere }] }),
      'when.all[1].not.has[0]',
      expected,
    ],
    [
      'one that stands while its question is hidden',
      withNotice(notNone, ofOneself),
      'when',
      'only answers to "safety" meet',
    ],
  ];

  for (const [title, content, path, says] of rows) {
    it(title, () => {
      const issues = issuesOf(content);
      const at = content.notices.findIndex(({ id }) => id === 'overdose');
      expect(issues.map((one) => one.path)).to.deep.equal([`content.notices[${at}].${path}`]);
      expect(issues[0]?.expected).to.include(says);
    });
  }

  it('and no other: with its question shown, with answers only, on other questions later', () => {
    expect(issuesOf(withNotice(notNone))).to.deep.equal([]);
    expect(issuesOf(withNotice(there, ofOneself))).to.deep.equal([]);
    const notices = defaultContent.notices.map((one) =>
      one.id === 'medication' ? { ...one, when: elsewhere } : one,
    );
    expect(issuesOf({ ...withNotice(there), notices })).to.deep.equal([]);
  });
});
