import { expect } from 'chai';
import { changed, gone, issuesOf, refuses, type Malformed } from './mutations.js';

const aa = 'groups#aa';
const line = 'helplines#us-crisis';
const named = 'criteria#named';
const test = 'familyWhen';
const word = { fr: { groups: { aa: { name: 2 } } } };
const steps = { en: { notices: { overdose: { steps: 'Call.' } } } };

const rows: readonly Malformed[] = [
  ['no id', 'id', gone, 'Add "id".'],
  ['an empty version', 'version', '', 'a text that is not empty'],
  ['a misspelt key', 'grups', [], 'Did you mean "groups"?'],
  ['a key of another world', 'colour', 'blue', 'Take it out.'],
  ['groups that are no list', 'groups', {}, 'a list, found {}'],
  ['no groups', 'groups', gone, 'Add "groups".'],

  ['a group that is a text', aa, 'aa', 'an object, found "aa"'],
  ['an unknown kind of group', `${aa}.kind`, 'comunity', 'Did you mean "community"?'],
  ['a misspelt key of a group', `${aa}.atributes`, {}, 'Did you mean "attributes"?'],
  ['an attribute without value', `${aa}.attributes.size`, null, 'a number or a list of texts'],
  ['an attribute that nests', `${aa}.attributes.tags.0`, ['peer'], 'a text, found ["peer"]'],
  ['a link that runs code', `${aa}.website`, 'javascript:alert(1)', 'https://'],
  ['a day in another order', `${aa}.checked`, '22.11.2026', '2026-11-22'],
  ['a thirteenth month', `${aa}.checked`, '2026-13-01', '2026-11-22'],
  ['a month of no number', `${aa}.checked`, '2026-00-10', '2026-11-22'],
  ['a day of no number', `${aa}.checked`, '2026-01-00', '2026-11-22'],
  ['a day there is not', `${aa}.checked`, '2026-02-29', '2026-11-22'],

  ['an id with spaces', `${aa}.id`, 'A A', 'letters, digits and hyphens'],
  ['an id every object has', 'questions#safety-seen.id', 'constructor', 'none that every object'],
  ['an id that changes objects', 'questions#age.id', '__proto__', 'none that every object has'],
  ['an unknown check', 'questions#age.check', 'fits', 'Did you mean "fit"?'],
  ['an unknown kind of question', 'questions#age.kind', 'radio', 'one of "single", "multi"'],
  ['a question without options', 'questions#age.options', [], 'a list that is not empty'],
  ['a number as option', 'questions#age.options.0', 18, 'a text, found 18'],

  ['an empty condition', test, {}, 'a condition: one of "is", "in"'],
  ['a condition that is a text', test, 'always', 'a condition: one of "is", "in"'],
  ['an unknown form', test, { iss: ['age', 'x'] }, 'Did you mean "is"?'],
  ['two forms at once', test, { all: [], any: [] }, 'Keep one key only.'],
  ['no value', test, { is: ['age'] }, 'a name and a text', `${test}.is`],
  ['a value too many', test, { is: ['age', 'a', 'b'] }, 'a name and a text', `${test}.is`],
  ['a list as value', test, { has: ['safety', ['none']] }, 'a name and a text', `${test}.has`],
  ['a reference and more', test, { is: ['age', { answer: 'a', or: 'b' }] }, '', `${test}.is`],
  ['nothing to be in', test, { in: ['age', []] }, 'a list of texts', `${test}.in`],
  ['a text to reach', test, { atLeast: ['safety', '1'] }, 'a whole number', `${test}.atLeast`],
  ['no option to reach', test, { atLeast: ['safety', 0] }, 'above 0', `${test}.atLeast`],
  ['fewer options than none', test, { atLeast: ['safety', -1] }, 'above 0', `${test}.atLeast`],
  ['half an option to reach', test, { atLeast: ['safety', 1.5] }, 'whole', `${test}.atLeast`],
  ['a fault deep inside', test, { all: [{ not: { is: [] } }] }, 'a name', `${test}.all.0.not.is`],
  ['a key too many', test, { any: [], or: [] }, 'Take it out.', `${test}.or`],

  ['an unknown effect', `${named}.effect`, { point: 3 }, 'Did you mean "points"?'],
  ['two effects', `${named}.effect`, { points: 3, ruleOut: true }, 'Keep one key only.'],
  ['points in words', `${named}.effect.points`, 'ten', 'a number, found "ten"'],
  ['half a point', `${named}.effect.points`, 0.5, 'a whole number, found 0.5'],
  ['half a rule-out', 'criteria#scope.effect.ruleOut', false, 'true, found false'],
  ['no source', `${named}.source`, gone, 'Add "source".'],

  ['an unknown notice', 'notices#overdose.id', 'overdos', 'Did you mean "overdose"?'],
  ['a notice with its own severity', 'notices#overdose.severity', 'low', 'Take it out.'],
  ['no helpline at all', 'helplines', [], 'a list that is not empty'],
  ['an unknown region', `${line}.region`, 'USA', 'Did you mean "US"?'],
  ['a number in words', `${line}.dial`, 'call us', 'digits only'],
  ['a helpline said to be sure', `${line}.unverified`, false, 'true, found false'],

  ['a score above 100', 'fits#strong.atLeast', 101, 'a number from 0 to 100'],
  ['half a place', 'shortlist.min', 2.5, 'a whole number above 0'],
  ['no place', 'shortlist.max', 0, 'a whole number above 0'],
  ['an unknown list', 'plan#three-meetings.list', 'trail', 'Did you mean "trial"?'],
  ['a weight below nothing', 'redFlags.weights.fit', -1, 'a number from 0 up'],
  ['a weight left out', 'redFlags.weights.safety', gone, 'Add "safety".'],
  ['an endless weight', 'redFlags.times.often', Infinity, 'a number, found Infinity'],
  ['an unknown frequency', 'attendance.frequencyOrder.0', 'daily', 'one of "twice-weekly"'],
  ['a preset that is a number', 'audiences#family.preset.age', 18, 'an option id'],

  ['words that are none', 'words', 'en', 'an object, found "en"'],
  ['words of no language', 'words', { english_uk: {} }, 'a language tag like "en"'],
  ['words of a language no date is in', 'words', { 'de-DE-AT': {} }, 'a language tag like "en"'],
  [
    'words that name such a language',
    'words',
    { de: { lang: 'de-DE-AT' } },
    'tag',
    'words.de.lang',
  ],
  ['a misspelt kind of words', 'words', { en: { grups: {} } }, '"groups"?', 'words.en.grups'],
  ['a number as word', 'words', word, 'a text, found 2', 'words.fr.groups.aa.name'],
  ['steps in one text', 'words', steps, 'a list', 'words.en.notices.overdose.steps'],
];

