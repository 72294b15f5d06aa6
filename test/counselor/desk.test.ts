import { expect } from 'chai';
import type { SummaryRecord } from '../../src/counselor/record.js';
import { violationsIn } from '../support/axe.js';
import type { QuizHarness } from '../support/quiz-harness.js';
import { clipboard, downloads, printer, said } from './stand-ins.js';
import { answersOf, atQuestions, atResult, fieldIn, tool, until } from './support.js';

const notes = 'Wants to ring on Friday.';

async function write(quiz: QuizHarness): Promise<void> {
  const field = await fieldIn(quiz);
  field.value = notes;
  field.dispatchEvent(new Event('input'));
}

describe('the summary of an intake', () => {
  it('is printed by itself when asked, says so, and leaves nothing behind', async () => {
    const quiz = await atResult();
    const { texts, frame } = printer(quiz);
    expect(texts).to.have.length(0);
    tool(quiz, 'print').click();
    await until(() => said(quiz));
    expect(texts).to.have.length(1);
    expect(texts[0]).to.include('SMART');
    expect(frame.contentDocument?.body.childElementCount).to.equal(0);
  });

  it('is copied as plain text', async () => {
    const put = clipboard(true);
    const quiz = await atResult();
    expect(put).to.have.length(0);
    tool(quiz, 'copy').click();
    await until(() => said(quiz));
    expect(put).to.have.length(1);
    expect(put[0]).to.include('SMART');
    expect(quiz.all('.desk .private-field')).to.have.length(1);
  });

  it('is downloaded as JSON, under a name that tells nothing', async () => {
    const quiz = await atResult();
    const taken = downloads(quiz);
    tool(quiz, 'download').click();
    await until(() => said(quiz));
    expect(quiz.all('.desk .private-field')).to.have.length(1);
    expect(taken.map(({ name }) => name)).to.deep.equal(['intake-summary.json']);
    const record = (await (await fetch(taken[0]!.address)).json()) as SummaryRecord;
    expect(record.result).to.deep.equal(quiz.element.result);
    expect(record.answers).to.deep.equal(quiz.element.answers);
    expect(record).not.to.have.property('notes');
  });

  it('holds the notes once that is ticked', async () => {
    const put = clipboard(true);
    const quiz = await atResult();
    const taken = downloads(quiz);
    const { texts } = printer(quiz);
    await write(quiz);
    for (const key of ['print', 'copy', 'download'] as const) tool(quiz, key).click();
    await until(() => taken.length === 1);
    quiz.find('.desk [type="checkbox"]')?.click();
    for (const key of ['print', 'copy', 'download'] as const) tool(quiz, key).click();
    await until(() => taken.length === 2 && put.length === 2);
    expect(texts.map((text) => text.includes(notes))).to.deep.equal([false, true]);
    expect(put.map((text) => text.includes(notes))).to.deep.equal([false, true]);
    const records = await Promise.all(
      taken.map(async ({ address }) => (await (await fetch(address)).json()) as SummaryRecord),
    );
    expect(records.map((record) => record.notes)).to.deep.equal([undefined, notes]);
  });

  it('says beside each button who could see it', async () => {
    const quiz = await atResult();
    const buttons = quiz.all('.tools button');
    expect(buttons).to.have.length(3);
    const told = buttons.map((button) =>
      quiz.find(`#${button.getAttribute('aria-describedby')}`)?.textContent?.trim(),
    );
    expect(new Set(told).size).to.equal(3);
    expect(told).not.to.include('');
    expect(quiz.find('.done')?.getAttribute('role')).to.equal('status');
  });

  it('is not there among the questions', async () => {
    const quiz = await atQuestions();
    expect(quiz.find('.desk')).to.equal(null);
  });
});

/** Puts axe into the frames: what a frame holds is looked at by axe inside it, asked from outside. */
async function bringAxeInto(quiz: QuizHarness): Promise<void> {
  const resources = performance.getEntriesByType('resource').map(({ name }) => name);
  const source = resources.find((name) => name.includes('axe.min.js'));
  if (!source) throw new Error('axe was not found among what the page has loaded.');
  const frames = quiz.all<HTMLIFrameElement>('.private-field');
  await Promise.all(
    frames.map(({ contentDocument }) => {
      const script = contentDocument!.createElement('script');
      script.src = source;
      const isThere = new Promise((there) => script.addEventListener('load', there));
      contentDocument!.head.append(script);
      return isThere;
    }),
  );
}

/** Opens all there is to open; what would change of one group, since each search takes its time. */
async function openAll(quiz: QuizHarness): Promise<void> {
  const [changes, ...others] = quiz.all('.changes');
  for (const details of quiz.all('details:not([open])')) {
    if (!others.includes(details)) details.setAttribute('open', '');
  }
  if (changes) await until(() => changes.querySelector('li'));
}

async function violations(quiz: QuizHarness): Promise<string[]> {
  await openAll(quiz);
  await bringAxeInto(quiz);
  return violationsIn(quiz.element, true);
}

describe('axe finds nothing in the counselor view', function () {
  this.timeout(60_000);

  afterEach(() => {
    document.documentElement.style.colorScheme = '';
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`among the questions, ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      expect(await violations(await atQuestions())).to.deep.equal([]);
    });

    it(`at the result, with all details open and after each tool was used, ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      clipboard(false);
      const quiz = await atResult();
      downloads(quiz);
      printer(quiz);
      for (const key of ['print', 'download', 'copy'] as const) tool(quiz, key).click();
      await fieldIn(quiz, 1);
      expect(await violations(quiz)).to.deep.equal([]);
    });
  }

  for (const [check, example] of [
    ['red-flags', 'red-flags-leave'],
    ['attendance', 'attendance-leave'],
  ] as const) {
    it(`at the result of another check: ${check}`, async () => {
      const quiz = await atResult(answersOf(example), { check });
      expect(await violations(quiz)).to.deep.equal([]);
    });
  }

  it('and would find a field in a frame that has no name', async () => {
    const quiz = await atResult();
    (await fieldIn(quiz)).labels[0]?.remove();
    expect((await violations(quiz)).join()).to.include('label');
  });
});
