import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { extendContent, InvalidContentError, readContent } from '../../src/schema/index.js';
import { changed, fresh } from './mutations.js';

const part = {
  extends: defaultContent.id,
  id: 'ours',
  groups: [{ id: 'mm', remove: true }],
  words: { en: { groups: { aa: { name: 'The Tuesday meeting' } } } },
};

function pathsOf(input: unknown): readonly string[] {
  try {
    readContent(defaultContent, input);
  } catch (error) {
    if (error instanceof InvalidContentError) return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
}

describe('readContent', () => {
  it('takes a whole content, with its words', () => {
    const whole = { ...fresh(), id: 'ours', words: part.words };
    expect(readContent(defaultContent, whole)).to.deep.equal(whole);
  });

  it('lays a part over the base, with its words', () => {
    const content = readContent(defaultContent, part);
    expect(content).to.deep.equal(extendContent(defaultContent, part));
    expect(content.groups).to.have.lengthOf(defaultContent.groups.length - 1);
    expect([content.id, content.words]).to.deep.equal(['ours', part.words]);
  });

  it('lays a part over a base that is extended already', () => {
    const ours = readContent(defaultContent, part);
    const theirs = { extends: 'ours', groups: [{ id: 'na', remove: true }] };
    expect(readContent(ours, theirs).groups).to.have.lengthOf(ours.groups.length - 1);
  });

  it('takes a part for a whole content where it extends nothing', () => {
    const { extends: _, ...rest } = part;
    expect(pathsOf(rest)).to.include.members(['content.version', 'content.questions']);
  });

  it('refuses a part of another content', () => {
    expect(pathsOf({ ...part, extends: 'others' })).to.deep.equal(['content.extends']);
    expect(pathsOf({ ...part, extends: null })).to.deep.equal(['content.extends']);
  });

  it('refuses a whole content that extends another', () => {
    expect(pathsOf({ ...fresh(), extends: defaultContent.id })).to.include('content.fits');
  });

  it('tells every issue of either', () => {
    expect(pathsOf(changed('familyWhen', 3))).to.deep.equal(['content.familyWhen']);
    const grown = [{ id: 'mm', remove: true }, { kind: 'therapy' }];
    expect(pathsOf({ ...part, groups: grown, grups: [] })).to.have.members([
      'content.grups',
      'content.groups[1].id',
    ]);
  });

  for (const input of [undefined, null, 3, 'extends', ['extends']]) {
    it(`refuses ${JSON.stringify(input)}`, () => {
      expect(pathsOf(input)).to.deep.equal(['content']);
    });
  }
});
