/** Nothing is lost in a small window, under zoom, or with text set wider apart. At 320 px with text of 200 %: rendering.test.ts. */
import { expect } from 'chai';
import { examples } from '../../stories/examples/examples.js';
import { cutOff, overflowing, overlapping } from '../support/overflow.js';
import { openAll } from '../support/open-all.js';
import { resize } from '../support/page.js';
import { showExample, type QuizHarness } from '../support/quiz-harness.js';

/** What WCAG 1.4.12 asks a page to bear. */
const spacing = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em;';
const spacingInside = new CSSStyleSheet();
spacingInside.replaceSync(
  `* { ${spacing.replaceAll(';', ' !important;')} } p { margin-block-end: 2em !important; }`,
);

const asTheyAre = (): void => undefined;
const settings: {
  readonly [name: string]: readonly [
    width: number,
    height: number,
    set: (quiz: QuizHarness) => void,
  ];
} = {
  'a window of 1280 px at 400 %': [320, 256, asTheyAre],
  'a phone held across': [640, 320, asTheyAre],
  'a window of 1280 px with text of 200 %': [
    1280,
    800,
    ({ element }) => element.style.setProperty('font-size', '200%'),
  ],
  'text set apart, by the host and inside, on a phone': [
    360,
    640,
    ({ element, root }) => {
      element.setAttribute('style', spacing);
      root.adoptedStyleSheets.push(spacingInside);
    },
  ],
};

for (const [name, [width, height, set]] of Object.entries(settings)) {
  describe(`nothing is cut off, runs into another or asks to scroll sideways: ${name}`, () => {
    before(async function () {
      if (!(await resize(width, height))) this.skip();
    });

    for (const example of examples) {
      it(`in ${example.id}`, () => {
        const quiz = showExample(example);
        openAll(quiz.root);
        set(quiz);
        // The way out stays in view, so over what was scrolled to; the example before may have scrolled.
        scrollTo(0, 0);
        expect(overflowing(quiz)).to.deep.equal([]);
        expect(overlapping(quiz)).to.deep.equal([]);
        expect(cutOff(quiz)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      });
    }
  });
}

describe('what finds texts that run into one another or are cut off', () => {
  it('finds both', () => {
    const [example] = examples;
    if (!example) throw new Error('There is no example.');
    const quiz = showExample(example);
    quiz.find('.option')?.setAttribute('style', 'position: relative; inset-block-start: 4em');
    expect(overlapping(quiz)).not.to.have.length(0);
    quiz.find('.label')?.setAttribute('style', 'overflow: hidden; block-size: 5px');
    expect(cutOff(quiz)).not.to.have.length(0);
  });
});
