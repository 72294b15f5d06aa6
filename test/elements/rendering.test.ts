import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { regions } from '../../src/host/settings.js';
import { examples, fitExamples, type Example } from '../../stories/examples/examples.js';
import { openAll } from '../support/open-all.js';
import { resize } from '../support/page.js';
import { setupQuiz, showExample, type QuizHarness } from '../support/quiz-harness.js';
import { rawIds } from '../support/raw-ids.js';

const nameOf = (element: Element): string =>
  `${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`;

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
const hasBox = (element: Element): boolean => boxOf(element).width > 0;

/** What a finger has to hit. A link inside a sentence is as high as its line; there is none but in lists of calls. */
const targets = 'label, button, summary, a';
const leastTarget = 44;

/** The texts a person sees, of elements with no element in them; the facts about a group are enumerations. */
const textsOf = (quiz: QuizHarness): string[] =>
  quiz
    .all('*')
    .filter((element) => element.childElementCount === 0 && hasBox(element))
    .flatMap(({ localName, textContent }) => {
      const text = textContent?.trim() ?? '';
      return localName === 'dd' ? text.split(', ') : [text];
    });

/** A jump of two levels, such as from h2 to h4. */
const jumps = (levels: readonly number[]): boolean[] =>
  levels.slice(1).map((level, index) => level > (levels[index] ?? 0) + 1);

/** A page that is this wide, or where the browser's window can't be, a box in it. */
async function showAt(width: number, example: Example): Promise<QuizHarness> {
  const isWindow = await resize(width, 700);
  const quiz = showExample(example);
  const { parentElement: box } = quiz.element;
  if (!isWindow && box) box.style.width = `${width - 16}px`;
  return quiz;
}

/** What reaches beyond the element; what stands side by side scrolls in a box of its own. */
function tooWide(quiz: QuizHarness): string[] {
  const { right } = boxOf(quiz.element);
  return quiz
    .all(':not(.compare *)')
    .filter((element) => boxOf(element).right > right + 0.5)
    .map(nameOf);
}

for (const example of examples) {
  describe(`the example ${example.id}`, () => {
    it('shows the screen it names, with a heading that leads', () => {
      const quiz = showExample(example);
      expect(quiz.screen).to.equal(example.screen);
      const headings = quiz.all('h1, h2, h3, h4, h5, h6').filter(hasBox);
      const levels = headings.map(({ localName }) => Number(localName.slice(1)));
      expect(levels[0]).to.equal(2);
      expect(jumps(levels)).not.to.include(true);
      expect(quiz.all('[data-heading]')).not.to.have.length(0);
      expect(headings.filter((one) => one.textContent?.trim() === '')).to.have.length(0);
    });

    it('shows no placeholder, no missing value and no id in place of words', () => {
      const quiz = showExample(example);
      openAll(quiz.root);
      expect(quiz.text).not.to.match(/\b(undefined|null|NaN)\b|\[object|\{\w+\}/);
      expect(textsOf(quiz).filter((text) => rawIds.has(text))).to.deep.equal([]);
    });

    it('shows whom to call', () => {
      const quiz = showExample(example);
      const lines = defaultContent.helplines.filter(({ region }) => region === quiz.element.region);
      const calls = quiz.all('[part~="help-bar"] a').map((call) => call.getAttribute('href'));
      const wanted = (['emergency', 'crisis'] as const).map(
        (wantedKind) => `tel:${lines.find(({ kind }) => kind === wantedKind)?.dial}`,
      );
      expect(calls).to.deep.equal(wanted);
    });

    it('gives the numbers before all else where the screen ends far down, and only there', () => {
      const quiz = showExample(example);
      const isLong = quiz.all('.result, .page').some(hasBox);
      const [first, ...others] = quiz.all('[part~="help-line"], [data-heading]');
      const callsIn = (part: string) =>
        quiz.all(`[part~="${part}"] a`).map((call) => call.getAttribute('href'));
      expect(first?.matches('[part~="help-line"]')).to.equal(isLong);
      expect(callsIn('help-line')).to.deep.equal(isLong ? callsIn('help-bar') : []);
      expect(others.filter((one) => one.matches('[part~="help-line"]'))).to.have.length(0);
    });

    it('fits a narrow phone with its text twice as large', async () => {
      const quiz = await showAt(320, example);
      quiz.element.style.fontSize = '200%';
      openAll(quiz.root);
      expect(tooWide(quiz)).to.deep.equal([]);
    });

    it('fits a narrow phone, with targets large enough for a finger', async () => {
      for (const width of [320, 360]) {
        const quiz = await showAt(width, example);
        openAll(quiz.root);
        expect(tooWide(quiz)).to.deep.equal([]);
        expect(quiz.element.scrollWidth).to.be.at.most(quiz.element.clientWidth);
        const small = quiz
          .all(targets)
          .filter((target) => hasBox(target) && boxOf(target).height < leastTarget - 0.01);
        expect(small.map(nameOf)).to.deep.equal([]);
        quiz.element.remove();
      }
    });
  });
}

describe('the help bar', () => {
  for (const region of regions) {
    it(`has an emergency and a crisis line to call in ${region}`, () => {
      const quiz = setupQuiz({ attributes: { region } });
      const calls = quiz.all<HTMLAnchorElement>('[part~="help-bar"] a').map(({ href }) => href);
      expect(calls).to.have.length(2);
      for (const call of calls) expect(call).to.match(/^tel:\+?\d+$/);
    });
  }
});

describe('the strip at the top', () => {
  it('has the whole width, below the way out of the page', async () => {
    const example = examples.find(({ id }) => id === 'red-flags-leave')!;
    for (const width of [360, 1000]) {
      const attributes = { ...example.attributes, 'quick-exit': '' };
      const quiz = await showAt(width, { ...example, attributes });
      const [frame, line, exit] = ['.quiz', '.help-line', '.exit'].map((one) =>
        boxOf(quiz.find(one)!),
      );
      expect(line!.width).to.be.closeTo(frame!.width, 3);
      expect(line!.top).to.be.at.least(exit!.bottom);
    }
  });
});

/** Only Chromium tells layout shifts. */
const tellsShifts = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
type LayoutShift = PerformanceEntry & { readonly value: number };

/** Two frames, and the time for what was measured in them to be told. */
const painted = (): Promise<void> =>
  new Promise((later) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(later, 100)));
  });

