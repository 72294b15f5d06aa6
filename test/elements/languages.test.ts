/** The words of another language than English: fetched when they are asked for, and then in every state of every check. */
import { expect } from 'chai';
import { messages as english } from '../../src/messages/en.js';
import { messages as spanish } from '../../src/messages/es.js';
import { examples } from '../../stories/examples/examples.js';
import { violationsIn } from '../support/axe.js';
import { loaded } from '../support/loaded.js';
import { openAll } from '../support/open-all.js';
import { overflowing } from '../support/overflow.js';
import { resize } from '../support/page.js';
import { setupQuiz, showExample, type QuizHarness } from '../support/quiz-harness.js';
import { rawIds } from '../support/raw-ids.js';

const languageOf = (quiz: QuizHarness): string | null =>
  quiz.find('[part~="quiz"]')?.getAttribute('lang') ?? null;

/** All that stands on the screen, a text each. */
function textsOf({ root }: QuizHarness): string[] {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (nodes.nextNode()) texts.push(nodes.currentNode.textContent?.trim() ?? '');
  return texts.filter((text) => text !== '');
}

function leavesOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(leavesOf) : [];
}

/** Names, and words that both languages have, are none. */
const inSpanish = new Set(leavesOf(spanish));
const englishOnly = new Set(leavesOf(english).filter((text) => !inSpanish.has(text)));

describe('Spanish', function () {
  this.timeout(60_000);

  it('is asked in once its words are there; till then it is said whom to call', async () => {
    const quiz = setupQuiz({ attributes: { lang: 'es' } });
    expect(quiz.screen).to.equal('loading');
    expect(quiz.all('input')).to.have.length(0);
    expect(quiz.all('[part~="help-bar"] a')).not.to.have.length(0);
    await loaded(quiz);
    expect(languageOf(quiz)).to.equal('es');
    expect(quiz.heading).to.equal(spanish.questions.fit['for-whom']?.title);
    expect(quiz.events).to.deep.equal([]);
  });

  it('is there at once for the next quiz, whatever the region and the case of its tag', () => {
    for (const lang of ['es', 'es-MX', 'ES-us', 'es-419']) {
      const quiz = setupQuiz({
        html: `<div lang="${lang}"><group-fit-quiz></group-fit-quiz></div>`,
      });
      expect(languageOf(quiz), lang).to.equal('es');
      expect(quiz.screen).to.equal('question');
    }
    expect(languageOf(setupQuiz({ attributes: { lang: 'est' } }))).to.equal('en');
  });

  it('can be gone to and left midway, with the answers and the focus where they were', () => {
    const quiz = setupQuiz();
    quiz.all('input')[0]?.click();
    quiz.click('next');
    expect(quiz.isOnHeading).to.equal(true);
    for (const lang of ['es', 'en']) {
      quiz.element.lang = lang;
      expect(languageOf(quiz)).to.equal(lang);
      expect(quiz.isOnHeading).to.equal(true);
    }
    expect(quiz.question).to.equal('safety');
    expect(quiz.element.answers).to.deep.equal({ 'for-whom': 'self' });
  });

  for (const example of examples) {
    describe(`in ${example.id}`, () => {
      const shown = (): QuizHarness => {
        const attributes = { ...example.attributes, lang: 'es' };
        const quiz = showExample({ ...example, attributes });
        openAll(quiz.root);
        return quiz;
      };

      it('says all, and nothing in English', () => {
        const texts = textsOf(shown());
        expect(texts.filter((text) => englishOnly.has(text))).to.deep.equal([]);
        expect(texts.filter((text) => rawIds.has(text))).to.deep.equal([]);
      });

      it('has nothing that axe finds', async () => {
        expect(await violationsIn(shown().element)).to.deep.equal([]);
      });

      it('fits on a phone of 320 px', async function () {
        if (!(await resize(320, 640))) this.skip();
        expect(overflowing(shown())).to.deep.equal([]);
      });
    });
  }
});
