import { expect } from 'chai';
import { defaultContent as content } from '../../src/content/index.js';
import type { Check, Question, Test } from '../../src/engine/content.js';
import { readAnswers } from '../../src/engine/index.js';
import { evaluate } from '../support/interpreter.js';
import { answerConditions, groupConditions, leavesOf } from '../support/content-conditions.js';

const checks: readonly Check[] = ['fit', 'red-flags', 'attendance'];
const regions = ['US', 'CA', 'UK', 'IE', 'AU'];

const questionsOf = (check: Check): readonly Question[] =>
  content.questions.filter((question) => question.check === check);

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

const expectUnique = (ids: readonly string[], what: string): void => {
  const repeated = ids.filter((id, at) => ids.indexOf(id) !== at);
  expect(repeated, what).to.deep.equal([]);
};

/** What a condition over answers names that the questions do not have. */
function unknownIn(test: Test, questions: readonly Question[]): string[] {
  return leavesOf(test).flatMap(({ key, values, reference }) => {
    const question = questions.find(({ id }) => id === key);
    if (!question) return [key];
    const lost = values.filter((value) => !question.options.includes(value));
    return reference === undefined ? lost.map((value) => `${key}: ${value}`) : [reference];
  });
}

describe('the ids of the built-in content', () => {
  it('are unique within their kind and check', () => {
    for (const check of checks) expectUnique(idsOf(questionsOf(check)), check);
    for (const { id, options } of content.questions) expectUnique(options, id);
    const { groups, criteria, notices, helplines, plan, redFlags, audiences } = content;
    const kinds = { groups, criteria, notices, helplines, signs: redFlags.signs };
    for (const [kind, rows] of Object.entries(kinds)) expectUnique(idsOf(rows), kind);
    expectUnique(
      plan.map(({ list, id }) => `${list} ${id}`),
      'plan',
    );
    expectUnique(
      content.meetingTypes.map(({ code }) => code),
      'meeting types',
    );
    expectUnique(idsOf(content.shortlist.quotas), 'quotas');
    expectUnique(idsOf(content.shortlist.holdBack), 'hold back');
    expectUnique(
      content.fits.map(({ fit }) => fit),
      'fits',
    );
    expectUnique(
      audiences.map(({ audience }) => audience),
      'audiences',
    );
  });

  it('are written the same way everywhere', () => {
    const { questions, groups, criteria, notices, helplines, plan } = content;
    const named = idsOf([...questions, ...groups, ...criteria, ...notices, ...helplines, ...plan]);
    const options = questions.flatMap((question) => question.options);
    const odd = [...named, ...options].filter((id) => !/^[a-z\d]+(-[a-z\d]+)*$/.test(id));
    expect(odd).to.deep.equal([]);
  });
});

describe('conditions over answers', () => {
  for (const check of checks) {
    it(`name questions and options of the ${check} check`, () => {
      for (const { at, test } of answerConditions(content)[check]) {
        expect(unknownIn(test, questionsOf(check)), at).to.deep.equal([]);
      }
    });

    it(`show a question of the ${check} check by earlier ones only`, () => {
      questionsOf(check).forEach(({ id, shownWhen }, at) => {
        const earlier = questionsOf(check).slice(0, at);
        if (shownWhen) expect(unknownIn(shownWhen, earlier), id).to.deep.equal([]);
      });
    });
  }

  it('put core questions before the details, exclusive and neutral ones among the options', () => {
    for (const check of checks) {
      const parts = questionsOf(check).map(({ part }) => part);
      expect(parts).to.deep.equal(parts.toSorted());
    }
    for (const { id, options, exclusive = [], neutral = [] } of content.questions) {
      expect(options, id).to.include.members([...exclusive, ...neutral]);
    }
  });

  it('book points under a question that is answered whenever they are given', () => {
    for (const { id, when, question, effect } of content.criteria) {
      if (!('points' in effect)) continue;
      expect(idsOf(questionsOf('fit')), id).to.include(question);
      const withoutAnswer = evaluate(when, { [question ?? '']: '' }, undefined);
      expect(withoutAnswer, id).to.equal(false);
    }
  });
});

