/** What can be seen and hit: contrast in every theme, marks of what is chosen under forced colors, targets for a finger. */
import { expect } from 'chai';
import { examples } from '../../stories/examples/examples.js';
import { contrastOn, neededFor } from '../support/contrast.js';
import { nameOf, stopsOf } from '../support/focus.js';
import { emulate, press, resize } from '../support/page.js';
import { setupQuiz, showExample, type QuizHarness } from '../support/quiz-harness.js';

const openAll = (quiz: QuizHarness): void => {
  for (const details of quiz.all('details')) details.setAttribute('open', '');
};

const files = ['none', 'clinic-blue', 'warm-earth', 'plain-contrast'];
const shown = examples.filter(({ id }) =>
  /^(fit-(problem|notice|choice|page|result-compared|result-urgent|exit-and-memory)|red-flags-leave|attendance-leave)$/.test(
    id,
  ),
);

async function themeOf(name: string): Promise<CSSStyleSheet> {
  const sheet = new CSSStyleSheet();
  if (name === 'none') return sheet;
  const answer = await fetch(new URL(`../../stories/themes/${name}.css`, import.meta.url));
  return sheet.replace(await answer.text());
}

/** Texts that are too faint. */
const faint = (quiz: QuizHarness): string[] =>
  quiz
    .all('*')
    .filter((one) => one.checkVisibility())
    .filter(({ childNodes }) =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
    )
    .filter((one) => contrastOn(getComputedStyle(one).color, one) < neededFor(one))
    .map((one) => `${nameOf(one)}: ${contrastOn(getComputedStyle(one).color, one).toFixed(2)}`);

/** A color of the quiz, as it comes out. */
function colorOf(quiz: QuizHarness, token: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${token})`;
  quiz.find('[part~="quiz"]')?.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Rings and edges that are too faint beside what they stand on. */
function faintMarks(quiz: QuizHarness): string[] {
  const ring = colorOf(quiz, '--focus');
  const rings = stopsOf(quiz).filter((one) => contrastOn(ring, one.parentElement) < 3);
  const edges = quiz
    .all('.option, button:not(.link)')
    .filter((one) => one.checkVisibility())
    .filter((one) => {
      const { borderTopColor, backgroundColor } = getComputedStyle(one);
      const colors = [borderTopColor, backgroundColor];
      return colors.every((color) => contrastOn(color, one.parentElement) < 3);
    });
  return [
    ...rings.map((one) => `ring of ${nameOf(one)}`),
    ...edges.map((one) => `edge of ${nameOf(one)}`),
  ];
}

for (const name of files) {
  for (const scheme of ['light', 'dark']) {
    describe(`contrast of the theme ${name}, ${scheme}`, () => {
      let theme: CSSStyleSheet;

      before(async () => {
        theme = await themeOf(name);
        document.adoptedStyleSheets.push(theme);
        document.documentElement.style.colorScheme = scheme;
      });

      after(() => {
        document.adoptedStyleSheets = [];
        document.documentElement.style.colorScheme = '';
      });

      for (const example of shown) {
        it(`is enough in ${example.id}`, () => {
          const quiz = showExample(example);
          openAll(quiz);
          expect(faint(quiz)).to.deep.equal([]);
          expect(faintMarks(quiz)).to.deep.equal([]);
        });
      }
    });
  }
}

describe('contrast', () => {
  it('is found where it is not enough', () => {
    const quiz = setupQuiz();
    quiz.element.style.setProperty('--group-fit-ink', '#999');
    quiz.element.style.setProperty('--group-fit-surface', '#aaa');
    quiz.element.style.setProperty('--group-fit-focus', '#bbb');
    expect(faint(quiz)).not.to.have.length(0);
    expect(faintMarks(quiz)).not.to.have.length(0);
  });
});

describe('under forced colors (Chromium)', () => {
  before(async function () {
    if (!(await emulate({ 'forced-colors': 'active' }))) this.skip();
  });

  after(() => emulate({}));

  for (const example of examples) {
    it(`native marks, texts and rings stay: ${example.id}`, () => {
      const quiz = showExample(example);
      openAll(quiz);
      const hidden = quiz.all<HTMLInputElement>('input').filter((input) => {
        const { appearance, opacity, visibility } = getComputedStyle(input);
        const { width, height } = input.getBoundingClientRect();
        return (
          appearance === 'none' ||
          opacity !== '1' ||
          visibility !== 'visible' ||
          Math.min(width, height) < 12
        );
      });
      expect(hidden.map(nameOf)).to.deep.equal([]);
      expect(faint(quiz)).to.deep.equal([]);
    });
  }

  it('what has the focus has a ring', async () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self' } });
    quiz.inputs()[0]?.focus();
    await press('Tab');
    const row = quiz.focused?.closest('.option') ?? null;
    expect(row && getComputedStyle(row).outlineStyle).to.equal('solid');
    expect(row && contrastOn(getComputedStyle(row).outlineColor, row.parentElement)).to.be.above(3);
  });
});

const leastTarget = 44;

describe('targets are large enough for a finger', () => {
  for (const width of [360, 1280]) {
    for (const example of examples) {
      it(`in ${example.id}, ${width} px wide`, async () => {
        await resize(width, 800);
        const quiz = showExample(example);
        openAll(quiz);
        const small = quiz
          .all('label, button, summary, a')
          .filter((one) => one.checkVisibility())
          .filter((one) => {
            const box = one.getBoundingClientRect();
            return Math.min(box.width, box.height) < leastTarget - 0.01;
          });
        expect(small.map(nameOf)).to.deep.equal([]);
      });
    }
  }
});
