/** The summary of a check of a group, and of one on how long to keep going. */
import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import type { SummaryRecord } from '../../src/counselor/record.js';
import { summaryNodes } from '../../src/counselor/summary-forms.js';
import { speakToCounselor } from '../../src/counselor/words.js';
import type { AttendanceAdvice, RedFlagReport, Region } from '../../src/engine/index.js';
import { messages as english } from '../../src/messages/en.js';
import { messages as spanish } from '../../src/messages/es.js';
import type { QuizView } from '../../src/quiz/quiz-view.js';
import { attendanceExamples, redFlagExamples } from '../../stories/examples/examples.js';
import { clipboard, downloads, printer, said } from './stand-ins.js';
import { answersOf, atQuestions, atResult, tool, until } from './support.js';
import { checkSummaryOf, spoken } from './summaries.js';

const languages = [english, spanish].map(speakToCounselor);
const regions: readonly Region[] = ['US', 'CA', 'UK', 'IE', 'AU'];

const redFlags = (example: string, around: Partial<QuizView> = {}) => {
  const made = checkSummaryOf('red-flags', answersOf(example), around);
  return { ...made, result: made.result as RedFlagReport };
};

const attendance = (example: string) => {
  const made = checkSummaryOf('attendance', answersOf(example));
  return { ...made, result: made.result as AttendanceAdvice };
};

/** The lines that the screen shows for these kinds. */
const linesFor = (region: Region, kinds: readonly string[]) =>
  defaultContent.helplines.filter((line) => line.region === region && kinds.includes(line.kind));

describe('the summary of a red-flag check', () => {
  it('leads with what to do and whom to call', () => {
    for (const region of regions) {
      const { summary, section, result, text } = redFlags('red-flags-leave', { region });
      expect(summary.sections.map(({ id }) => id).slice(0, 2)).to.deep.equal(['advice', 'to-do']);
      const [advice] = section('advice')?.items ?? [];
      const called = advice?.lines.join(' ') ?? '';
      expect(advice?.title).to.equal(spoken.outcomes.leave.title);
      const lines = linesFor(region, [...result.helplines, 'emergency']);
      expect(lines).to.have.length.above(1);
      for (const { number } of lines) {
        expect(called).to.include(number);
        expect(text).to.include(number);
      }
    }
  });

  it('holds every sign, heaviest first, with its answer and what to say', () => {
    const { section, result } = redFlags('red-flags-leave');
    const items = section('signs')?.items ?? [];
    expect(items.map(({ title }) => title)).to.deep.equal(
      result.signs.map(({ sign }) => spoken.signs[sign]?.title),
    );
    for (const [index, { sign, kind }] of result.signs.entries()) {
      const text = items[index]?.lines.join(' ') ?? '';
      expect(text).to.include(spoken.signKinds[kind]);
      expect(text).to.include(spoken.signs[sign]?.say);
    }
  });

  it('has no number to call where nothing calls for one, and says that no sign was seen', () => {
    const { section, record } = redFlags('red-flags-keep');
    expect(section('signs')?.items).to.deep.equal([{ lines: [spoken.chrome.noSigns] }]);
    expect(section('advice')?.items[0]?.lines).to.have.length(1);
    expect(record.helplines).to.deep.equal([]);
  });

  it('is a record with the report and the lines that the screen shows, each once', () => {
    const { record, result } = redFlags('red-flags-leave');
    expect(record.kind).to.equal('group-fit-red-flags');
    expect(record.result).to.deep.equal(result);
    const ids = linesFor('US', [...result.helplines, 'emergency']).map(({ id }) => id);
    expect(record.helplines.map(({ id }) => id)).to.have.members(ids);
    expect(record).not.to.have.property('notes');
  });
});

