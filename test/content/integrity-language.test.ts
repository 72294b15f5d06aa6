import { expect } from 'chai';
import { defaultContent as content } from '../../src/content/index.js';
import { messages } from '../../src/messages/en.js';
import { textsOf, type Row } from '../support/message-texts.js';
import { asSentences, gradeOf, syllablesOf, withoutNames } from '../support/readability.js';

/** Names and sayings that hold a word kept out elsewhere. */
const properNames = [
  'Rape and Sexual Abuse Support Line',
  'National Domestic Abuse Helpline',
  // A group's own name for itself.
  'Adult Children of Alcoholics & Dysfunctional Families',
  'Alcoholics Anonymous',
  'Jewish Alcoholics, Chemically Dependent Persons and Significant Others',
];

const banned = [
  'addicts?',
  'alcoholics?',
  'clean',
  'dirty',
  'abus\\w*',
  'users?',
  'junkies?',
  'substance abuse',
  'best',
  'most effective',
  'cur(?:e|es|ed|ing)',
  '(?:replacement|substitution) therapy',
  'medication-assisted treatment',
  'enabl(?:er|ers|ing)',
  'relaps(?:er|ers|ed|ing)',
  'victims?',
];

describe('the English words', () => {
  const all = textsOf(messages, 'messages').map<Row>(([path, text]) => [
    path,
    withoutNames(text, properNames),
  ]);

  for (const word of banned) {
    it(`do not say "${word}"`, () => {
      const pattern = new RegExp(String.raw`(?<![\p{L}\d])(?:${word})(?![\p{L}\d])`, 'iu');
      expect(all.filter(([, text]) => pattern.test(text))).to.deep.equal([]);
    });
  }

  it('hold no phone number in a notice: these depend on the region', () => {
    const numbers = textsOf(messages.notices, 'notices').filter(([, text]) => /\d{3}/.test(text));
    expect(numbers).to.deep.equal([]);
  });

  it('name no phone number elsewhere but in the notes of helplines', () => {
    const { helplines: _notes, ...others } = messages;
    const dialed = content.helplines.map(({ dial }) => dial);
    const numbers = textsOf(others, 'messages').filter(([, text]) => {
      const runs = text.match(/\d(?:[\d -]*\d)?/g) ?? [];
      return runs.some((run) => dialed.includes(run.replaceAll(/\D/g, '')));
    });
    expect(numbers).to.deep.equal([]);
  });
});

/** Programs and services by their own names; kinds of therapy are ordinary words. */
const programNames = [
  ...content.groups
    .filter(({ kind }) => kind !== 'therapy')
    .flatMap(({ id }) => {
      const words = messages.groups[id];
      return words ? [words.name, words.short] : [];
    }),
  ...Object.values(messages.helplines).map(({ name }) => name),
  'Narateen',
];

const gradeWithoutNames = (text: string): number => gradeOf(withoutNames(text, programNames));

const questionRows = Object.entries(messages.questions).flatMap(([check, questions]) =>
  Object.entries(questions).flatMap<Row>(([id, { title, hint, family }]) => [
    [`${check} ${id}`, asSentences(title, hint)],
    [`${check} ${id}, for family`, asSentences(family?.title ?? title, family?.hint ?? hint)],
  ]),
);

const noticeRows = Object.entries(messages.notices).flatMap<Row>(([id, { family, ...words }]) =>
  [words, { ...words, ...family }].map(({ title, text, steps }, at) => [
    `notice ${id}${at === 1 ? ', for family' : ''}`,
    asSentences(title, text, ...steps),
  ]),
);

const outcomeRows = Object.entries({
  ...messages.outcomes,
  ...messages.attendance.phases,
}).map<Row>(([id, { title, text, next }]) => [`outcome ${id}`, asSentences(title, text, ...next)]);

const cautionRows = Object.entries(messages.cautions).map<Row>(([id, { title, text }]) => [
  `caution ${id}`,
  asSentences(title, text),
]);

const groupRows = Object.entries(messages.groups).map<Row>(([id, { about }]) => [
  `group ${id}`,
  about,
]);

describe('the reading grade of the English words', () => {
  const rows = [...questionRows, ...noticeRows, ...outcomeRows, ...cautionRows, ...groupRows];

  it('is at most 8 for each question, notice, outcome, caution and group', () => {
    const hard = rows.flatMap(([what, text]) => {
      const grade = gradeWithoutNames(text);
      return grade > 8 ? [`${what}: ${grade.toFixed(1)}`] : [];
    });
    expect(hard).to.deep.equal([]);
  });

  it('is at most 6 on average', () => {
    const sum = rows.reduce((total, [, text]) => total + gradeWithoutNames(text), 0);
    expect(sum / rows.length).to.be.at.most(6);
  });
});

describe('the estimate of the reading grade', () => {
  const syllables: readonly (readonly [word: string, count: number])[] = [
    ['make', 1],
    ['little', 2],
    ['asked', 1],
    ['wanted', 2],
    ['handled', 2],
    ['times', 1],
    ['houses', 2],
    ['someone', 2],
    ['being', 2],
    ['trial', 2],
    ['question', 2],
    ['behavior', 3],
    ['client', 2],
    ['patient', 2],
    ['usual', 3],
    ['idea', 3],
    ['medicine', 3],
    ['opioid', 3],
  ];

  for (const [word, count] of syllables) {
    it(`counts ${count} in "${word}"`, () => {
      expect(syllablesOf(word)).to.equal(count);
    });
  }

  it('tells plain words from hard ones', () => {
    expect(gradeOf('The cat sat on the mat. It was glad.')).to.be.below(1);
    const hard = 'Comprehensive rehabilitation necessitates interdisciplinary collaboration.';
    expect(gradeOf(hard)).to.be.above(16);
  });
});