describe('a content of the wrong shape is refused:', () => {
  refuses(rows);

  it('with nothing but what is wrong', () => {
    for (const [title, at, value] of rows) expect(issuesOf(changed(at, value)), title).lengthOf(1);
  });
});

describe('a content with values that JSON does not have is refused:', () => {
  const nested = { toJSON: () => undefined };
  const strange: readonly (readonly [title: string, value: unknown, found: string])[] = [
    ['a function', () => 1, 'a value of type function'],
    ['a symbol', Symbol('x'), 'a value of type symbol'],
    ['a big number', 10n, 'a value of type bigint'],
    ['what is undefined', undefined, 'nothing'],
    ['what becomes nothing', nested, 'a value of type object'],
    ['an object that holds such a value', { most: 10n }, 'a value of type object'],
  ];

  for (const [title, value, found] of strange) {
    it(`${title}, as a whole or anywhere`, () => {
      const [whole] = issuesOf(value);
      expect(whole?.path).to.match(/^content/);
      const [issue] = issuesOf(changed('fits#good.atLeast', () => value));
      expect(issue?.found).to.equal(found);
      for (const at of ['id', `${aa}.kind`, `${aa}.attributes.size`, 'criteria#named.when']) {
        expect(issuesOf(changed(at, () => value)), at).not.to.be.empty;
      }
    });
  }

  it('what throws when it is read', () => {
    const content = Object.defineProperty(changed('id', 'ours'), 'groups', {
      enumerable: true,
      get: () => {
        throw new Error('Not now');
      },
    });
    expect(issuesOf(content).map(({ found }) => found)).to.deep.equal([
      'a value that throws when it is read',
    ]);
  });
});
