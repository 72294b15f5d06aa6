/** The Spanish words say what the English ones say, to the same ids, in plain and careful Spanish. */
import { expect } from 'chai';
import { defaultContent as content } from '../../src/content/index.js';
import { counselorTools } from '../../src/messages/en/counselor-tools.js';
import { counselorWords } from '../../src/messages/en/counselor.js';
import { messages as english } from '../../src/messages/en.js';
import { messages as spanish } from '../../src/messages/es.js';
import { textsOf, type Row } from '../support/message-texts.js';
import { asSentences, withoutNames } from '../support/readability.js';
import { easeOf, syllablesOf } from '../support/readability-es.js';

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

const all = textsOf(spanish, 'messages');
const wanted = textsOf(
  { ...english, counselor: { ...counselorWords, tools: counselorTools } },
  'messages',
);

describe('the Spanish words', () => {
  it('are there wherever there are English ones, and nowhere else', () => {
    const paths = (rows: readonly Row[]): string[] => rows.map(([path]) => path).sort();
    expect(paths(all)).to.deep.equal(paths(wanted));
  });

  it('say of what language they are', () => {
    expect(spanish.lang).to.equal('es');
  });

  it('hold the same placeholders', () => {
    const there = new Map(all);
    for (const [path, text] of wanted) {
      expect(placeholders(there.get(path) ?? ''), path).to.deep.equal(placeholders(text));
    }
  });

  it('are not left in English', () => {
    // A name, a code or a word that both languages have is short.
    const same = new Map(wanted);
    const left = all.filter(([path, text]) => text.includes(' ') && same.get(path) === text);
    const names = left.filter(([path]) => !/\.(?:name|short)$|\.lang$/.test(path));
    expect(names).to.deep.equal([]);
  });

  it('open what they close', () => {
    const count = (text: string, mark: string): number => text.split(mark).length - 1;
    const odd = all.filter(
      ([, text]) =>
        count(text, '?') !== count(text, '¿') ||
        count(text, '!') !== count(text, '¡') ||
        count(text, '“') !== count(text, '”') ||
        /["']/.test(text),
    );
    expect(odd).to.deep.equal([]);
  });

  it('name no phone number elsewhere but in the notes of helplines', () => {
    const { helplines: _notes, ...others } = spanish;
    const dialed = content.helplines.map(({ dial }) => dial);
    const numbers = textsOf(others, 'messages').filter(([, text]) =>
      (text.match(/\d(?:[\d -]*\d)?/g) ?? []).some((run) =>
        dialed.includes(run.replaceAll(/\D/g, '')),
      ),
    );
    expect(numbers).to.deep.equal([]);
  });

  it('name the same numbers as the English ones', () => {
    const there = new Map(all);
    const digits = (text: string): string[] => (text.match(/\d+/g) ?? []).sort();
    // The Twelve Steps and ages are put in words, or in another way.
    const other = wanted.filter(
      ([path, text]) =>
        !/^messages\.groups\..*\.about$/.test(path) &&
        digits(text).join() !== digits(there.get(path) ?? '').join(),
    );
    expect(other.map(([path, text]) => [path, text, there.get(path)])).to.deep.equal([]);
  });
});

/** Groups' and helplines' own names for themselves. */
const properNames = [
  'Alcohólicos Anónimos',
  'Hijos Adultos de Alcohólicos y Familias Disfuncionales',
  'Jewish Alcoholics, Chemically Dependent Persons and Significant Others',
  'Rape and Sexual Abuse Support Line',
  'National Domestic Abuse Helpline',
];

const banned = [
  'adict[oa]s?',
  'alcoh[oó]lic[oa]s?',
  'drogadict\\p{L}*',
  'drogodependient\\p{L}*',
  'limpi[oa]s?',
  'suci[oa]s?',
  'abus\\p{L}*',
  'vicios?',
  'usuari[oa]s?',
  'v[ií]ctimas?',
  'cur(?:a|ar|ado|ada|an|arse)',
  'terapia de (?:sustitución|reemplazo)',
  'tratamiento asistido con medicamentos',
  'mejores',
  'el mejor',
  'más (?:eficaz|efectivo)',
  'ilegales?',
  // The reader is spoken to as usted.
  'tú',
  'tus?',
  'te',
  'contigo',
  // No marks for gender that a screen reader stumbles over.
  '\\p{L}+[@/]\\p{L}*s?',
  '(?:l|ell|tod|amig|niñ|latin|un)xs?',
];

describe('the Spanish words', () => {
  const rows = all.map<Row>(([path, text]) => [path, withoutNames(text, properNames)]);
  for (const word of banned) {
    it(`do not say "${word}"`, () => {
      const pattern = new RegExp(String.raw`(?<![\p{L}\d])(?:${word})(?![\p{L}\d])`, 'iu');
      expect(rows.filter(([, text]) => pattern.test(text))).to.deep.equal([]);
    });
  }
});

const names = [
  ...Object.values(spanish.groups).flatMap(({ name, short }) => [name, short]),
  ...Object.values(spanish.helplines).map(({ name }) => name),
];

const ease = (...parts: readonly (string | undefined)[]): number =>
  easeOf(withoutNames(asSentences(...parts), names));

describe('the ease of the Spanish words', () => {
  const scores: readonly (readonly [what: string, ease: number])[] = [
    ...Object.values(spanish.questions).flatMap((questions) =>
      Object.entries(questions).map(([id, { title, hint }]) => [id, ease(title, hint)] as const),
    ),
    ...Object.entries(spanish.notices).map(
      ([id, { title, text, steps }]) => [id, ease(title, text, ...steps)] as const,
    ),
    ...Object.entries({ ...spanish.outcomes, ...spanish.attendance.phases }).map(
      ([id, { title, text, next }]) => [id, ease(title, text, ...next)] as const,
    ),
    ...Object.entries(spanish.groups).map(([id, { about }]) => [id, ease(about)] as const),
  ];

  it('is fairly easy on average', () => {
    const sum = scores.reduce((total, [, score]) => total + score, 0);
    expect(sum / scores.length).to.be.at.least(65);
  });

  it('is at least ordinary for each question, notice, outcome and group', () => {
    expect(scores.filter(([, score]) => score < 45)).to.deep.equal([]);
  });

  const syllables: readonly (readonly [word: string, count: number])[] = [
    ['grupo', 2],
    ['reunión', 2],
    ['ayuda', 3],
    ['hoy', 1],
    ['día', 2],
    ['quien', 1],
    ['guía', 2],
    ['cuidado', 3],
    ['leer', 2],
    ['muy', 1],
    ['consumo', 3],
    ['vergüenza', 3],
  ];
  for (const [word, count] of syllables) {
    it(`counts ${count} in "${word}"`, () => {
      expect(syllablesOf(word)).to.equal(count);
    });
  }
});