describe('conditions over groups', () => {
  const subjects = content.groups.map(({ kind, attributes }) => ({ ...attributes, kind }));
  const valuesOf = (key: string): unknown[] =>
    subjects.flatMap((subject: Readonly<Record<string, unknown>>) => subject[key] ?? []);
  /** For groups of a host's own: none of the built-in ones is for men only. */
  const forHosts = ['gender: men'];

  it('name attributes and values some group has', () => {
    for (const { at, test } of groupConditions(content)) {
      for (const { key, values, reference } of leavesOf(test)) {
        const lost = values.filter((value) => !valuesOf(key).includes(value));
        const rows = lost.map((value) => `${key}: ${value}`);
        expect(
          rows.filter((row) => !forHosts.includes(row)),
          at,
        ).to.deep.equal([]);
        const options = content.questions.find(({ id }) => id === reference)?.options ?? [];
        if (reference === undefined) continue;
        expect(
          options.filter((option) => valuesOf(key).includes(option)),
          at,
        ).not.to.be.empty;
      }
    }
  });
});

describe('what else the content names', () => {
  it('asks for every sign, and for nothing but signs, follow-ups and attendance', () => {
    const signs = idsOf(content.redFlags.signs);
    const asked = idsOf(questionsOf('red-flags'));
    const others = ['attended', 'privacy-harm', 'pressure-coerced'];
    expect(asked).to.have.members([...signs, ...others]);
    expect(asked.filter((id) => signs.includes(id))).to.deep.equal(signs);
  });

  it('carries over answers and questions the fit check has', () => {
    for (const { id, carryOver } of content.redFlags.signs) {
      const answers = carryOver?.answers ?? {};
      expect(readAnswers(content, 'fit', answers).counted, id).to.deep.equal(answers);
      expect(idsOf(questionsOf('fit')), id).to.include.members([...(carryOver?.ask ?? [])]);
    }
  });

  it('presets answers the fit check has, for every audience', () => {
    expect(content.audiences.map(({ audience }) => audience)).to.have.members([
      'person',
      'family',
      'counselor',
    ]);
    for (const { audience, preset } of content.audiences) {
      expect(readAnswers(content, 'fit', preset).counted, audience).to.deep.equal(preset);
    }
  });

  it('gives reasons of the attendance check for options it has', () => {
    for (const { question, answer } of content.attendance.reasons) {
      const asked = questionsOf('attendance').find(({ id }) => id === question);
      expect(asked?.options, question).to.include(answer);
    }
  });
});

describe('the helplines the content names', () => {
  it('has a line in every region for every notice and every act-now sign', () => {
    const kindsIn = (region: string): string[] =>
      content.helplines.filter((line) => line.region === region).map(({ kind }) => kind);
    const acts = content.redFlags.signs.filter(({ helplines }) => helplines);
    const rows = [...content.notices, ...acts].filter(({ helplines = [] }) => helplines.length > 0);
    for (const region of regions) {
      expect(kindsIn(region), region).to.include.members(['emergency', 'crisis']);
      const without = rows.filter(
        ({ helplines = [] }) => !helplines.some((kind) => kindsIn(region).includes(kind)),
      );
      expect(idsOf(without), region).to.deep.equal([]);
    }
  });

  it('names helplines for every sign that can be act-now, and for no other', () => {
    for (const { id, kind, actNowWhen, helplines = [] } of content.redFlags.signs) {
      expect(helplines.length > 0, id).to.equal(kind === 'act-now' || actNowWhen !== undefined);
    }
  });
});

describe('the counts', () => {
  const part = (name: string): number =>
    questionsOf('fit').filter((one) => one.part === name && one.kind !== 'acknowledgement').length;
  const group = (kind: string): number => content.groups.filter((one) => one.kind === kind).length;
  const list = (name: string): number => content.plan.filter((one) => one.list === name).length;
  const { signs } = content.redFlags;
  const actNow = signs.filter(({ kind }) => kind === 'act-now').length;

  const counts: readonly (readonly [what: string, found: number, expected: number])[] = [
    ['core questions', part('core'), 14],
    ['detail questions', part('detail'), 9],
    ['acknowledgements', questionsOf('fit').length - part('core') - part('detail'), 1],
    ['communities ranked', group('community'), 33],
    ['kinds of meeting', group('meeting-type'), 3],
    ['therapy groups', group('therapy'), 12],
    ['signs seen once or often', signs.length - actNow, 14],
    ['act-now signs', actNow, 5],
    ['attendance questions', questionsOf('attendance').length, 8],
    ['notices', content.notices.length, 7],
    ['self-management steps', list('selfManagement'), 10],
    ['family steps', list('family'), 10],
    ['resources', list('resources'), 12],
  ];

  for (const [what, found, expected] of counts) {
    it(`${what}: ${expected}`, () => {
      expect(found).to.equal(expected);
    });
  }

  it(`regions: ${regions.join(' ')}`, () => {
    expect([...new Set(content.helplines.map(({ region }) => region))]).to.have.members(regions);
  });
});
