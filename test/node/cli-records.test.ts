/** Records that are made to end a run: `group-fit-quiz score` and the database function tell of them, alike, and go on. */
import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { adviseAttendance, checkRedFlags, recommend } from '../../src/engine/index.js';
import { scoreRecord } from '../../src/batch/records.js';
import { groupFit } from '../../src/udf/answer-json.js';
import { linesOf, rowsOf, run } from '../support/program.js';

const answers = { concern: ['alcohol'], goal: 'stop' };
const line = JSON.stringify(answers);
const json = JSON.stringify;
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

type Refused = { readonly path: string; readonly expected: string; readonly found: string };

/** What the database function says of a record it can't score. */
const errorOf = (record: string): Refused | undefined =>
  (JSON.parse(groupFit(record) ?? '{}') as { readonly error?: Refused }).error;

const bad: readonly (readonly [what: string, record: string, told: RegExp])[] = [
  ['a deep id', `{"id":${nested(200_000)},"answers":${line}}`, /^id: expected a text, .* a list$/],
  ['an object as id', json({ id: { a: 1 }, answers }), /^id: .* found a value of type object$/],
  ['an id that would be rounded', `{"id":9007199254740993,"answers":${line}}`, /^id: .* number$/],
  ['an id beyond all numbers', `{"id":1e999,"answers":${line}}`, /^id: /],
  ['a deep answer', `{"concern":[${nested(200_000)}]}`, /^answers\.concern\[0\]: .* a list$/],
  ['deep answers', `{"answers":${nested(200_000)}}`, /^answers: .* a list$/],
  ['a deep line', nested(200_000), /^answers: .* a list$/],
  ['a line that ends too soon', '['.repeat(400_000), /^answers: expected JSON, found text/],
  ['answers by the prototype', `{"__proto__":${line}}`, /^answers\.__proto__: expected a question/],
  ['an option of every object', json({ goal: 'toString' }), /^answers\.goal: expected one of/],
  ['a question of every object', json({ constructor: 'x' }), /^answers\.constructor: expected/],
  ['half a letter', String.raw`{"\ud800":"x"}`, /^answers\..: expected a question/],
  ['a huge number', '{"goal":1e999}', /^answers\.goal: .* of type number$/],
  ['a check there is none of', json({ check: 'guess', answers }), /^check: .* found "guess"$/],
  ['a check of every object', json({ check: 'toString', answers }), /^check: expected one of/],
  ['a check that is NULL', json({ check: null, answers }), /^check: .* found null$/],
];

describe('a record that cannot be scored', function () {
  this.timeout(20_000);

  it('ends no run, whatever it holds', async () => {
    const ran = await run(['score'], [...bad.map(([, record]) => record), line].join('\n'));
    expect(linesOf(rowsOf(ran))).to.deep.equal([bad.length + 1]);
    expect(ran.code).to.equal(0);
    const told = ran.err.trimEnd().split('\n');
    expect(told.pop()).to.equal(`1 scored, ${bad.length} bad`);
    for (const [at, [, , reason]] of bad.entries()) {
      const [, number, text = ''] = /^line (\d+): (.*)$/.exec(told[at] ?? '') ?? [];
      expect(Number(number)).to.equal(at + 1);
      expect(text).to.match(reason);
    }
  });

  for (const [what, record, reason] of bad) {
    it(`is told by the database function likewise: ${what}`, () => {
      const { path, expected, found } = errorOf(record) ?? {};
      expect(`${path}: expected ${expected}, found ${found}`).to.match(reason);
    });
  }

  it('is told of by its kind alone where the fault is ours', () => {
    const faulty = new Proxy(defaultContent, {
      get: () => {
        throw new RangeError('alcohol');
      },
    });
    const { refusal } = scoreRecord(faulty, 'fit', line);
    expect(refusal?.message).to.equal(
      'answers: expected a record that can be scored, found one that ends in RangeError',
    );
  });
});

describe('the id of a record', () => {
  it('comes back as it went in', async () => {
    const ids = ['', 'é\u2028', '\uD800', 0, -1.5, Number.MAX_SAFE_INTEGER, true, false, null];
    const ran = await run(['score'], ids.map((id) => json({ id, answers })).join('\n'));
    expect(rowsOf(ran).map((row) => (row as { id: unknown }).id)).to.deep.equal(ids);
  });
});

describe('the check of a record', () => {
  const records = [
    { check: 'red-flags', answers: { attended: 'months', judgment: 'often' } },
    { check: 'attendance', answers: { focus: 'recovery', since: 'new' } },
    { check: 'fit', answers },
  ];
  const results = [
    checkRedFlags(defaultContent, { attended: 'months', judgment: 'often' }),
    adviseAttendance(defaultContent, { focus: 'recovery', since: 'new' }),
    recommend(defaultContent, answers),
  ];

  it('counts before that of the run', async () => {
    const plain = { focus: 'programme' };
    const input = [...records, plain].map((one) => json(one)).join('\n');
    const rows = rowsOf(await run(['score', '--check', 'attendance'], input));
    const expected = [...results, adviseAttendance(defaultContent, plain)];
    expect(rows).to.deep.equal(expected.map((result, at) => ({ line: at + 1, result })));
  });

  it('counts in the database function', () => {
    expect(records.map((one) => groupFit(json(one)))).to.deep.equal(
      results.map((result) => json(result)),
    );
  });
});
