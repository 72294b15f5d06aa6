import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { ContentError, recommend } from '../../src/engine/index.js';
import { InvalidContentError, parseContent } from '../../src/schema/index.js';
import { changed, fresh, pathOf } from './mutations.js';

function errorOf(input: unknown): InvalidContentError {
  try {
    parseContent(input);
  } catch (error) {
    if (error instanceof InvalidContentError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown');
}

describe('parseContent', () => {
  it('gives the built-in content back as it was', () => {
    expect(parseContent(fresh())).to.deep.equal(defaultContent);
  });

  it('takes the frozen content itself', () => {
    expect(parseContent(defaultContent)).to.deep.equal(defaultContent);
  });

  it('gives back what the engine can use', () => {
    const answers = { concern: ['alcohol'], goal: 'stop' };
    const own = recommend(parseContent(fresh()), answers);
    expect(own).to.deep.equal(recommend(defaultContent, answers));
  });

  it('leaves the input alone', () => {
    const input = fresh();
    expect(parseContent(input)).not.to.equal(input);
    expect(input).to.deep.equal(fresh());
  });

  it('takes attributes and tags of a host’s own', () => {
    const attributes = { floor: 2, doorCode: 'ring twice', tags: ['tuesday'] };
    const group = { id: 'tuesday', kind: 'community', attributes };
    const content = parseContent(changed('groups#+', group));
    expect(content.groups.at(-1)).to.deep.equal(group);
  });

  it('takes a host’s own words, any part of them', () => {
    const words = {
      en: { chrome: { next: 'On' }, groups: { aa: { about: '' } }, lang: 'en-GB' },
      'pt-BR': { notices: { overdose: { steps: ['Ligue 192.'], family: { title: '…' } } } },
    };
    expect(parseContent(changed('words', words)).words).to.deep.equal(words);
  });

  for (const input of [undefined, null, 3, 'content', [], true]) {
    it(`refuses ${JSON.stringify(input)}`, () => {
      expect(errorOf(input).issues).to.have.lengthOf(1);
      expect(errorOf(input).message).to.match(/^content: expected an object, found /);
    });
  }
});

describe('parseContent takes', () => {
  type Row = { readonly [key: string]: unknown };

  const overdose = { any: [{ has: ['safety', 'overdose'] }, { has: ['safety', 'withdrawal'] }] };
  const unsafe = { all: [{ atLeast: ['safety', 1] }, { not: { has: ['safety', 'none'] } }] };
  const rows: readonly (readonly [title: string, at: string, value: unknown])[] = [
    ['one group', 'groups', (groups: readonly Row[]) => groups.slice(0, 1)],
    ['no criteria', 'criteria', []],
    ['a criterion over an attribute of its own', 'criteria#named.group', { has: ['days', 'tue'] }],
    ['helplines of one region', 'helplines', (all: readonly Row[]) => all.slice(0, 9)],
    ['a notice that is given more often', 'notices#overdose.when', overdose],
    ['a notice on all but one answer', 'notices#unsafe-home.when', unsafe],
    ['a notice that is always given', 'notices#medication.when', { all: [] }],
    ['no audiences', 'audiences', []],
    ['a leap day', 'groups#aa.checked', '2024-02-29'],
    ['a criterion over half a number', 'criteria#named.group', { atLeast: ['floors', -0.5] }],
    ['a language with script, place and calendar', 'words', { 'zh-Hant-TW-u-ca-roc': {} }],
  ];

  for (const [title, at, value] of rows) {
    it(title, () => expect(() => parseContent(changed(at, value))).not.to.throw());
  }
});

describe('InvalidContentError', () => {
  it('is a ContentError that knows its own name', () => {
    const error = errorOf({});
    expect(error).to.be.instanceOf(ContentError);
    expect(error.name).to.equal('InvalidContentError');
  });

  it('says where, what was expected, what was found and how to mend it', () => {
    const error = errorOf(changed('groups#na.kind', 'comunity'));
    const path = pathOf('groups#na.kind');
    const expected = 'one of "community", "therapy", "meeting-type"';
    const fix = 'Did you mean "community"?';
    expect(error.issues).to.deep.equal([{ path, expected, found: '"comunity"', fix }]);
    expect(error.message).to.equal(`${path}: expected ${expected}, found "comunity". ${fix}`);
  });

  it('tells everything at once', () => {
    const error = errorOf({ ...changed('groups#aa.kind', 'x'), version: 2, plan: null });
    const paths = error.issues.map(({ path }) => path);
    expect(paths).to.have.members([pathOf('groups#aa.kind'), 'content.version', 'content.plan']);
    expect(error.message.split('\n')).to.have.lengthOf(3);
  });

  it('shows twenty issues and counts the others', () => {
    const error = errorOf({ ...fresh(), plan: Array.from({ length: 33 }, () => 0) });
    const lines = error.message.split('\n');
    expect(error.issues).to.have.lengthOf(33);
    expect(lines).to.have.lengthOf(21);
    expect(lines.at(-1)).to.equal('and 13 more');
  });

  it('cuts long values', () => {
    expect(errorOf(changed('groups#aa.kind', 'x'.repeat(9999))).message.length).to.be.below(250);
  });

  it('stands for a content that nests without end', () => {
    const endless: Record<string, unknown> = {};
    endless['not'] = endless;
    const deep = JSON.parse(`${'{"not":'.repeat(9999)}{}${'}'.repeat(9999)}`) as unknown;
    for (const test of [endless, deep]) {
      const { issues } = errorOf(changed('familyWhen', () => test));
      expect(issues).to.have.lengthOf(1);
      expect(issues[0]?.expected).to.equal('at most 100 levels of nesting');
    }
  });

  it('quotes a key that is not a plain name', () => {
    const { issues } = errorOf({ ...fresh(), 'two words': 1 });
    expect(issues[0]?.path).to.equal('content["two words"]');
  });
});

describe('a content that tries to change what objects are', () => {
  const hostile = (at: string, key: string): unknown =>
    JSON.parse(
      JSON.stringify(changed(at, { replaceMe: { polluted: true } })).replace('replaceMe', key),
    );
  const places = ['groups#aa.attributes', 'audiences#person.preset', 'words', 'redFlags.weights'];

  for (const key of ['__proto__', 'constructor', 'prototype']) {
    for (const at of [...places, 'groups#aa', 'familyWhen']) {
      it(`does not get through by ${key} in ${at}`, () => {
        try {
          const content = parseContent(hostile(at, key));
          expect(JSON.stringify(content)).not.to.include('polluted');
        } catch (error) {
          expect(error).to.be.instanceOf(InvalidContentError);
        }
        expect({}).not.to.have.property('polluted');
        expect(Object.keys).not.to.have.property('polluted');
      });
    }
  }
});
