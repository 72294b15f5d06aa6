import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import type { Answers, Content } from '../../src/engine/content.js';
import { withSettings } from '../../src/quiz/moves.js';
import { answerSheets, type QuizState } from '../../src/quiz/state.js';
import {
  acknowledge,
  back,
  begin,
  choose,
  edit,
  give,
  itLeads,
  next,
  place,
  see,
  settingsOf,
  skip,
  skipping,
  startAgain,
  walk,
  type Setup,
} from '../support/quiz-walk.js';

const redFlags: Setup = { check: 'red-flags' };
const page: Setup = { layout: 'page' };

const core = skipping('core', { concern: ['alcohol'], goal: 'stop', safety: ['none'] });
const atChoice = begin({}, core);
const atResult = begin({}, skipping('detail', core));

describe('a change from the result', () => {
  const cutDown = [edit('goal'), give('goal', 'cut-down')];
  const forFamily = [edit('for-whom'), give('for-whom', 'family'), next];
  const onPage = begin(page, core);

  itLeads([
    ['shows the question', atResult, [edit('goal')], 'question goal'],
    ['ends at the result with Next', atResult, [...cutDown, next], 'result', { goal: 'cut-down' }],
    ['ends at the result with Skip', atResult, [...cutDown, skip], 'result', { goal: null }],
    ['ends at the result with Back', atResult, [...cutDown, back], 'result', { goal: 'cut-down' }],
    ['asks for an answer', atResult, [edit('age'), next], 'question age!'],
    ['ends there where questions went', atResult, forFamily, 'result', { goal: 'stop' }],
    ['leaves Back as it was', atChoice, [see, ...cutDown, next, back], 'choice'],
    ['shows the page', onPage, [see, edit('goal')], 'page'],
    ['starts again without answers', atResult, [startAgain], 'question for-whom'],
    ['starts again on the page', onPage, [see, startAgain], 'page'],
  ]);

  it('remembers the group that was chosen, until it starts again', () => {
    const chosen = walk(atResult, [choose('aa'), choose('smart'), ...cutDown, next]);
    expect(chosen.chosen).to.equal('smart');
    expect(place(chosen)).to.equal('result');
    const fresh = walk(chosen, [startAgain]);
    expect(fresh.chosen).to.equal(undefined);
    expect(fresh.answers).to.deep.equal({});
  });
});

describe('an act-now notice', () => {
  const danger: Answers = { safety: ['suicidal'] };
  const seen: Answers = { ...danger, 'safety-seen': 'yes' };
  const atSafety = begin({}, { 'for-whom': 'self' });
  const suicidal = [give('safety', ['suicidal']), next];
  const overdose = [give('safety', ['overdose']), next];
  const withdrawal = [give('safety', ['withdrawal']), next] as const;
  const changed = [edit('safety'), ...suicidal];
  const pageDanger = give('safety', ['suicidal']);
  const teen = give('age', 'under-18');

  itLeads([
    ['comes before anything else', begin({}, danger), [], 'notice'],
    ['comes before a result', begin({}, { ...core, ...danger }), [], 'notice'],
    ['does not come again once seen', begin({}, { ...core, ...seen }), [], 'choice'],
    ['stands on the page itself', begin(page, danger), [], 'page'],
    ['comes right after the answer', atSafety, suicidal, 'notice'],
    ['does not come for withdrawal', atSafety, withdrawal, 'question concern'],
    ['is left only by going on', atSafety, [...overdose, back, see, next, skip], 'notice'],
    ['leads on once seen', atSafety, [...suicidal, acknowledge], 'question concern', seen],
    ['leads on to the choice', begin({}, { ...core, ...danger }), [acknowledge], 'choice', seen],
    ['does not come twice', atSafety, [...suicidal, acknowledge, skip, skip], 'question goal'],
    ['comes again for another answer', begin({}, seen), [skip, ...overdose], 'notice'],
    ['stays away for the same answer', begin({}, seen), [skip, ...suicidal], 'question concern'],
    ['interrupts the page', begin(page), [pageDanger], 'notice', danger],
    ['leads back to the page', begin(page), [pageDanger, acknowledge], 'page', seen],
    ['does not interrupt the page twice', begin(page), [pageDanger, acknowledge, teen], 'page'],
    ['interrupts the page at the next answer', begin(page, danger), [teen], 'notice'],
    ['does not interrupt the page for withdrawal', begin(page), [withdrawal[0]], 'page'],
    ['comes before the result of a page', begin(page, danger), [see], 'notice'],
    ['leads to the result of a page', begin(page, danger), [see, acknowledge], 'result', seen],
    ['comes after a change', atResult, changed, 'notice'],
    ['leads back to the result after a change', atResult, [...changed, acknowledge], 'result'],
    ['comes after a change left with Back', atResult, [...changed.slice(0, 2), back], 'notice'],
    [
      'is not there once taken back',
      begin({}, seen),
      [skip, give('safety', ['none']), next],
      'question concern',
    ],
  ]);
});

