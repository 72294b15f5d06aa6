/** The JSON Schema files give the verdicts of `parseContent` and `extendContent`, as far as shape goes. */
import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { extendContent, InvalidContentError } from '../../src/schema/index.js';
import { centre } from '../../stories/examples/centre/centre.js';
import { changed, gone, issuesOf } from './mutations.js';
import type { JsonSchema } from '../../build/json-schema.js';

type Verdict = (value: unknown) => boolean;

/** Where there is no Node there are no builds. */
const inNode = 'process' in globalThis;

(inNode ? describe : describe.skip)('the JSON Schema', () => {
  let content: Verdict;
  let extension: Verdict;
  let answers: Verdict;

  before(async () => {
    const { Ajv2020 } = await import('ajv/dist/2020.js');
    const made = await import('../../build/json-schema.js');
    const ajv = new Ajv2020({ strict: true, strictTypes: false });
    const verdict = (schema: JsonSchema): Verdict => {
      const validate = ajv.compile(schema);
      return (value) => validate(value);
    };
    content = verdict(made.contentSchema());
    extension = verdict(made.extensionSchema());
    answers = verdict(made.answersSchema(defaultContent));
  });

  const aa = 'groups#aa';
  const when = 'familyWhen';
  const words = (value: unknown) => ({ en: { groups: { aa: value } } });
  const rows: readonly (readonly [title: string, at: string, value: unknown])[] = [
    ['its id', 'id', 'ours'],
    ['an empty id', 'id', ''],
    ['no groups', 'groups', gone],
    ['a key of another world', 'colour', 'blue'],
    ['an unknown kind', `${aa}.kind`, 'comunity'],
    ['an attribute of its own', `${aa}.attributes.floor`, 2],
    ['a value of its own', `${aa}.attributes.audience`, 'neighbors'],
    ['a known attribute that nests', `${aa}.attributes.audience`, { at: 2 }],
    ['a known list of numbers', `${aa}.attributes.scope`, [2]],
    ['an attribute that nests', `${aa}.attributes.floor`, { at: 2 }],
    ['an id with spaces', `${aa}.id`, 'A A'],
    ['a link', `${aa}.website`, 'http://aa.example/meetings?day=2'],
    ['a link that runs code', `${aa}.website`, 'javascript:alert(1)'],
    ['a thirteenth month', `${aa}.checked`, '2026-13-01'],
    ['no options', 'questions#age.options', []],
    ['an empty condition', when, {}],
    ['two forms at once', when, { all: [], any: [] }],
    ['a deep condition', when, { all: [{ not: { any: [{ in: ['age', ['18-25']] }] } }] }],
    ['a fault deep inside', when, { all: [{ not: { is: [] } }] }],
    ['a value too many', when, { is: ['age', '18-25', 'x'] }],
    ['nothing to be in', when, { in: ['age', []] }],
    ['a text to reach', when, { atLeast: ['safety', '1'] }],
    ['a comparison with an answer', 'criteria#named.group', { is: ['faith', { answer: 'faith' }] }],
    ['a comparison with more', 'criteria#named.group', { is: ['faith', { answer: 'a', or: 'b' }] }],
    ['half a point', 'criteria#named.effect.points', 1.5],
    ['more points than can be added', 'criteria#named.effect.points', 2 ** 53],
    ['a month of no number', `${aa}.checked`, '2026-00-10'],
    ['the 31st of June', `${aa}.checked`, '2026-06-31'],
    ['a leap day', `${aa}.checked`, '2024-02-29'],
    ['no option to reach', when, { atLeast: ['safety', 0] }],
    ['half an option to reach', when, { atLeast: ['safety', 1.5] }],
    ['half a number to reach', 'criteria#named.group', { atLeast: ['floors', -0.5] }],
    ['words in a language with two places', 'words', { 'de-DE-AT': {} }],
    ['words in a language with more', 'words', { 'zh-Hant-TW-u-ca-roc': {} }],
    ['two effects', 'criteria#named.effect', { points: 3, ruleOut: true }],
    ['half a rule-out', 'criteria#scope.effect.ruleOut', false],
    ['no helpline', 'helplines', []],
    ['a number in words', 'helplines#us-crisis.dial', 'call us'],
    ['a score over 100', 'fits#strong.atLeast', 101],
    ['half a place', 'shortlist.min', 2.5],
    ['less than no weight', 'redFlags.weights.safety', -1],
    ['no outcome', 'redFlags.outcomes', []],
    ['a preset', 'audiences#person.preset', { concern: ['alcohol'], age: null }],
    ['a preset of a number', 'audiences#person.preset', { age: 18 }],
    ['words', 'words', words({ name: 'The Tuesday meeting' })],
    ['words that are none', 'words', words({ name: 2 })],
    ['words in no language', 'words', { 'not a tag': {} }],
  ];

  it('takes the built-in content, with a link to itself', () => {
    expect(content(defaultContent)).to.equal(true);
    expect(content({ ...defaultContent, $schema: 'content.schema.json' })).to.equal(true);
  });

  for (const [title, at, value] of rows) {
    it(`of a content says of ${title} what parseContent says`, () => {
      const input = changed(at, value);
      expect(content(input)).to.equal(issuesOf(input).length === 0);
    });
  }

  it('of an extension takes the worked example', () => {
    expect(extension({ $schema: 'extension.schema.json', ...centre })).to.equal(true);
  });

  const parts: readonly unknown[] = [
    {},
    [],
    { groups: [{ id: 'mm', remove: true }] },
    { groups: [{ id: 'mm', remove: 'yes' }] },
    { groups: [{ remove: true }] },
    { groups: [{ id: 'aa', attributes: { size: 'small' }, before: 'na' }] },
    { groups: [{ id: 'aa', size: 'small' }] },
    { meetingTypes: [{ code: 'X', remove: true }] },
    { meetingTypes: [{ id: 'X', remove: true }] },
    { notices: [{ id: 'overdose', helplines: ['emergency'] }] },
    { notices: [{ id: 'overdose', remove: true }] },
    { signs: [{ id: 'size', kind: 'fit' }], words: words({ name: 'Ours' }) },
    { criteria: [{ id: 'named', effect: { points: 'ten' } }] },
    { criteria: [{ id: 'named', effect: { points: 1.5 } }] },
    { shortlist: {} },
  ];

  for (const part of parts) {
    it(`of an extension says of ${JSON.stringify(part)} what extendContent says`, () => {
      const whole = Array.isArray(part) ? part : { extends: 'group-fit', ...(part as object) };
      let isTaken = true;
      try {
        extendContent(defaultContent, whole);
      } catch (error) {
        expect(error).to.be.instanceOf(InvalidContentError);
        isTaken = false;
      }
      expect(extension(whole)).to.equal(isTaken);
    });
  }

  it('tells editors the attributes that criteria look at, with their values', async () => {
    const { contentSchema, extensionSchema } = await import('../../build/json-schema.js');
    for (const schema of [contentSchema(), extensionSchema()]) {
      const { attributes } = schema['$defs'] as { readonly attributes: JsonSchema };
      const properties = attributes['properties'] as { readonly [name: string]: JsonSchema };
      expect(properties['audience']?.['examples']).to.include.members(['self', 'family', 'both']);
      expect(properties['scope']?.['items']).to.have.property('examples').that.includes('alcohol');
      expect(JSON.stringify(properties)).not.to.include('"enum"');
    }
  });

  it('of an extension asks for what it extends, without which a file is a whole content', () => {
    expect(extension({ groups: [{ id: 'mm', remove: true }] })).to.equal(false);
  });

  it('of answers takes those of any one check', () => {
    expect(answers({})).to.equal(true);
    expect(answers({ concern: ['alcohol'], goal: 'stop', age: null })).to.equal(true);
    expect(answers({ attended: 'one', size: 'often' })).to.equal(true);
  });

  it('of answers refuses what no check asks', () => {
    expect(answers({ gaol: 'stop' })).to.equal(false);
    expect(answers({ goal: 'stopp' })).to.equal(false);
    expect(answers({ goal: ['stop'] })).to.equal(false);
    expect(answers({ goal: 'stop', attended: 'one' })).to.equal(false);
  });
});