/** How far things jump while something is done; an act of the person excuses nothing. */
async function shiftsWhile(act: () => void): Promise<number> {
  const shifts: number[] = [];
  const keep = (entries: readonly PerformanceEntry[]) =>
    shifts.push(...entries.map((entry) => (entry as LayoutShift).value));
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  act();
  await painted();
  keep(observer.takeRecords());
  observer.disconnect();
  return shifts.reduce((sum, value) => sum + value, 0);
}

(tellsShifts ? describe : describe.skip)('the layout', () => {
  const html = '<group-fit-quiz></group-fit-quiz><p>What comes after</p>';

  before(async () => {
    await resize(800, 900);
  });

  it('is told when it does jump', async () => {
    const quiz = setupQuiz({ html });
    await painted();
    const shifts = await shiftsWhile(() => {
      quiz.element.style.marginTop = '100px';
    });
    expect(shifts).to.be.greaterThan(0);
  });

  it('does not jump after the first render into a page', async () => {
    await painted();
    expect(await shiftsWhile(() => void setupQuiz({ html }))).to.equal(0);
  });

  for (const id of ['fit-concern', 'fit-family-safety']) {
    it(`does not jump while a person answers: ${id}`, async () => {
      const example = fitExamples.find((one) => one.id === id);
      const quiz = setupQuiz({ ...example, html });
      await painted();
      const [first = '', second = ''] =
        defaultContent.questions.find((one) => one.id === quiz.question)?.options ?? [];
      for (const option of [first, second, first]) {
        expect(await shiftsWhile(() => quiz.choose(option))).to.equal(0);
      }
    });
  }

  it('does not jump while a person answers what they had left out', async () => {
    const quiz = setupQuiz({ answers: { 'for-whom': 'self' }, html });
    quiz.click('next');
    expect(quiz.screen).to.equal('problem');
    await painted();
    for (const option of ['withdrawal', 'none', 'withdrawal']) {
      expect(await shiftsWhile(() => quiz.choose(option))).to.equal(0);
    }
  });

  it('has no rule that hangs on what is anywhere in the quiz: whatever came or went would have all of it styled anew', () => {
    const { root } = setupQuiz();
    const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    expect(rules).not.to.have.length(0);
    expect(rules.filter(({ cssText }) => /\.(?:quiz|screen):has\(/.test(cssText))).to.deep.equal(
      [],
    );
  });
});