describe('what the audience presets', () => {
  const family = begin({ audience: 'family' });
  const self = give('for-whom', 'self');
  const forFamily: Answers = { 'for-whom': 'family' };

  itLeads([
    ['is still asked', family, [], 'question for-whom'],
    ['is accepted with Next', family, [next], 'question safety', forFamily],
    ['gives way to an answer', family, [self, next], 'question safety', { 'for-whom': 'self' }],
    ['gives way to a skip', family, [skip], 'question safety', { 'for-whom': null }],
    ['does not come back after a skip', family, [skip, back, next], 'question for-whom!'],
    ['is not there for a person', begin(), [next], 'question for-whom!'],
    [
      'is not there for a counselor',
      begin({ audience: 'counselor' }),
      [next],
      'question for-whom!',
    ],
    [
      'is not there in another check',
      begin({ ...redFlags, audience: 'family' }),
      [next],
      'question attended!',
    ],
    ['is accepted on the page', begin({ ...page, audience: 'family' }), [see], 'result', forFamily],
  ]);
});

describe('settings that change', () => {
  const shorter: Content = {
    ...defaultContent,
    questions: defaultContent.questions.filter(({ id }) => id !== 'goal'),
  };
  const harmless: Content = {
    ...defaultContent,
    notices: defaultContent.notices.map((notice) => ({ ...notice, when: { any: [] } })),
  };
  const atHarmless = begin({ content: harmless }, { ...core, safety: ['suicidal'] });
  const noticed = (setup: Setup): QuizState =>
    walk(begin(setup, { 'for-whom': 'self', concern: null }), [
      give('safety', ['suicidal']),
      ...(setup.layout === 'page' ? [] : [next]),
    ]);
  const atGiven = walk(begin(page), [give('goal', 'stop')]);
  const atSafety = walk(begin(), [skip]);
  const atGoal = walk(begin(), [skip, skip, skip, skip]);
  const rows: readonly (readonly [name: string, QuizState, setup: Setup, at: string])[] = [
    ['keep the question', atSafety, { audience: 'family' }, 'question safety'],
    ['keep a question other content has too', atSafety, { content: shorter }, 'question safety'],
    ['leave a question that is gone', atGoal, { content: shorter }, 'question medication'],
    ['keep the choice', atChoice, { audience: 'counselor' }, 'choice'],
    ['keep the result', atResult, { audience: 'counselor' }, 'result'],
    ['keep the page', begin(page), { ...page, audience: 'family' }, 'page'],
    ['go to the page', atSafety, page, 'page'],
    ['go to the page from the choice', atChoice, page, 'page'],
    ['keep the result, then without a page', walk(begin(page), [see]), {}, 'result'],
    ['keep the result, then with a page', atResult, page, 'result'],
    ['keep the notice, then without a page', noticed(page), {}, 'notice'],
    ['keep the notice, then with a page', noticed({}), page, 'notice'],
    [
      'leave a notice for a danger that is gone',
      noticed({}),
      { content: harmless },
      'question concern',
    ],
    ['show a danger before a result', walk(atHarmless, [see]), {}, 'notice'],
    ['go on where the person gave the last answer', atGiven, {}, 'question goal'],
  ];

  for (const [name, before, setup, at] of rows) {
    it(name, () => {
      const after = withSettings(before, settingsOf(setup), answerSheets(before));
      expect(place(after)).to.equal(at);
      expect(after.answers).to.deep.equal(before.answers);
    });
  }

  it('go from the page to the first open question', () => {
    const before = begin(page, { 'for-whom': 'self' });
    const after = withSettings(before, settingsOf(), answerSheets(before));
    expect(place(after)).to.equal('question safety');
  });

  it('go to the start of another check, with its own answers', () => {
    const after = withSettings(atSafety, settingsOf(redFlags), {
      'red-flags': { attended: 'one' },
    });
    expect(place(after)).to.equal('question no-support');
    expect(after.answers).to.deep.equal({ attended: 'one' });
  });
});
