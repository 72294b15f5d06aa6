/** What is said of the same thing holds together: references lead somewhere, names are there and tell things apart. */
import { expect } from 'chai';
import { examples } from '../../stories/examples/examples.js';
import { openAll } from '../support/open-all.js';
import { accessibilityTree } from '../support/page.js';
import { showExample, type QuizHarness } from '../support/quiz-harness.js';

const references = ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for'];

/** References to ids that are not there, and ids that are there twice. */
function loose(quiz: QuizHarness): string[] {
  const ids = quiz.all('[id]').map(({ id }) => id);
  const asked = references.flatMap((name) =>
    quiz.all(`[${name}]`).flatMap((one) => (one.getAttribute(name) ?? '').split(/\s+/)),
  );
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...asked.filter((id) => !ids.includes(id)), ...twice];
}

/** Things with one name that do not do the same. */
function alike(quiz: QuizHarness): string[] {
  const names = quiz
    .all('button, summary')
    .filter((one) => !one.closest('[hidden]'))
    .map(
      (one) =>
        one.getAttribute('aria-label') ?? one.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '',
    );
  return names.filter((name, index) => name === '' || names.indexOf(name) !== index);
}

const isNameless =
  /^(link|button|checkbox|radio|region|complementary|textbox|heading|table|image|img)$/;

for (const example of examples) {
  describe(`what is said in ${example.id}`, () => {
    it('holds together', () => {
      const quiz = showExample(example);
      openAll(quiz.root);
      expect(loose(quiz)).to.deep.equal([]);
      if (example.screen === 'page') return;
      expect(alike(quiz)).to.deep.equal([]);
    });

    it('names everything in the tree of the browser (Chromium)', async function () {
      showExample(example);
      const tree = await accessibilityTree();
      if (!tree) return this.skip();
      expect(tree.filter(({ role }) => role === 'heading')).not.to.have.length(0);
      const nameless = tree.filter(({ role, name }) => isNameless.test(role) && name.trim() === '');
      expect(nameless).to.deep.equal([]);
    });
  });
}

describe('an error', () => {
  it('is told with the group of options (Chromium)', async function () {
    const example = examples.find(({ id }) => id === 'red-flags-problem');
    const quiz = example && showExample(example);
    const tree = await accessibilityTree();
    if (!tree) return this.skip();
    const problem = quiz?.find('.problem')?.textContent ?? '';
    expect(problem).to.match(/\S/);
    const group = tree.find(({ description }) => description.includes(problem));
    expect(group?.role).to.be.oneOf(['group', 'radiogroup']);
  });
});
