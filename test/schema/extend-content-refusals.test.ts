import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import type { Group } from '../../src/engine/index.js';
import { extendContent, InvalidContentError } from '../../src/schema/index.js';

const tuesday = {
  id: 'tuesday-process',
  kind: 'therapy',
  attributes: { model: 'process', tags: ['relationships'], formats: ['in-person'] },
} as const satisfies Group;

const mood = {
  id: 'mood',
  check: 'fit',
  kind: 'single',
  part: 'detail',
  options: ['up', 'down'],
} as const;

function errorOf(partial: unknown): InvalidContentError {
  try {
    extendContent(defaultContent, partial);
  } catch (error) {
    if (error instanceof InvalidContentError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown');
}

describe('extendContent refuses', () => {
  type Row = readonly [title: string, partial: unknown, path: string, says: string];
  const one = (name: string, ...rows: readonly unknown[]) => ({ [name]: rows });
  const rows: readonly Row[] = [
    ['nothing', undefined, 'content', 'an object, found nothing'],
    ['a list', [], 'content', 'an object'],
    ['a misspelt key', { grups: [] }, 'content.grups', 'Did you mean "groups"?'],
    ['another base', { extends: 'group-fti' }, 'content.extends', 'Did you mean "group-fit"?'],
    ['what stays as it is', { shortlist: {} }, 'content.shortlist', 'Take it out.'],
    ['a row without id', one('groups', { kind: 'therapy' }), 'content.groups[0].id', 'Add "id".'],
    [
      'a misspelt id to remove',
      one('groups', { id: 'smrt', remove: true }),
      'content.groups[0].id',
      'Did you mean "smart"?',
    ],
    [
      'a misspelt id to change',
      one('groups', tuesday, { id: 'smrt', website: 'https://x.example/' }),
      'content.groups[1].id',
      'Did you mean "smart"?',
    ],
    [
      'a misspelt code',
      one('meetingTypes', { code: 'LGBT', remove: true }),
      'content.meetingTypes[0].code',
      'Did you mean "LGBTQ"?',
    ],
    [
      'a place before no row',
      one('groups', { ...tuesday, before: 'smrt' }),
      'content.groups[0].before',
      'Did you mean "smart"?',
    ],
    [
      'a question of another check to remove',
      one('questions', { id: 'goal', check: 'attendance', remove: true }),
      'content.questions[0].id',
      'Did you mean "goals"?',
    ],
    [
      'an id that stands in two checks',
      one('questions', { id: 'size', part: 'detail' }),
      'content.questions[0].check',
      'one of "fit", "red-flags", found nothing. There is "size" in each.',
    ],
    [
      'a row twice',
      one('groups', { id: 'aa', website: 'https://x.example/' }, { id: 'aa', remove: true }),
      'content.groups[1].id',
      'each only once',
    ],
    ['half a removal', one('groups', { id: 'aa', remove: false }), 'content.groups[0].remove', ''],
    [
      'a new row that is not whole',
      one('groups', { id: 'brand-new-and-ours', kind: 'therapy' }),
      'content.groups[0].attributes',
      'Add "attributes".',
    ],
    [
      'a wrong value in a new row',
      one('groups', { ...tuesday, kind: 'theraphy' }),
      'content.groups[0].kind',
      'Did you mean "therapy"?',
    ],
    [
      'a condition on no question',
      one('plan', { id: 'tea', list: 'trial', when: { is: ['gaol', 'stop'] }, source: 'rule' }),
      'content.plan[0].when.is[0]',
      'Did you mean "goal"?',
    ],
    [
      'a sign without question',
      one('signs', { id: 'privcy', kind: 'safety' }),
      'content.signs[0].id',
      'Did you mean "privacy"?',
    ],
    [
      'to remove a question that criteria need',
      one('questions', { id: 'goal', remove: true }),
      'content.criteria["goal-stop"].when.is[0]',
      'a question that the fit check asks',
    ],
    [
      'to remove a notice',
      one('notices', { id: 'overdose', remove: true }),
      'content.notices[0].remove',
      'Take it out.',
    ],
    [
      'to have a notice given on something else',
      one('notices', { id: 'overdose', when: { is: ['goal', 'stop'] }, helplines: ['crisis'] }),
      'content.notices[0].when',
      'Take it out.',
    ],
    [
      'a notice that names nobody',
      one('notices', { id: 'overdose', helplines: [] }),
      'content.notices[0].helplines',
      'a helpline for US',
    ],
    [
      'to remove the question a notice rests on',
      one('questions', { id: 'safety', remove: true }),
      'content.notices["suicidal"].when.has[0]',
      'a question that the fit check asks',
    ],
    [
      'to ask what a notice rests on of some people only',
      one('questions', { id: 'safety', shownWhen: { is: ['for-whom', 'family'] } }),
      'content.questions[0].shownWhen',
      'as safety notices rest on "safety"',
    ],
    [
      'to ask what a notice rests on after people may have stopped',
      one('questions', { id: 'safety', part: 'detail', before: 'size' }),
      'content.questions[0].part',
      'Leave it out.',
    ],
    [
      'to take out the answer a notice rests on',
      one('questions', {
        id: 'safety',
        options: ['overdose', 'withdrawal', 'unsafe-home', 'none'],
      }),
      'content.notices["suicidal"].when.has[1]',
      'an option of "safety"',
    ],
  ];

  for (const [title, partial, path, says] of rows) {
    it(title, () => {
      const issues = errorOf(partial).issues.filter((issue) => issue.path === path);
      expect(issues, errorOf(partial).message).not.to.be.empty;
      const texts = issues.map(({ expected, found, fix }) => `${expected}, found ${found}. ${fix}`);
      expect(texts.join('\n')).to.include(says);
    });
  }

  it('a row twice, with both places as they stand in the part', () => {
    const issues = errorOf(
      one(
        'questions',
        { ...mood, options: ['up', 'up'] },
        { ...mood, id: 'age', check: 'attendance' },
      ),
    ).issues;
    expect(issues.map(({ path, found }) => [path, found])).to.deep.equal([
      ['content.questions[0].options[1]', '"up", as in content.questions[0].options[0]'],
    ]);
  });

  it('a part that nests without end', () => {
    const endless: Record<string, unknown> = {};
    endless['not'] = endless;
    expect(errorOf(one('plan', { id: 'tea', when: endless })).issues).to.have.lengthOf(1);
  });

  for (const key of ['__proto__', 'constructor', 'prototype']) {
    it(`to change what objects are, by ${key}`, () => {
      for (const text of [
        `{ "groups": [{ "id": "aa", "attributes": { "${key}": { "polluted": true } } }] }`,
        `{ "words": { "en": { "groups": { "${key}": { "polluted": "yes" } } } } }`,
        `{ "${key}": { "polluted": true } }`,
        `{ "groups": [{ "id": "aa", "${key}": { "polluted": true } }] }`,
      ]) {
        try {
          const content = extendContent(defaultContent, JSON.parse(text));
          expect(JSON.stringify(content)).not.to.include('polluted');
        } catch (error) {
          expect(error).to.be.instanceOf(InvalidContentError);
        }
        expect({}).not.to.have.property('polluted');
      }
    });
  }
});
