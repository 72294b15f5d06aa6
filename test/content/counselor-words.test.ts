import { expect } from 'chai';
import { counselorWords } from '../../src/messages/en/counselor.js';
import { counselorTools } from '../../src/messages/en/counselor-tools.js';
import { messages } from '../../src/messages/en.js';
import { mergeMessages } from '../../src/messages/merge.js';
import { speakToCounselor } from '../../src/counselor/words.js';
import { textsOf, type Row } from '../support/message-texts.js';
import { asSentences, gradeOf } from '../support/readability.js';

/** Over the lists of the plan. */
const planTitles = [
  'firstVisitTitle',
  'trialTitle',
  'familyTitle',
  'selfManagementTitle',
  'resourcesTitle',
] as const;

/** Parts that tell of the client, and of groups in view of the client. */
const partsAbout = [
  'signs',
  'signKinds',
  'cautions',
  'attributes',
  'attendance',
  'outcomes',
  'helplineKinds',
] as const;

/** These speak of the counselor. */
const toCounselor = [
  '.attendance.phases.leave.next.3',
  '.outcomes.leave.next.4',
  '.outcomes.raise.next.3',
];

/** The texts of a part as they stand where they are laid over, to be read side by side. */
const spoken = speakToCounselor(messages);
const own = [...textsOf(counselorWords, 'words'), ...textsOf(counselorTools, 'tools')];

describe('the words for a counselor', () => {
  it('stand in place of words there are: none is laid beside them', () => {
    const paths = new Set(textsOf(messages, 'words').map(([path]) => path));
    // Hints may be added, and lists may be longer; what holds them must be there.
    const holderOf = (path: string): string =>
      path.replace(/\.(?:hint|why|(?:steps|next)\.\d+)$/, '');
    const holders = new Set([...paths].flatMap((path) => [holderOf(path), parentOf(path)]));
    const beside = own.filter(
      ([path]) => path.startsWith('words.') && !paths.has(path) && !holders.has(holderOf(path)),
    );
    expect(beside).to.deep.equal([]);
  });

  it('ask every question about the client, in every voice: no answer is in the first person', () => {
    const rows = textsOf(spoken.questions, 'questions');
    const replaced = new Set(textsOf(counselorWords.questions, 'questions').map(([path]) => path));
    expect(replaced.size).to.be.above(100);
    expect(rows.filter(([, text]) => /\b(?:I|my|me|myself)\b/.test(text))).to.deep.equal([]);
    const titles = rows.filter(([path]) => path.endsWith('.title'));
    expect(titles.filter(([, text]) => /\b(?:you|your)\b/i.test(text))).to.deep.equal([]);
  });

  it('give advice, and reasons for it, about the client: nobody tells a counselor to stop going', () => {
    const advice = [...textsOf(spoken.outcomes, 'outcomes'), ...textsOf(spoken.attendance, '')];
    const titles = advice.filter(([path]) => /\.title$|^\.reasons/.test(path));
    expect(titles).to.have.length.above(30);
    expect(titles.filter(([, text]) => /\b(?:you|your)\b/i.test(text))).to.deep.equal([]);
    const plain = new Set(textsOf(messages.outcomes, '').map(([, text]) => text));
    const left = textsOf(spoken.outcomes, '').filter(([, text]) => plain.has(text));
    expect(left.filter(([, text]) => /\byou/i.test(text))).to.deep.equal([]);
  });

  it('stand in place of every text about a group, a sign or an answer that speaks to the client', () => {
    // What the client could say, and what they ask, is theirs; a review says what to ask the client.
    const isTheirs = (path: string): boolean => /\.say$|^\.attendance\.reviews/.test(path);
    const quoted = /“[^”]*”/g;
    for (const part of partsAbout) {
      const kept = new Set(textsOf(counselorWords[part], `.${part}`).map(([path]) => path));
      const toClient = textsOf(messages[part], `.${part}`).filter(
        ([path, text]) => !isTheirs(path) && /\byou/i.test(text.replaceAll(quoted, '')),
      );
      expect(toClient.map(([path]) => path).filter((path) => !kept.has(path))).to.deep.equal([]);
      const left = textsOf(spoken[part], `.${part}`).filter(
        ([path, text]) => !isTheirs(path) && /\byou/i.test(text.replaceAll(quoted, '')),
      );
      expect(left.filter(([path]) => !toCounselor.includes(path))).to.deep.equal([]);
    }
    const chrome = ['youSaid', 'askFirst', 'meetingTypesText', 'noSigns', 'youCouldSay'] as const;
    expect(chrome.filter((key) => !counselorWords.chrome?.[key])).to.deep.equal([]);
  });

  it('hand the plan, in words to the client, to the client: every title over it says so', () => {
    expect(spoken.plan).to.deep.equal(messages.plan);
    const titles = planTitles.map((title) => spoken.chrome[title]);
    expect(titles.filter((title) => !title.startsWith('For the client: '))).to.deep.equal([]);
    expect(counselorTools.stepsHeading).to.match(/ for the client$/);
  });

  it('use the placeholders of the words they stand for', () => {
    const placeholders = (text = ''): string[] => text.match(/\{\w+\}/g) ?? [];
    const plain: Readonly<Record<string, string>> = messages.chrome;
    for (const [key, text] of Object.entries(counselorWords.chrome ?? {})) {
      expect(placeholders(text), key).to.have.members(placeholders(plain[key]));
    }
  });

  it('hold none of the words that hurt', () => {
    const banned =
      /\b(?:addicts?|alcoholics?|clean|dirty|abus\w*|users?|relaps(?:er|ed|ing)|victims?|best)\b/i;
    expect(own.filter(([, text]) => banned.test(text))).to.deep.equal([]);
  });

  it('can be read at grade 6, none of them harder than grade 8', () => {
    const notices = Object.entries(spoken.notices).flatMap(([id, { family, ...words }]) =>
      [words, { ...words, ...family }].map<Row>(({ title, text, steps }) => [
        id,
        asSentences(title, text, ...steps),
      ]),
    );
    const questions = Object.values(spoken.questions).flatMap((rows) =>
      Object.entries(rows).map<Row>(([id, { title, hint }]) => [id, asSentences(title, hint)]),
    );
    const advice = Object.entries({ ...spoken.outcomes, ...spoken.attendance.phases }).map<Row>(
      ([id, { title, text, next }]) => [id, asSentences(title, text, ...next)],
    );
    const grades = [...notices, ...questions, ...advice].map(
      ([id, text]) => [id, gradeOf(text)] as const,
    );
    expect(grades.filter(([, grade]) => grade > 8)).to.deep.equal([]);
    const sum = grades.reduce((total, [, grade]) => total + grade, 0);
    expect(sum / grades.length).to.be.at.most(6);
  });
});

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('.'));

describe('the words a counselor reads', () => {
  const { age } = messages.questions.fit;

  it('are the plain ones in a language without words for counselors', () => {
    const other = mergeMessages(messages, { lang: 'es' });
    expect(speakToCounselor(other)).to.deep.equal(other);
  });

  it('are a host’s own where it brought some, in any language', () => {
    const title = 'Edad';
    const counselor = { questions: { fit: { age: { title } } }, tools: { copy: 'Copiar' } };
    for (const lang of ['en', 'es']) {
      const { questions, counselor: kept } = speakToCounselor(
        mergeMessages(messages, { lang, counselor }),
      );
      expect(questions.fit['age']?.title).to.equal(title);
      expect(questions.fit['age']?.options).to.deep.equal(age?.options);
      expect(kept?.tools).to.deep.equal({ copy: 'Copiar' });
    }
  });
});
