/** The engine bench compares like with like: its contenders find what `recommend` finds. Nothing is timed here. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { readAnswers, type Answers, type Content } from '../../src/engine/index.js';

type Finding = ReadonlyMap<string, { readonly points?: number }>;
type Run = {
  readonly score: (answers: Answers) => unknown;
  readonly outcomeOf: (found: unknown) => Finding;
};
type Contender = { readonly name: string; readonly prepare: (content: Content) => Run };
type Prepared = Contender & { readonly run: Run };
type Bench = {
  readonly contenders: readonly Contender[];
  readonly prepareAll: (contenders: readonly Contender[], content: Content) => Prepared[];
  readonly checkAgreement: (
    prepared: readonly Prepared[],
    records: readonly Answers[],
  ) => Promise<void>;
  readonly makeAnswers: (content: Content, count: number, seed: number) => Answers[];
  readonly answeredIn: (content: Content, answers: Answers) => number;
};

const root = resolve(import.meta.dirname, '../..');
const load = async (file: string): Promise<Partial<Bench>> =>
  (await import(pathToFileURL(join(root, 'bench/engine', file)).href)) as Partial<Bench>;

/** What made-up answers seldom hold: little answered, a family, a young person, what no group fits. */
const corners: readonly Answers[] = [
  { goal: 'unsure' },
  { concern: ['gambling', 'opioids'], spirituality: 'rather-not' },
  { 'for-whom': 'family', concern: ['alcohol'], 'family-aim': ['engage', 'relapse'] },
  { age: 'under-18', concern: ['cannabis'], approach: ['creative', 'sharing'] },
  { spirituality: 'welcome', faith: 'muslim', company: ['women', 'native'] },
  { safety: ['withdrawal', 'unsafe-home'], 'safety-seen': 'yes', where: ['in-person'] },
];

describe('the engine bench', function () {
  this.timeout(60_000);

  let bench: Bench;
  let prepared: Prepared[];
  before(async () => {
    if (!existsSync(join(root, 'dist/engine/index.js'))) {
      throw new Error('There is no dist/ to test: `npm run build` first.');
    }
    const files = ['contenders.js', 'agree.js', 'workload.js'];
    bench = Object.assign({}, ...(await Promise.all(files.map(load)))) as Bench;
    prepared = bench.prepareAll(bench.contenders, defaultContent);
  });

  it('has contenders that find what recommend finds', async () => {
    const records = corners.map(
      (answers) => readAnswers(defaultContent, 'fit', answers).counted as Answers,
    );
    await bench.checkAgreement(prepared, [...records, ...bench.makeAnswers(defaultContent, 6, 11)]);
  });

  it('ends with an error where one of them is a point off', async () => {
    const [ours, ...others] = prepared;
    for (const other of others) {
      const outcomeOf = (found: unknown): Finding =>
        new Map(
          [...other.run.outcomeOf(found)].map(([group, { points, ...rest }]) => [
            group,
            points === undefined ? rest : { ...rest, points: points + 1 },
          ]),
        );
      const off = { ...other, run: { ...other.run, outcomeOf } };
      const refusal = await bench.checkAgreement([ours!, off], corners).catch(String);
      expect(refusal, other.name).to.include(other.name);
    }
  });

  it('makes the same answers for the same seed, about twenty to a record', () => {
    const records = bench.makeAnswers(defaultContent, 20, 3);
    expect(records).to.deep.equal(bench.makeAnswers(defaultContent, 20, 3));
    expect(records).not.to.deep.equal(bench.makeAnswers(defaultContent, 20, 4));
    for (const answers of records) {
      expect(bench.answeredIn(defaultContent, answers)).to.be.within(18, 22);
    }
  });
});
