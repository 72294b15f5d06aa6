import type { Answers } from '../../src/engine/content.js';
import {
  back,
  begin,
  give,
  itLeads,
  more,
  next,
  see,
  skip,
  skipping,
  type Setup,
} from '../support/quiz-walk.js';

const redFlags: Setup = { check: 'red-flags' };
const attendance: Setup = { check: 'attendance' };
const page: Setup = { layout: 'page' };

const core = skipping('core', { concern: ['alcohol'], goal: 'stop', safety: ['none'] });
const all = skipping('detail', { ...core, size: 'small' });
const signs = skipping('core', { attended: 'months', threat: 'no' }, redFlags);
const advice = skipping('core', { focus: 'recovery' }, attendance);

/** Answers with one of them taken out again. */
const but = (open: string, { [open]: _taken, ...answers }: Answers): Answers => answers;

const fresh = begin();
const atSafety = begin({}, { 'for-whom': 'self' });
const atChoice = begin({}, core);
const atResult = begin({}, all);

describe('a quiz starts', () => {
  itLeads([
    ['at the first question', fresh, [], 'question for-whom'],
    ['at the first question on a group', begin(redFlags), [], 'question attended'],
    ['at the first question on attendance', begin(attendance), [], 'question focus'],
    ['with all questions on a page', begin(page, core), [], 'page'],
    ['at the first open question', atSafety, [], 'question safety'],
    ['after a skipped question', begin({}, { 'for-whom': null }), [], 'question safety'],
    ['at a list with nothing in it', begin({}, { ...core, safety: [] }), [], 'question safety'],
    ['at the choice once the core is done', atChoice, [], 'choice'],
    [
      'at a detail once one was dealt with',
      begin({}, { ...core, size: null }),
      [],
      'question time',
    ],
    ['at the result once all is done', atResult, [], 'result'],
    ['at the report once every sign is done', begin(redFlags, signs), [], 'result'],
    ['at the advice once all is done', begin(attendance, advice), [], 'result'],
  ]);
});

describe('Next', () => {
  const self = give('for-whom', 'self');
  const family = give('for-whom', 'family');
  const privacy = begin(redFlags, but('privacy', signs));

  itLeads([
    ['goes on after an answer', fresh, [self, next], 'question safety', { 'for-whom': 'self' }],
    [
      'takes the last answer',
      fresh,
      [self, family, next],
      'question safety',
      { 'for-whom': 'family' },
    ],
    ['asks for an answer', fresh, [next], 'question for-whom!'],
    ['asks again', fresh, [next, next], 'question for-whom!'],
    ['keeps what it asked for in place', fresh, [next, self], 'question for-whom!'],
    ['asks no more once it is left', fresh, [next, self, next], 'question safety'],
    ['asks where no box is ticked', atSafety, [give('safety', []), next], 'question safety!'],
    [
      'leaves out what is not asked',
      fresh,
      [family, next, skip, skip, skip],
      'question spirituality',
    ],
    [
      'shows what an answer brings',
      privacy,
      [give('privacy', 'often'), next],
      'question privacy-harm',
    ],
    [
      'goes on where an answer brings nothing',
      privacy,
      [give('privacy', 'no'), next],
      'question irregular',
    ],
  ]);
});

describe('Next at the end of a part', () => {
  const lastCore = begin({}, but('stage', core));
  const lastDetail = begin({}, but('practical', all));
  const lastSign = begin(redFlags, but('help-discouraged', signs));

  itLeads([
    ['leads from the core to the choice', lastCore, [give('stage', 'year-plus'), next], 'choice'],
    ['leads from the last detail on', lastDetail, [give('practical', ['legal']), next], 'result'],
    ['leads from the last sign on', lastSign, [give('help-discouraged', 'no'), next], 'result'],
  ]);
});

describe('Skip', () => {
  const twelve = Array.from({ length: 12 }, () => skip);
  itLeads([
    ['goes on and is remembered', fresh, [skip], 'question safety', { 'for-whom': null }],
    ['takes an answer back', atSafety, [back, skip], 'question safety', { 'for-whom': null }],
    ['goes on where an answer was asked for', fresh, [next, skip], 'question safety'],
    ['of everything leads to the choice', fresh, twelve, 'choice'],
    ['does nothing where there is no question', atChoice, [skip], 'choice'],
  ]);
});

describe('Back', () => {
  const familyAnswers = { 'for-whom': 'family', safety: null, concern: null, age: null };
  const family = begin({}, skipping('core', familyAnswers));
  itLeads([
    ['has nowhere to go from the first question', fresh, [back], 'question for-whom'],
    ['leads to the question before', fresh, [skip, skip, back], 'question safety'],
    ['no longer asks for an answer', atSafety, [next, back], 'question for-whom'],
    ['keeps the answer', atSafety, [back], 'question for-whom', { 'for-whom': 'self' }],
    ['leads past what is not asked', begin({}, familyAnswers), [back], 'question age'],
    ['leads from the choice to the core', atChoice, [back], 'question stage'],
    ['leads a family from the choice to theirs', family, [back], 'question family-aim'],
    ['leads from the first detail to the choice', atChoice, [more, back], 'choice'],
    ['leads from a detail to the one before', atChoice, [more, skip, back], 'question size'],
    ['leads from the result to the choice', atChoice, [see, back], 'choice'],
    ['leads from the result to the last detail', atResult, [back], 'question practical'],
    [
      'leads from the report to a sign',
      begin(redFlags, signs),
      [back],
      'question help-discouraged',
    ],
    ['leads from the advice to a question', begin(attendance, advice), [back], 'question feedback'],
    ['leads from the result to the page', begin(page, core), [see, back], 'page'],
    ['has nowhere to go from the page', begin(page), [back], 'page'],
  ]);
});

describe('the choice and the details', () => {
  const sized = begin({}, { ...core, size: 'any' });
  const large = give('size', 'large');
  itLeads([
    ['lead to the result', atChoice, [see], 'result'],
    ['lead to the first detail', atChoice, [more], 'question size'],
    ['lead to the first open detail', sized, [back, back, more], 'question time'],
    ['lead to the first once all are done', atResult, [more], 'question size'],
    ['let the result be seen on the way', atChoice, [more, skip, see], 'result'],
    ['keep what was just chosen', atChoice, [more, large, see], 'result', { size: 'large' }],
  ]);
});
