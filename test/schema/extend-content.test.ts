import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { recommend, type Content, type Group } from '../../src/engine/index.js';
import { extendContent, type ContentExtension, type HostContent } from '../../src/schema/index.js';

const extended = (partial: ContentExtension): HostContent => extendContent(defaultContent, partial);

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

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
const groupOf = (content: Content, id: string): Group | undefined =>
  content.groups.find((group) => group.id === id);

describe('extendContent', () => {
  it('changes nothing with nothing', () => {
    expect(extended({})).to.deep.equal(defaultContent);
  });

  it('sets id and version', () => {
    const { id, version, ...rest } = extended({ id: 'ours', version: '3' });
    expect([id, version]).to.deep.equal(['ours', '3']);
    expect({ ...defaultContent, ...rest }).to.deep.equal(defaultContent);
  });

  it('adds a row behind the last', () => {
    const { groups } = extended({ groups: [tuesday] });
    expect(groups).to.deep.equal([...defaultContent.groups, tuesday]);
  });

  it('adds a row before another, and rows in the order they are written', () => {
    const one = { ...tuesday, before: 'na' };
    const two = { ...tuesday, id: 'second', before: 'tuesday-process' };
    const ids = idsOf(extended({ groups: [one, two] }).groups);
    expect(ids.slice(ids.indexOf('na') - 2, ids.indexOf('na') + 1)).to.deep.equal([
      'second',
      'tuesday-process',
      'na',
    ]);
  });

  it('changes some keys of a row, and some of its attributes', () => {
    const before = groupOf(defaultContent, 'aa');
    const website = 'https://aa.example/';
    const content = extended({ groups: [{ id: 'aa', website, attributes: { size: 'small' } }] });
    expect(groupOf(content, 'aa')).to.deep.equal({
      ...before,
      website,
      attributes: { ...before?.attributes, size: 'small' },
    });
    expect(idsOf(content.groups)).to.deep.equal(idsOf(defaultContent.groups));
  });

  it('moves a row that is there', () => {
    const ids = idsOf(extended({ groups: [{ id: 'smart', before: 'aa' }] }).groups);
    expect(ids.slice(0, ids.indexOf('aa') + 1)).to.deep.equal(['smart', 'aa']);
  });

  it('removes a row', () => {
    const ids = idsOf(extended({ groups: [{ id: 'mm', remove: true }] }).groups);
    expect(ids).to.deep.equal(idsOf(defaultContent.groups).filter((id) => id !== 'mm'));
  });

  it('replaces a row: out, then in again', () => {
    const aa = { ...tuesday, id: 'aa' };
    const content = extended({ groups: [{ id: 'aa', remove: true }, aa] });
    expect(groupOf(content, 'aa')).to.deep.equal(aa);
  });

  it('leaves the base, and the part, as they were', () => {
    const base = JSON.parse(JSON.stringify(defaultContent)) as Content;
    const part = {
      extends: 'group-fit',
      groups: [{ id: 'aa', attributes: { size: 'small' } }, tuesday, { id: 'mm', remove: true }],
      words: { en: { groups: { aa: { name: 'The Tuesday meeting' } } } },
    };
    const copy = structuredClone(part);
    extendContent(base, part);
    expect(base).to.deep.equal(defaultContent);
    expect(part).to.deep.equal(copy);
  });

  it('goes over a content that is extended already', () => {
    const words = { en: { groups: { aa: { name: 'One', short: 'O' } } }, es: { lang: 'es' } };
    const first = extended({ groups: [tuesday], words });
    const second = extendContent(first, {
      groups: [{ id: 'tuesday-process', attributes: { size: 'small' } }],
      words: { en: { groups: { aa: { name: 'Two' } } } },
    });
    expect(groupOf(second, 'tuesday-process')?.attributes).to.deep.equal({
      ...tuesday.attributes,
      size: 'small',
    });
    expect(second.words).to.deep.equal({
      en: { groups: { aa: { name: 'Two', short: 'O' } } },
      es: { lang: 'es' },
    });
  });

  it('gives back what the engine can use', () => {
    const content = extended({ id: 'ours', version: '1', groups: [tuesday] });
    const result = recommend(content, { concern: ['alcohol'], stage: 'year-plus' });
    expect(result.content).to.deep.equal({ id: 'ours', version: '1' });
    const [first] = 'therapy' in result ? result.therapy : [];
    expect(first?.parts).not.to.be.empty;
  });

  it('takes a link to its JSON Schema', () => {
    expect(extendContent(defaultContent, { $schema: 'x.json' })).to.deep.equal(defaultContent);
  });
});

