import { expect } from 'chai';
import { defaultContent as content } from '../../src/content/index.js';
import type { Check, PlanList } from '../../src/engine/content.js';
import { messages } from '../../src/messages/en.js';
import { shownFacts } from '../../src/templates/facts.js';
import { textsOf } from '../support/message-texts.js';

/** Words for exactly these ids: none lacks, none is left over. */
const expectWordsFor = (words: object, ids: readonly string[], what: string): void => {
  expect(Object.keys(words), what).to.have.members([...new Set(ids)]);
};

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

const valuesOf = (attribute: string): string[] =>
  content.groups.flatMap(({ attributes }) => {
    const value = attributes[attribute];
    return value === undefined ? [] : [value].flat().map(String);
  });

const lists: readonly PlanList[] = ['trial', 'firstVisit', 'resources', 'selfManagement', 'family'];
const checks: readonly Check[] = ['fit', 'red-flags', 'attendance'];

describe('the words of the questions', () => {
  for (const check of checks) {
    it(`are there for every question and option of the ${check} check, and no other`, () => {
      const asked = content.questions.filter(
        (question) => question.check === check && question.kind !== 'acknowledgement',
      );
      expectWordsFor(messages.questions[check], idsOf(asked), check);
      for (const { id, options } of asked) {
        const words = messages.questions[check][id];
        expectWordsFor(words?.options ?? {}, options, id);
        const family = Object.keys(words?.family?.options ?? {});
        expect(options, `${id}, for family`).to.include.members(family);
      }
    });
  }

  it('tell the options of a question apart', () => {
    for (const check of checks) {
      for (const [id, { options, family }] of Object.entries(messages.questions[check])) {
        for (const shown of [options, { ...options, ...family?.options }]) {
          const labels = Object.values(shown).map(({ label }) => label);
          expect(new Set(labels).size, id).to.equal(labels.length);
        }
      }
    }
  });
});

describe('the words of groups and helplines', () => {
  it('are there for every group, meeting type, notice, helpline and region, and no other', () => {
    expectWordsFor(messages.groups, idsOf(content.groups), 'groups');
    expectWordsFor(messages.notices, idsOf(content.notices), 'notices');
    expectWordsFor(messages.helplines, idsOf(content.helplines), 'helplines');
    const { meetingTypes, helplines } = content;
    expectWordsFor(
      messages.meetingTypes,
      meetingTypes.map(({ code }) => code),
      'meeting types',
    );
    expectWordsFor(
      messages.regions,
      helplines.map(({ region }) => region),
      'regions',
    );
    expectWordsFor(
      messages.helplineKinds,
      helplines.map(({ kind }) => kind),
      'helpline kinds',
    );
  });

  it('are there for every attribute value that is shown', () => {
    for (const attribute of shownFacts) {
      const words = messages.attributes[attribute]?.values ?? {};
      expect(Object.keys(words), attribute).to.include.members(valuesOf(attribute));
    }
  });

  it('are there for no attribute value that no group has', () => {
    for (const [attribute, { values }] of Object.entries(messages.attributes)) {
      expect(valuesOf(attribute), attribute).to.include.members(Object.keys(values));
    }
  });
});

describe('the words of results', () => {
  it('are there for every criterion that gives points or rules out, and every caution', () => {
    const cautions = content.criteria.flatMap(({ effect }) =>
      'caution' in effect ? [effect.caution] : [],
    );
    const others = content.criteria.filter(({ effect }) => !('caution' in effect));
    expectWordsFor(messages.criteria, idsOf(others), 'criteria');
    expectWordsFor(messages.cautions, cautions, 'cautions');
  });

  it('are there for every sign, kind of sign, outcome and fit, and no other', () => {
    const { signs, outcomes, weights } = content.redFlags;
    expectWordsFor(messages.signs, idsOf(signs), 'signs');
    expectWordsFor(messages.signKinds, Object.keys(weights), 'kinds of sign');
    expectWordsFor(
      messages.outcomes,
      outcomes.map(({ outcome }) => outcome),
      'outcomes',
    );
    expectWordsFor(
      messages.fits,
      content.fits.map(({ fit }) => fit),
      'fits',
    );
  });

  it('are there for every plan item, and no other', () => {
    expectWordsFor(messages.plan, lists, 'plan');
    for (const list of lists) {
      const items = content.plan.filter((item) => item.list === list);
      expectWordsFor(messages.plan[list], idsOf(items), list);
    }
  });
});

describe('the words of the attendance advice', () => {
  it('are there for everything the attendance advice can hold, and nothing else', () => {
    const { attendance: rules } = content;
    const { attendance: words } = messages;
    expectWordsFor(
      words.bands,
      rules.bands.map(({ band }) => band),
      'bands',
    );
    expectWordsFor(
      words.phases,
      rules.phases.map(({ phase }) => phase),
      'phases',
    );
    expectWordsFor(words.frequencies, rules.frequencyOrder, 'frequencies');
    expectWordsFor(
      words.reviews,
      rules.reviews.map(({ review }) => review),
      'reviews',
    );
    expectWordsFor(
      words.towards,
      rules.reasons.map(({ toward }) => toward),
      'towards',
    );
    expectWordsFor(
      words.reasons,
      rules.reasons.map(({ question }) => question),
      'reasons',
    );
    for (const [question, reasons] of Object.entries(words.reasons)) {
      const answers = rules.reasons.filter((row) => row.question === question);
      expectWordsFor(
        reasons,
        answers.map(({ answer }) => answer),
        question,
      );
    }
  });
});

describe('all English words', () => {
  it('hold no empty text, no stray space and no mark of unfinished work', () => {
    const faulty = textsOf(messages, 'messages').filter(
      ([, text]) => text === '' || text !== text.trim() || /\s{2}|TODO|TBD|lorem|\?\?/i.test(text),
    );
    expect(faulty).to.deep.equal([]);
  });

  it('have placeholders in the words of the widget only', () => {
    const { chrome: _chrome, ...others } = messages;
    const filled = textsOf(others, 'messages').filter(([, text]) => /[{}]/.test(text));
    expect(filled).to.deep.equal([]);
  });
});
