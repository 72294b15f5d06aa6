/**
 * axe over whole pages of a host, where its rules on landmarks, headings and the page apply, and over states in which
 * test/accessibility.test.ts does not look: words in Spanish, rules that are experiments or of level AAA.
 */
import { expect } from 'chai';
import type { RunOptions } from 'axe-core';
import type { Answers } from '../../src/engine/index.js';
import type { ContentExtension } from '../../src/schema/index.js';
import { centreAnswers } from '../../stories/examples/centre/answers.js';
import { centre } from '../../stories/examples/centre/centre.js';
import { examples } from '../../stories/examples/examples.js';
import { axe } from '../support/axe.js';
import { loaded } from '../support/loaded.js';
import { openAll } from '../support/open-all.js';
import { setupQuiz, showExample, type QuizHarness } from '../support/quiz-harness.js';

const found = async (context: Element | Document, options: RunOptions): Promise<string[]> => {
  // It can't run in the frames of the counselor view, and would wait for them.
  const { violations } = await axe.run(context, {
    resultTypes: ['violations'],
    iframes: false,
    ...options,
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

/** Rules that are off unless asked for. */
const strict: RunOptions = {
  runOnly: [
    'css-orientation-lock',
    'focus-order-semantics',
    'identical-links-same-purpose',
    'label-content-name-mismatch',
    'p-as-heading',
    'table-fake-caption',
    'td-has-header',
  ],
};

describe('axe finds nothing by its stricter rules', () => {
  for (const example of examples) {
    it(`in ${example.id}`, async () => {
      const quiz = showExample(example);
      openAll(quiz.root);
      expect(await found(quiz.element, strict)).to.deep.equal([]);
    });
  }
});

const checks = ['fit', 'red-flags', 'attendance'];
const tags = checks.map((check) => `<group-fit-quiz check="${check}"></group-fit-quiz>`);
const html = `<main><h1>Find support</h1>${tags.join('')}</main>`;

/** Every rule, on the page as a whole; the frame a test stands in can't be judged. */
async function foundOnPage(lang: string): Promise<string[]> {
  const { documentElement: root, title } = document;
  Object.assign(root, { lang });
  document.title = 'Find support';
  try {
    return await found(document, { rules: { 'target-size': { enabled: true } } });
  } finally {
    root.removeAttribute('lang');
    document.title = title;
  }
}

describe('axe finds nothing on the page of a host', function () {
  this.timeout(60_000);

  it('with all three checks in its main part', async () => {
    setupQuiz({ html });
    expect(await foundOnPage('en')).to.deep.equal([]);
  });

  it('with three results in its main part', async () => {
    const first = setupQuiz({ html });
    const answers: readonly Answers[] = [
      centreAnswers,
      { attended: 'five-plus', threat: 'yes' },
      { focus: 'recovery', since: 'months' },
    ];
    const quizzes = [...(first.element.parentElement?.querySelectorAll('group-fit-quiz') ?? [])];
    for (const [index, quiz] of quizzes.entries()) {
      quiz.layout = 'page';
      quiz.answers = answers[index] ?? {};
      quiz.shadowRoot?.querySelector<HTMLElement>('form .primary')?.click();
      expect(quiz.shadowRoot?.querySelector('[part~="result"]') === null).to.equal(false);
    }
    expect(await foundOnPage('en')).to.deep.equal([]);
  });

  it('whose language is another', async () => {
    setupQuiz({ html });
    expect(await foundOnPage('es')).to.deep.equal([]);
  });
});

async function withContent(
  content: ContentExtension,
  lang: string,
  audience: string,
): Promise<QuizHarness> {
  const quiz = setupQuiz({ attributes: { lang, audience }, answers: centreAnswers });
  quiz.element.content = content;
  await loaded(quiz, 500);
  return quiz;
}

describe('a content with Spanish words', function () {
  this.timeout(60_000);

  for (const audience of ['person', 'family', 'counselor']) {
    it(`has nothing for axe to find, from choice to result: ${audience}`, async () => {
      const quiz = await withContent(centre, 'es', audience);
      const options = { rules: { 'target-size': { enabled: true }, region: { enabled: false } } };
      expect(await found(quiz.element, options)).to.deep.equal([]);
      quiz.find(audience === 'counselor' ? 'form .primary' : '.screen .primary')?.click();
      expect(quiz.screen).to.equal('result');
      openAll(quiz.root);
      expect(await found(quiz.element, options)).to.deep.equal([]);
    });
  }

  it('says what is of another language among the English words', async () => {
    // A language that is not built in: what the center says in it stands among English words.
    const groups = centre.words?.['es']?.groups ?? {};
    const quiz = await withContent({ ...centre, words: { eo: { groups } } }, 'eo', 'person');
    quiz.find('.screen .primary')?.click();
    const frame = quiz.find('[part~="quiz"]');
    expect(frame?.lang).to.equal('en');
    const own = Object.values(groups).map((words) => words?.about);
    const shown = quiz.all('.card p').filter((one) => own.includes(one.textContent?.trim()));
    expect(shown).not.to.have.length(0);
    expect(
      shown.filter((one) => one.closest('[lang]')?.getAttribute('lang') !== 'eo'),
    ).to.deep.equal([]);
    const english = quiz.all('[part~="help-bar"], .medication-line, h2, h3, summary');
    expect(english.filter((one) => one.closest('[lang]') !== frame)).to.deep.equal([]);
  });
});
