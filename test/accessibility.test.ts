import { expect } from 'chai';
import { examples } from '../stories/examples/examples.js';
import { violationsIn } from './support/axe.js';
import { openAll } from './support/open-all.js';
import { showExample, type QuizHarness } from './support/quiz-harness.js';

const violations = async ({ element }: QuizHarness): Promise<string[]> => violationsIn(element);

/** Colours that are on their way to others would be judged halfway. */
async function setScheme(scheme: '' | 'light' | 'dark', quiz?: QuizHarness): Promise<void> {
  document.documentElement.style.colorScheme = scheme;
  await Promise.all(
    (quiz?.root.getAnimations() ?? []).map((animation) =>
      animation.finished.catch(() => undefined),
    ),
  );
}

describe('axe finds nothing', function () {
  this.timeout(60_000);

  afterEach(() => setScheme(''));

  for (const scheme of ['light', 'dark'] as const) {
    for (const example of examples) {
      it(`in ${example.id}, ${scheme}`, async () => {
        const quiz = showExample(example);
        await setScheme(scheme, quiz);
        expect(await violations(quiz)).to.deep.equal([]);
        const closed = quiz.all('details:not([open])');
        openAll(quiz.root);
        if (closed.length > 0) expect(await violations(quiz)).to.deep.equal([]);
      });
    }
  }

  it('in a result with a group chosen', async () => {
    const example = examples.find(({ id }) => id === 'fit-result');
    if (!example) throw new Error('The example is gone.');
    const quiz = showExample(example);
    quiz.all<HTMLButtonElement>('article button')[0]?.click();
    expect(await violations(quiz)).to.deep.equal([]);
  });

  it('looks inside the quiz', async () => {
    const [example] = examples;
    if (!example) throw new Error('There is no example.');
    const quiz = showExample(example);
    quiz.find('input')?.setAttribute('aria-checked', 'nonsense');
    quiz.find('label')?.replaceWith(document.createElement('input'));
    expect(await violations(quiz)).not.to.have.length(0);
  });
});
