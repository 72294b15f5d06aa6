import { expect } from 'chai';
import { examples } from '../../stories/examples/examples.js';
import { overflowing, unseen } from '../support/overflow.js';
import { resize } from '../support/page.js';
import { setupQuiz, showExample, type QuizHarness } from '../support/quiz-harness.js';

const sheets: { readonly [name: string]: string } = {
  'all: unset': '* { all: unset }',
  'all: unset !important': '* { all: unset !important }',
  'no form controls':
    'input, button, label, fieldset, legend, form, details, summary { display: none !important }',
  'other boxes': `* { display: flex !important; box-sizing: content-box !important; float: left !important;
    margin: 20px !important; padding: 30px !important; border: 5px solid red !important }`,
  'huge text':
    '* { font-size: 40px !important; line-height: 3 !important; font-weight: 900 !important }',
  'text on one line': '* { white-space: nowrap !important; text-indent: 300px !important }',
  'text of another kind': `* { text-transform: uppercase !important; word-break: keep-all !important;
    text-align: right !important; font-family: monospace !important; color: red !important }`,
  'a font twice as wide': '* { letter-spacing: 0.5em !important }',
};

const shown = ['fit-concern', 'fit-page', 'fit-result'].flatMap(
  (id) => examples.find((example) => example.id === id) ?? [],
);
const screens = [...new Map(examples.map((example) => [example.screen, example])).values()];

/** Puts a sheet of the host into the page. */
function withSheet(text: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
  return style;
}

let style: HTMLStyleElement | undefined;
afterEach(() => style?.remove());

/** In a box as wide as a phone. */
function narrow(quiz: QuizHarness): QuizHarness {
  const { parentElement: box } = quiz.element;
  if (box) box.style.setProperty('width', '344px', 'important');
  return quiz;
}

for (const [name, text] of Object.entries(sheets)) {
  describe(`under a sheet of the host with ${name}`, () => {
    for (const example of [...screens, ...shown]) {
      it(`everything can be seen and fits: ${example.id}`, () => {
        style = withSheet(text);
        const quiz = narrow(showExample(example));
        expect(overflowing(quiz)).to.deep.equal([]);
        expect(unseen(quiz)).to.deep.equal([]);
      });
    }

    it('can be answered', () => {
      style = withSheet(text);
      const quiz = narrow(setupQuiz());
      quiz.answer('self');
      expect(quiz.question).to.equal('safety');
      expect(quiz.isOnHeading).to.equal(true);
    });
  });
}

describe('where a page makes things as wide as what is in them', () => {
  const parents: { readonly [name: string]: string } = {
    'a row': 'display: flex; justify-content: center',
    'a column': 'display: flex; flex-direction: column; align-items: center',
    'a grid': 'display: grid; place-items: center',
    'a float': 'float: left',
    'a line of text': 'display: inline-block',
  };
  for (const [name, look] of Object.entries(parents)) {
    for (const room of [340, 1200]) {
      it(`the quiz is as wide on every screen: in ${name}, with ${room} px`, async () => {
        await resize(1280, 800);
        const html = `<div style="inline-size: ${room}px"><div style="max-inline-size: 100%; ${look}">
          <group-fit-quiz></group-fit-quiz></div></div>`;
        const quiz = setupQuiz({ html });
        const widths = [quiz.element.offsetWidth];
        for (let asked = 0; quiz.screen === 'question' && asked < 5; asked += 1) {
          quiz.skip(1);
          widths.push(quiz.element.offsetWidth);
        }
        expect(new Set(widths).size, widths.join()).to.equal(1);
        expect(widths[0]).to.be.within(room === 340 ? 320 : 640, room === 340 ? 340 : 800);
      });
    }
  }
});

/** Names that a page may well have registered for itself, with values that would spoil ours. */
const registered = [
  'accent',
  'space',
  'width',
  'scale',
  'surface',
  'ink',
  'radius',
  'line',
  'focus',
]
  .map((name) => `@property --${name} { syntax: '*'; inherits: false; initial-value: none }`)
  .join('');