describe('extendContent adds, changes and removes', () => {
  const down = { is: ['mood', 'down'] } as const;
  const criterion = {
    id: 'mood-down',
    question: 'mood',
    when: down,
    group: { is: ['size', 'small'] },
    effect: { points: 4 },
    source: 'rule',
  } as const;

  it('questions and criteria', () => {
    const content = extended({ questions: [mood], criteria: [criterion] });
    expect(content.questions.at(-1)).to.deep.equal(mood);
    expect(content.criteria.at(-1)).to.deep.equal(criterion);
    const gone = extended({ criteria: [{ id: 'size-small', remove: true }] });
    expect(gone.criteria).to.have.lengthOf(defaultContent.criteria.length - 1);
  });

  it('a question of one check, where another has the same id', () => {
    const options = ['small', 'medium', 'large', 'any', 'huge'];
    const { questions } = extended({ questions: [{ id: 'size', check: 'fit', options }] });
    const before = defaultContent.questions;
    for (const [at, { id, check }] of before.entries()) {
      const isIt = id === 'size' && check === 'fit';
      expect(questions[at]?.options).to.deep.equal(isIt ? options : before[at]?.options);
    }
  });

  it('what is asked of questions that notices rest on', () => {
    const { questions } = extended({
      questions: [
        { id: 'before', part: 'core', before: 'size' },
        { id: 'medication', options: ['none', 'taking', 'considering', 'stopped'] },
      ],
    });
    expect(questions.find(({ id }) => id === 'before')?.part).to.equal('core');
    expect(questions.find(({ id }) => id === 'medication')?.options).to.include('stopped');
  });

  it('items of the plan', () => {
    const item = { id: 'tea', list: 'trial', when: down, source: 'rule' } as const;
    const content = extended({ questions: [mood], plan: [item] });
    expect(content.plan.at(-1)).to.deep.equal(item);
  });

  it('helplines', () => {
    const line = { id: 'ours', region: 'US', kind: 'crisis', number: '555 0100', dial: '5550100' };
    const content = extendContent(defaultContent, {
      helplines: [line, { id: 'us-crisis', remove: true }],
    });
    expect(content.helplines.at(-1)).to.deep.equal(line);
    expect(idsOf(content.helplines)).not.to.include('us-crisis');
  });

  it('kinds of meeting, by their code', () => {
    const { meetingTypes } = extended({
      questions: [mood],
      meetingTypes: [
        { code: 'X', remove: true },
        { code: 'W', when: down },
        { code: 'QT', when: down, before: 'W' },
      ],
    });
    const codes = meetingTypes.map(({ code }) => code);
    expect(codes).not.to.include('X');
    expect(codes.indexOf('QT')).to.equal(codes.indexOf('W') - 1);
    expect(meetingTypes.find(({ code }) => code === 'W')?.when).to.deep.equal(down);
  });

  it('signs', () => {
    const options = ['no', 'once', 'often'];
    const asked = { ...mood, id: 'cold-room', check: 'red-flags', part: 'core', options } as const;
    const { redFlags } = extended({
      questions: [asked],
      signs: [
        { id: 'cold-room', kind: 'fit' },
        { id: 'size', remove: true },
      ],
    });
    expect(redFlags.signs.at(-1)).to.deep.equal({ id: 'cold-room', kind: 'fit' });
    expect(idsOf(redFlags.signs)).not.to.include('size');
    expect(redFlags.outcomes).to.deep.equal(defaultContent.redFlags.outcomes);
  });

  it('the helplines of a notice', () => {
    const helplines = ['crisis', 'emergency', 'youth'] as const;
    const { notices } = extended({ notices: [{ id: 'suicidal', helplines }] });
    const expected = defaultContent.notices.map((notice) =>
      notice.id === 'suicidal' ? { ...notice, helplines } : notice,
    );
    expect(notices).to.deep.equal(expected);
  });
});