describe('the summary of an attendance check', () => {
  it('holds the advice, how often, how long, when to look again, and why', () => {
    const { summary, section, result, record } = attendance('attendance-taper');
    expect(summary.sections.map(({ id }) => id)).to.deep.equal([
      'advice',
      'to-do',
      'schedule',
      'reasons',
      'answers',
    ]);
    const { frequency, band, review, reasons } = result;
    const given = [frequency, band, review].filter((one) => one !== undefined);
    expect(section('schedule')?.items).to.have.length(given.length);
    expect(section('reasons')?.items).to.have.length(reasons.length);
    expect(record.kind).to.equal('group-fit-attendance');
    expect(record.helplines).to.deep.equal([]);
  });

  it('says nothing that speaks for going to a group that is not safe', () => {
    const { section, text } = attendance('attendance-leave');
    const { bands, reviews, towards } = spoken.attendance;
    expect(section('advice')?.items[0]?.title).to.equal(spoken.attendance.phases.leave.title);
    expect(section('reasons')?.items).to.have.length(1);
    for (const { text: words } of [...Object.values(bands), ...Object.values(reviews)]) {
      expect(text).not.to.include(words);
    }
    expect(text).not.to.include(towards.more);
  });
});

describe('the summary of either check', () => {
  const results = [...redFlagExamples, ...attendanceExamples].filter(
    ({ screen, press }) => screen === 'result' && !press,
  );

  it('always has the line on medicine, every answer and no empty part, in both languages', () => {
    expect(results).to.have.length.above(6);
    for (const messages of languages) {
      for (const { id, answers = {}, attributes } of results) {
        const check = attributes?.['check'] === 'attendance' ? 'attendance' : 'red-flags';
        const { summary, section, text } = checkSummaryOf(check, answers, { messages });
        const shown = summaryNodes(document, summary)
          .map((node) => node.textContent)
          .join('\n');
        const given = Object.values(answers).filter((answer) => answer !== null);
        expect(section('answers')?.items, id).to.have.length(given.length);
        expect(
          summary.sections.filter(({ items }) => items.length === 0),
          id,
        ).to.deep.equal([]);
        for (const form of [text, shown]) {
          expect(form, id).to.include(messages.chrome.medicationLine);
          expect(form, id).not.to.match(/undefined|\{\w+\}|\[object/);
        }
      }
    }
  });
});

describe('the tools at the result of another check', () => {
  const cases = [
    ['red-flags', 'red-flags-leave', 'group-fit-red-flags'],
    ['attendance', 'attendance-taper', 'group-fit-attendance'],
  ] as const;

  for (const [check, example, kind] of cases) {
    it(`print, copy and download: ${check}`, async () => {
      const put = clipboard(true);
      const quiz = await atQuestions({ answers: answersOf(example), attributes: { check } });
      expect(quiz.find('.desk')).to.equal(null);
      quiz.find('[type="submit"]')?.click();
      await until(() => quiz.find('.desk'));
      const { texts } = printer(quiz);
      const taken = downloads(quiz);
      for (const key of ['print', 'copy', 'download'] as const) tool(quiz, key).click();
      await until(() => texts.length + put.length + taken.length === 3 && said(quiz));
      expect(texts[0]).to.include(spoken.chrome.medicationLine);
      expect(put[0]).to.include(spoken.chrome.medicationLine);
      expect(taken.map(({ name }) => name)).to.deep.equal(['group-summary.json']);
      const record = (await (await fetch(taken[0]!.address)).json()) as SummaryRecord;
      expect(record.kind).to.equal(kind);
      expect(record.result).to.deep.equal(quiz.element.result);
      expect(record.answers).to.deep.equal(quiz.element.answers);
    });

    it(`stand below what to do first: ${check}`, async () => {
      const quiz = await atResult(answersOf(example), { check });
      const desk = quiz.find('.desk')!;
      for (const first of ['[data-heading]', '.steps', '.medication-line']) {
        const place = desk.compareDocumentPosition(quiz.find(first)!);
        expect(place & Node.DOCUMENT_POSITION_PRECEDING, first).to.be.above(0);
      }
    });
  }
});
