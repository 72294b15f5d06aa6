import { expect } from 'chai';
import { regions } from '../../src/host/settings.js';
import { examples } from '../../stories/examples/examples.js';
import { loaded } from '../support/loaded.js';
import { overflowing } from '../support/overflow.js';
import { openAll } from '../support/open-all.js';
import { resize } from '../support/page.js';
import { setupQuiz, showExample, type QuizHarness } from '../support/quiz-harness.js';

/** Brings a quiz to a state in a box that reads from right to left, as wide as a phone. */
function mirrored(quiz: QuizHarness): QuizHarness {
  const { parentElement: box } = quiz.element;
  box?.setAttribute('dir', 'rtl');
  if (box) box.style.width = '344px';
  return quiz;
}

const leftOf = (element: Element | null | undefined): number =>
  element?.getBoundingClientRect().left ?? Number.NaN;

/** A few Arabic words: a letter before the number is what turns it around. */
const arabic = {
  extends: 'group-fit',
  id: 'arabic',
  version: '1',
  words: {
    ar: {
      lang: 'ar',
      chrome: {
        call: 'اتصل {number}',
        text: 'رسالة {number}',
        unconfirmed: 'اتصل {emergency}',
        next: 'التالي',
      },
      helplineKinds: { emergency: 'طوارئ', crisis: 'أزمة' },
      questions: { fit: { 'for-whom': { title: 'لمن هذا؟' } } },
    },
  },
};

/** The numbers of a text, e.g. `1-800-662-4357` or `116 123`, with the places on screen of their digits. */
function digitsIn(element: Element): { readonly number: string; readonly lefts: number[] }[] {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: { number: string; lefts: number[] }[] = [];
  while (nodes.nextNode()) {
    const { currentNode: node } = nodes;
    for (const { 0: number, index } of (node.textContent ?? '').matchAll(/\d[\d -]*\d/g)) {
      const places = number
        .split('')
        .flatMap((letter, at) => (/\d/.test(letter) ? [index + at] : []));
      const boxes = places.map((at) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      });
      const line = boxes.filter(({ top }) => Math.abs(top - (boxes[0]?.top ?? 0)) < 4);
      found.push({ number, lefts: line.map(({ left }) => left) });
    }
  }
  return found;
}

const turnedAround = (quiz: QuizHarness): string[] =>
  quiz
    .all('a[href^="tel:"], a[href^="sms:"], .note')
    .flatMap(digitsIn)
    .filter(({ lefts }) => lefts.some((left, at) => at > 0 && left <= (lefts[at - 1] ?? 0)))
    .map(({ number }) => number);

async function inArabic(quiz: QuizHarness): Promise<void> {
  quiz.element.lang = 'ar';
  quiz.element.content = arabic;
  await loaded(quiz);
}

describe('from right to left', function () {
  this.timeout(30_000);

  before(async () => {
    await resize(800, 900);
  });

  for (const example of examples) {
    it(`everything fits: ${example.id}`, () => {
      const quiz = mirrored(showExample(example));
      openAll(quiz.root);
      expect(overflowing(quiz)).to.deep.equal([]);
    });
  }

  it('an option stands right of its words, and the first button right of the second', () => {
    const quiz = mirrored(setupQuiz());
    expect(leftOf(quiz.find('.option input'))).to.be.greaterThan(
      leftOf(quiz.find('.option .label')),
    );
    const [next, skip] = quiz.all('.buttons button');
    expect(leftOf(next)).to.be.greaterThan(leftOf(skip));
  });

  it('words that are not of the page’s language run as they are read', () => {
    const asked = setupQuiz({ attributes: { lang: 'ar' } });
    const own = mirrored(setupQuiz());
    const runs = ({ root }: QuizHarness) =>
      getComputedStyle(root.querySelector('.quiz') ?? root.host).direction;
    expect([runs(mirrored(asked)), runs(own)]).to.deep.equal(['ltr', 'rtl']);
  });

  it('a check is taken to its end', () => {
    const quiz = mirrored(setupQuiz({ attributes: { check: 'attendance' } }));
    quiz.skip(8);
    expect(quiz.screen).to.equal('result');
  });

  for (const region of regions) {
    it(`the numbers of ${region} read as they are dialled`, async () => {
      const quiz = mirrored(
        setupQuiz({ attributes: { region }, answers: { safety: ['suicidal', 'unsafe-home'] } }),
      );
      expect(quiz.screen).to.equal('notice');
      expect(quiz.all('a[href^="tel:"]').flatMap(digitsIn)).not.to.have.length(0);
      expect(turnedAround(quiz)).to.deep.equal([]);
      await inArabic(quiz);
      expect(quiz.events).to.deep.equal([]);
      expect(turnedAround(quiz)).to.deep.equal([]);
      quiz.click('noticeContinue');
      quiz.element.answers = {
        'for-whom': 'self',
        concern: ['gambling'],
        size: 'small',
        'safety-seen': 'yes',
      };
      quiz.element.layout = 'page';
      quiz.find('form button.primary')?.click();
      expect(quiz.screen).to.equal('result');
      openAll(quiz.root);
      expect(quiz.all('.calls a')).not.to.have.length(0);
      expect(turnedAround(quiz)).to.deep.equal([]);
    });
  }
});