describe('what a page hands down or has registered', () => {
  const looks = [
    'background-color',
    'color',
    'padding-top',
    'max-width',
    'font-size',
    'border-radius',
  ];
  const spoilt: { readonly [name: string]: string } = {
    registered,
    'handed down': `body { -webkit-text-fill-color: transparent; text-shadow: 0 0 9px red; writing-mode: vertical-rl;
      list-style-image: linear-gradient(red, blue); -webkit-text-stroke: 3px red; text-emphasis: dot }`,
  };
  const inherited = ['-webkit-text-fill-color', 'text-shadow', 'writing-mode', 'list-style-image'];
  const seen = (quiz: QuizHarness) =>
    ['.quiz', '.screen', 'h2', '.option', 'form .primary', '.help-bar'].map((selector) => {
      const one = quiz.find(selector);
      const computed = one && getComputedStyle(one);
      return [...looks, ...inherited].map((name) => computed?.getPropertyValue(name));
    });
  for (const [name, text] of Object.entries(spoilt)) {
    it(`leaves the quiz as it is: ${name}`, () => {
      const plain = seen(setupQuiz());
      style = withSheet(text);
      expect(seen(setupQuiz())).to.deep.equal(plain);
    });
  }
});

const knowsBoth = CSS.supports('color', 'light-dark(red, red)');

(knowsBoth ? describe : describe.skip)('the colours of the quiz', () => {
  const brightness = (scheme: string): number => {
    const quiz = setupQuiz();
    quiz.element.style.colorScheme = scheme;
    const [red = 0, green = 0, blue = 0] = (
      getComputedStyle(quiz.find('.quiz') ?? quiz.element).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    return red + green + blue;
  };

  it('are those of the page’s colour scheme, whatever the visitor prefers', () => {
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(false);
    expect(brightness('light')).to.be.above(600);
    expect(brightness('dark')).to.be.below(200);
    expect(brightness('light dark')).to.be.above(600);
  });
});

/** One of each kind of element a page is made of, where nothing moves it. */
const hostPage = `<div style="position: fixed; inset: 0; width: 300px; height: 300px; overflow: hidden">
  <h2>Title</h2><p class="quiz note">Text <a href="#">link</a></p>
  <form class="option"><fieldset><legend>Legend</legend><label>Label <input></label>
  <input type="radio"><button class="primary">Button</button></fieldset></form>
  <details open><summary>Summary</summary></details><ul><li>Item</li></ul><dl><dt>Term</dt><dd>What</dd></dl></div>`;

const styleOf = (element: Element): unknown => {
  const computed = getComputedStyle(element);
  return [
    element.localName,
    ...[...computed].map((name) => `${name}: ${computed.getPropertyValue(name)}`),
  ];
};

/** The size of the page itself changes with what is put into it. */
const ofSize = /^(block-size|height|perspective-origin|transform-origin|inline-size|width): /;

describe('the styles of the quiz', () => {
  it('change no element of the host', () => {
    const quiz = setupQuiz({ html: `${hostPage}<main></main><group-fit-quiz></group-fit-quiz>` });
    const { element } = quiz;
    const home = element.parentElement;
    element.remove();
    const elements = [
      ...document.querySelectorAll('html, body, main'),
      ...(home?.querySelectorAll('*') ?? []),
    ];
    const look = (): unknown =>
      elements.map((one) => (styleOf(one) as string[]).filter((line) => !ofSize.test(line)));
    const page = () => [
      document.styleSheets.length,
      document.adoptedStyleSheets.length,
      document.head.innerHTML,
    ];
    const before = [look(), page()];
    home?.append(element);
    element.answers = { 'for-whom': 'self', safety: ['suicidal'] };
    element.layout = 'page';
    quiz.click('noticeContinue');
    quiz.click('seeResult');
    expect([look(), page()]).to.deep.equal(before);
  });
});
