import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { recordOf } from '../../src/counselor/record.js';
import { summaryNodes } from '../../src/counselor/summary-forms.js';
import { messages } from '../../src/messages/en.js';
import { answersOf } from './support.js';
import { now, resultOf, spoken, summaryOf, viewOf } from './summaries.js';

const written = 'Wants to ring on Friday.\nBring the list.';

const answers = answersOf('fit-result-counselor');
const withNotes = { notes: written, desk: { opened: [], withNotes: true } };

describe('the intake summary', () => {
  it('holds the answers given, and none that was skipped', () => {
    const given = Object.values(answers).filter((answer) => answer !== null);
    expect(summaryOf(answers).section('answers')?.items).to.have.length(given.length);
  });

  it('holds the shortlist with fit, score, main reasons and cautions', () => {
    const { shortlist, community } = resultOf(answers);
    const items = summaryOf(answers).section('shortlist')?.items ?? [];
    expect(items.map(({ title }) => title)).to.deep.equal(
      shortlist.map((id) => messages.groups[id]?.name),
    );
    for (const [index, match] of community.slice(0, shortlist.length).entries()) {
      const text = items[index]?.lines.join(' ') ?? '';
      expect(text).to.include(String(Math.round(match.score)));
      expect(text).to.include(spoken.criteria[match.parts[0]?.criterion ?? '']);
      for (const id of match.cautions) expect(text).to.include(messages.cautions[id]?.title);
    }
  });

  it('holds notices, meeting types, three therapy options and every group left out', () => {
    const result = resultOf(answers);
    const { section } = summaryOf(answers);
    // One more holds for everybody: the line on medicine.
    expect(section('notices')?.items).to.have.length(result.notices.length + 1);
    expect(section('therapy')?.items).to.have.length(3);
    for (const code of result.meetingTypes) {
      expect(section('meeting-types')?.items[0]?.lines.join(' ')).to.include(`(${code})`);
    }
    const out = section('left-out')?.items.flatMap(({ lines }) => lines.join(', ').split(', '));
    expect(out).to.have.members(result.ruledOut.map(({ group }) => messages.groups[group]?.short));
  });

  it('holds the date, the versions and that it is no diagnosis', () => {
    const { summary } = summaryOf(answers);
    expect(summary.date).to.include('2026');
    expect(summary.stamp).to.include(defaultContent.version);
    expect(summary.disclaimer).to.equal(messages.chrome.notDiagnosis);
  });

  it('speaks of nobody as "you" but the client, whose steps they are: it may go along with them', () => {
    const items = summaryOf(answers, { chosen: 'smart' }).section('steps')?.items ?? [];
    const plain = Object.values(messages.plan.trial).map(({ title }) => title);
    const own = items.flatMap(({ lines }) => lines).filter((line) => !plain.includes(line));
    expect(own).to.deep.equal(['Chosen with the client: SMART']);
  });

  it('holds the group that was chosen', () => {
    const before = summaryOf(answers).section('steps')?.items.length ?? 0;
    expect(summaryOf(answers, { chosen: 'smart' }).section('steps')?.items).to.have.length(
      before + 1,
    );
  });

  it('holds notes only where they are wanted, and has no empty part', () => {
    const { notes } = { notes: written };
    expect(summaryOf(answers, { notes }).section('notes')).to.equal(undefined);
    expect(summaryOf(answers, { ...withNotes, notes: ' ' }).section('notes')).to.equal(undefined);
    const { section, summary } = summaryOf(answers, withNotes);
    expect(section('notes')?.items).to.deep.equal([{ lines: written.split('\n') }]);
    expect(summary.sections.filter(({ items }) => items.length === 0)).to.deep.equal([]);
  });

  it('is there for a result without a match', () => {
    const { section } = summaryOf(answersOf('fit-no-match'));
    expect(section('shortlist')).to.equal(undefined);
    expect(section('left-out')?.items).not.to.have.length(0);
  });
});

describe('the forms of the intake summary', () => {
  it('hold every text, as plain text and as elements', () => {
    const { summary, text } = summaryOf(answers, withNotes);
    const shown = summaryNodes(document, summary)
      .map((node) => node.textContent)
      .join('\n');
    const texts = summary.sections.flatMap(({ items }) =>
      items.flatMap(({ title, lines }) => [...(title === undefined ? [] : [title]), ...lines]),
    );
    for (const one of [...texts, summary.stamp, summary.disclaimer, summary.date]) {
      expect(text).to.include(one);
      expect(shown).to.include(one);
    }
  });

  it('never read a text as markup', () => {
    const { summary } = summaryOf(answers, { ...withNotes, notes: '<img src=x> & <b>bold</b>' });
    const nodes = summaryNodes(document, summary);
    expect(nodes.flatMap((node) => [...node.querySelectorAll('img, b')])).to.deep.equal([]);
  });
});

describe('the record of an intake', () => {
  it('holds the result, the answers, the stamp and when it was made', () => {
    const result = resultOf(answers);
    const treatment = defaultContent.helplines.find(({ id }) => id === 'us-treatment');
    expect(recordOf(viewOf(answers, { notes: written }), result, now)).to.deep.equal({
      kind: 'group-fit-intake',
      version: 1,
      made: '2026-03-04T12:00:00.000Z',
      content: result.content,
      engine: result.engine,
      answers,
      result,
      helplines: [
        {
          id: treatment?.id,
          name: messages.helplines['us-treatment']?.name,
          number: treatment?.number,
          text: treatment?.text,
        },
      ],
    });
  });

  it('holds the notes where they are wanted', () => {
    const record = recordOf(viewOf(answers, withNotes), resultOf(answers), now);
    expect(record.notes).to.equal(written);
  });
});
