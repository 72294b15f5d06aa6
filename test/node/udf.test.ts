/** The script for databases, in a context that has nothing but the language itself. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext, type Context } from 'node:vm';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { parseSync } from 'vite';
import { defaultContent } from '../../src/content/index.js';
import { adviseAttendance, checkRedFlags, recommend } from '../../src/engine/index.js';
import { answersFor, seed } from '../support/arbitraries.js';

type GroupFit = (json: string | null) => string | null;

const script = readFileSync(resolve(import.meta.dirname, '../../dist/udf/group-fit.js'), 'utf8');
const answers = { concern: ['alcohol'], goal: 'stop' };

/** Not even what V8 itself adds to the language. */
const bareContext = (): Context => {
  const context = createContext({});
  runInContext('delete globalThis.console; delete globalThis.WebAssembly;', context);
  return context;
};

function load(prepare = ''): GroupFit {
  const context = bareContext();
  runInContext(`${prepare}\n${script}`, context);
  return runInContext('groupFit', context) as GroupFit;
}

/** A record that can't be scored, and what is told of it. */
const errorOf = (record: string): unknown =>
  (JSON.parse(load()(record) ?? '{}') as { error?: unknown }).error;

describe('the script for databases', () => {
  it('defines one function and nothing else', () => {
    const context = bareContext();
    const names = () => runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
    const before = names();
    runInContext(script, context);
    expect(names().filter((name) => !before.includes(name))).to.deep.equal(['groupFit']);
  });

  it('is a classic script that imports nothing', () => {
    const { program, errors } = parseSync('group-fit.js', script, { sourceType: 'script' });
    expect(errors).to.deep.equal([]);
    expect(program.body.map(({ type }) => type)).to.deep.equal(['ExpressionStatement']);
    expect(script).not.to.match(/\bimport\s*\(/);
  });

  it('fits between the dollars of Snowflake, within the size it asks for', () => {
    expect(script).not.to.include('$$');
    expect(Buffer.byteLength(script)).to.be.at.most(100_000);
  });

  it('is evaluated once where it stands in a function body that keeps the global state', () => {
    const context = bareContext();
    const body = `globalThis.times ??= 0;
      if (typeof groupFit === 'undefined') { times += 1; ${script} }
      return groupFit(RECORD);`;
    const call = runInContext(`(function (RECORD) { ${body} })`, context) as GroupFit;
    const results = [call(JSON.stringify(answers)), call(JSON.stringify(answers))];
    expect(new Set(results).size).to.equal(1);
    expect(runInContext('times', context)).to.equal(1);
  });

  it('gives the bytes of the engine, for every check', () => {
    const groupFit = load();
    const scorers = { fit: recommend, 'red-flags': checkRedFlags, attendance: adviseAttendance };
    for (const [check, score] of Object.entries(scorers)) {
      const any = answersFor(defaultContent, check as keyof typeof scorers);
      fc.assert(
        fc.property(any, (given) => {
          const record = JSON.stringify({ check, answers: given });
          expect(groupFit(record)).to.equal(JSON.stringify(score(defaultContent, given)));
        }),
        { seed, numRuns: 50 },
      );
    }
  });

  it('takes the answers as they are, or with the fit check left out', () => {
    const groupFit = load();
    const expected = JSON.stringify(recommend(defaultContent, answers));
    expect(groupFit(JSON.stringify(answers))).to.equal(expected);
    expect(groupFit(JSON.stringify({ answers }))).to.equal(expected);
  });

  it('keeps NULL as it is', () => {
    expect(load()(null)).to.equal(null);
  });

  it('does without what came after ES2020', () => {
    const older = `delete Object.hasOwn;
      for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex', 'at']) {
        delete Array.prototype[name];
      }
      delete String.prototype.replaceAll; delete String.prototype.at; delete globalThis.WeakRef;`;
    const [now, then] = [load(), load(older)];
    for (const check of ['fit', 'red-flags', 'attendance'] as const) {
      for (const given of fc.sample(answersFor(defaultContent, check), { seed, numRuns: 100 })) {
        const record = JSON.stringify({ check, answers: given });
        expect(then(record)).to.equal(now(record));
      }
    }
  });

  it('tells of a record it cannot score, and does not throw', () => {
    expect(errorOf('{"goal":"nonsense"}')).to.include({
      name: 'AnswerError',
      path: 'answers.goal',
      found: '"nonsense"',
    });
    expect(errorOf('nope')).to.include({ path: 'answers', expected: 'JSON' });
    expect(errorOf('[]')).to.include({ path: 'answers', found: 'a list' });
    expect(errorOf('{"answers":null}')).to.include({ path: 'answers', found: 'null' });
    expect(errorOf('{"check":"x","answers":{}}')).to.include({ path: 'check' });
  });
});
