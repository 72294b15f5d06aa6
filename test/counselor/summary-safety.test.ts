/** What an intake summary never leaves out: the line on medicine, and whom to call. */
import { expect } from 'chai';
import { html, render } from 'lit';
import { defaultContent } from '../../src/content/index.js';
import { recommend, type Answers, type Region } from '../../src/engine/index.js';
import { recordOf } from '../../src/counselor/record.js';
import { summaryNodes } from '../../src/counselor/summary-forms.js';
import { speakToCounselor } from '../../src/counselor/words.js';
import { messages as english } from '../../src/messages/en.js';
import { messages as spanish } from '../../src/messages/es.js';
import type { QuizView } from '../../src/quiz/quiz-view.js';
import { noticeBoxes } from '../../src/templates/notices.js';
import { examples } from '../../stories/examples/examples.js';
import { answersOf } from './support.js';
import { now, resultOf, summaryOf, viewOf } from './summaries.js';

const plain = answersOf('fit-result-counselor');
const inDanger: Answers = {
  ...plain,
  safety: ['suicidal', 'overdose', 'withdrawal', 'unsafe-home'],
  'safety-seen': 'yes',
};
const teen: Answers = { ...inDanger, age: 'under-18' };
const regions: readonly Region[] = ['US', 'CA', 'UK', 'IE', 'AU'];
const languages = [english, spanish].map(speakToCounselor);

/** Both forms of a summary, as texts. */
function formsOf(answers: Answers, around: Partial<QuizView> = {}): readonly string[] {
  const { summary, text } = summaryOf(answers, {}, around);
  return [
    text,
    summaryNodes(document, summary)
      .map((node) => node.textContent)
      .join('\n'),
  ];
}

/** The numbers beside the notices of a screen, those for text messages too. */
function numbersOnScreen(answers: Answers, around: Partial<QuizView>): string[] {
  const place = document.createElement('div');
  const view = viewOf(answers, {}, around);
  render(
    noticeBoxes(view, resultOf(answers).notices, (title) => html`<h2>${title}</h2>`),
    place,
  );
  return [...place.querySelectorAll('a')].map(({ href }) => href.replace(/^\w+:/, ''));
}

const withoutSpaces = (text: string): string => text.replaceAll(/[\s-]/g, '');

/** Examples that come to a ranking, or to the news that nothing fits. */
const ranked = examples.filter(
  ({ id, answers = {} }) =>
    id.startsWith('fit-') && 'shortlist' in recommend(defaultContent, answers),
);

describe('the intake summary', () => {
  it('always has the line on medicine', () => {
    expect(ranked).to.have.length.above(4);
    for (const messages of languages) {
      for (const { id, answers = {} } of ranked) {
        for (const form of formsOf(answers, { messages })) {
          expect(form, id).to.include(messages.chrome.medicationLine);
        }
      }
    }
  });

  it('has every number that the screen has beside its notices, with the name and the note', () => {
    for (const region of regions) {
      for (const answers of [inDanger, teen]) {
        const numbers = numbersOnScreen(answers, { region });
        expect(numbers).to.have.length.above(4);
        const lines = defaultContent.helplines.filter((line) => line.region === region);
        const shown = lines.filter(({ dial }) => numbers.includes(dial));
        for (const form of formsOf(answers, { region })) {
          for (const number of numbers) expect(withoutSpaces(form)).to.include(number);
          for (const { id } of shown) expect(form).to.include(english.helplines[id]?.name);
        }
      }
    }
  });

  it('has no number of another region, and none for a notice that was not given', () => {
    const [text = ''] = formsOf(inDanger, { region: 'UK' });
    const others = defaultContent.helplines.filter(({ region }) => region !== 'UK');
    const own = defaultContent.helplines.filter(({ region }) => region === 'UK');
    const foreign = others.filter(({ number }) => own.every((line) => line.number !== number));
    // Short numbers can stand inside longer ones.
    const long = foreign.filter(({ number }) => number.length > 6);
    expect(long.filter(({ number }) => text.includes(number))).to.deep.equal([]);
    const [other = ''] = formsOf({ ...plain, 'mental-health': 'no', medication: 'none' });
    const found = defaultContent.helplines.filter(
      ({ number }) => number.length > 6 && other.includes(number),
    );
    expect(found).to.deep.equal([]);
  });

  it('says of a number that was not confirmed that it was not, and what to call instead', () => {
    const helplines = defaultContent.helplines.map((line) =>
      line.id === 'us-crisis' ? { ...line, unverified: true as const } : line,
    );
    const content = { ...defaultContent, helplines };
    const { text } = summaryOf(inDanger, { content });
    expect(text.split('\n').find((line) => line.includes('988'))).to.include('911');
  });

  it('is copied without marks that cannot be seen', () => {
    const [text = ''] = formsOf(inDanger);
    expect(text).not.to.match(/[\u2060\u2066\u2069]/);
  });
});

describe('the record of an intake', () => {
  it('holds the lines shown with the notices, each once', () => {
    const { helplines } = recordOf(viewOf(inDanger, {}, { region: 'UK' }), resultOf(inDanger), now);
    const ids = helplines.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids).to.include.members(['uk-emergency', 'uk-crisis', 'uk-violence', 'uk-violence-men']);
    for (const { id, name, number, text } of helplines) {
      const line = defaultContent.helplines.find((one) => one.id === id);
      expect([number, text]).to.deep.equal([line?.number, line?.text]);
      expect(name).to.equal(english.helplines[id]?.name);
    }
  });
});

describe('the forms of the intake summary', () => {
  it('set a title off from what follows it', () => {
    for (const messages of languages) {
      for (const { answers = {} } of [...ranked, { answers: teen }]) {
        const { summary, text } = summaryOf(answers, {}, { messages });
        const nodes = summaryNodes(document, summary);
        const strong = nodes.flatMap((node) => [...node.querySelectorAll('strong')]);
        const titles = strong.map(({ textContent }) => textContent);
        expect(titles.filter((title) => !/[.?!:;…][”»)]?$/.test(title))).to.deep.equal([]);
        // None has two marks, and the copied text has the same.
        expect(titles.filter((title) => /[.?!;…]:$/.test(title))).to.deep.equal([]);
        expect(titles.filter((title) => !text.includes(`- ${title}`))).to.deep.equal([]);
      }
    }
  });

  it('keep the lines of one item apart', () => {
    const { summary } = summaryOf(inDanger);
    const [, notices] = summaryNodes(document, summary);
    const [first] = summary.sections[0]?.items ?? [];
    expect(notices?.querySelector('li')?.textContent).to.include(first?.lines.join(' '));
  });
});
