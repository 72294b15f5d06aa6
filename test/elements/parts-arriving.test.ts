/** While the parts of a result arrive, nothing is said twice, and nothing the person is at or has opened is lost. */
import { expect } from 'chai';
import { examples } from '../../stories/examples/examples.js';
import { pressIn } from '../../stories/examples/press.js';
import { setupQuiz, type QuizHarness } from '../support/quiz-harness.js';

const asked = examples.filter(
  ({ screen, press }) => screen === 'result' && press && !press.includes('compare'),
);

/** The root is looked at as it stands: the harness would draw the result to its end. */
function before(id: string): { readonly quiz: QuizHarness; readonly inside: ShadowRoot } {
  const { press = [], ...setup } = examples.find((one) => one.id === id) ?? {};
  const quiz = setupQuiz(setup);
  for (const pressed of press.slice(0, -1)) pressIn(quiz.root, pressed);
  return { quiz, inside: quiz.root };
}

const click = (inside: ParentNode, selector: string): void => {
  const found = inside.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no "${selector}".`);
  found.click();
};

/** What live regions come to say from now on. */
function listen(inside: ShadowRoot): () => string[] {
  const said: string[] = [];
  const take = (records: readonly MutationRecord[]): void => {
    const regions = records.map(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest(
        '[role="status"], [role="alert"]',
      ),
    );
    for (const region of new Set(regions)) if (region) said.push(region.textContent.trim());
  };
  const observer = new MutationObserver(take);
  observer.observe(inside, { subtree: true, childList: true, characterData: true });
  return () => {
    take(observer.takeRecords());
    observer.disconnect();
    return said;
  };
}

const nextFrame = (): Promise<unknown> => new Promise((later) => requestAnimationFrame(later));

/** Waits until something is drawn. */
async function until(inside: ShadowRoot, selector: string): Promise<void> {
  while (!inside.querySelector(selector)) await nextFrame();
}

describe('while the parts of a result arrive', () => {
  for (const { id } of asked) {
    it(`its heading is left alone and keeps the focus, and no live region speaks: ${id}`, async () => {
      const { quiz, inside } = before(id);
      click(inside, 'button[part~="primary-button"]');
      const heading = inside.querySelector('[data-heading]');
      const moves: string[] = [];
      inside.addEventListener('focusout', () => moves.push('focusout'));
      const changes = new MutationObserver(() => undefined);
      if (heading)
        changes.observe(heading, { subtree: true, childList: true, characterData: true });
      const said = listen(inside);
      await quiz.element.updateComplete;
      expect(inside.activeElement === heading && heading !== null).to.equal(true);
      expect(inside.querySelector('[data-heading]') === heading).to.equal(true);
      expect(changes.takeRecords()).to.deep.equal([]);
      expect(moves).to.deep.equal([]);
      expect(said()).to.deep.equal([]);
    });
  }

  it('what a live region says of an act is said once', async () => {
    const { quiz, inside } = before('fit-result');
    click(inside, 'button[part~="primary-button"]');
    await until(inside, '.compare-box input');
    expect(inside.querySelector('.coming') === null, 'parts to come').to.equal(false);
    const said = listen(inside);
    click(inside, '.compare-box input');
    await quiz.element.updateComplete;
    expect(said()).to.have.length(1);
  });

  it('a fold that was opened stays open, now and after an answer was changed', async () => {
    const { quiz, inside } = before('fit-result');
    click(inside, 'button[part~="primary-button"]');
    await until(inside, '.facts');
    expect(inside.querySelector('.coming') === null, 'parts to come').to.equal(false);
    const fold = inside.querySelector<HTMLDetailsElement>('.facts');
    click(inside, '.facts > summary');
    await quiz.element.updateComplete;
    expect(fold?.open).to.equal(true);
    expect(inside.querySelector('.facts') === fold).to.equal(true);
    click(inside, '.answers > summary');
    click(inside, '.answers dd button');
    click(inside, 'form .primary');
    await quiz.element.updateComplete;
    expect(inside.querySelector<HTMLDetailsElement>('.facts')?.open).to.equal(true);
    expect(inside.querySelector<HTMLDetailsElement>('.answers')?.open).to.equal(true);
  });

  it('every section is as the person left it, open or closed, after an answer was changed', async () => {
    const { quiz, inside } = before('fit-result');
    click(inside, 'button[part~="primary-button"]');
    await quiz.element.updateComplete;
    const sections = (): HTMLDetailsElement[] => [
      ...inside.querySelectorAll<HTMLDetailsElement>('.section-details:not(.answers)'),
    ];
    const left = sections().map(({ open }) => !open);
    expect(new Set(left).size).to.equal(2);
    for (const section of sections()) click(section, 'summary');
    expect(sections().map(({ open }) => open)).to.deep.equal(left);
    click(inside, '.answers > summary');
    click(inside, '.answers dd button');
    click(inside, 'form .primary');
    await quiz.element.updateComplete;
    expect(sections().map(({ open }) => open)).to.deep.equal(left);
  });
});
