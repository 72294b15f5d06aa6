/** The files of `group-fit-quiz`: none that is read is written over. */
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { run, runOn, type Ran } from '../support/program.js';

const line = JSON.stringify({ concern: ['alcohol'], goal: 'stop' });
const own = JSON.stringify({ ...defaultContent, id: 'own' });

describe('the files of group-fit-quiz', function () {
  this.timeout(60_000);
  let folder: string;
  const written = (name: string, content: string | Uint8Array): string => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'files-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function expectRefusal({ code, out, err }: Ran, reason: RegExp): void {
    expect(err)
      .to.match(reason)
      .and.not.to.match(/\n\s+at /);
    expect([code, out]).to.deep.equal([2, '']);
  }

  it('are not written over while they are standard input', async () => {
    const records = written('records.ndjson', `${line}\n`);
    expectRefusal(await runOn(['score', '--out', records], records), /--out: expected another/);
    expect(readFileSync(records, 'utf8')).to.equal(`${line}\n`);
    const ran = await runOn(['score', '--out', join(folder, 'results.ndjson')], records);
    expect(ran).to.include({ code: 0, err: '1 scored, 0 bad\n' });
  });

  it('may be standard input as long as that is not read', async () => {
    const [records, idle] = [written('in.ndjson', line), written('idle.ndjson', line)];
    const ran = await runOn(['score', records, '--out', idle], idle);
    expect(ran).to.include({ code: 0, err: '1 scored, 0 bad\n' });
  });

  it('are not written over while they hold the content, by whatever name', async () => {
    const content = written('content.json', own);
    const link = join(folder, 'link.json');
    symlinkSync(content, link);
    for (const out of [content, link]) {
      expectRefusal(await run(['score', '--content', content, '--out', out], line), /--out: /);
    }
    expect(readFileSync(content, 'utf8')).to.equal(own);
  });

  it('do not grow without end where a shell writes to what is read', async () => {
    const records = written('grow.ndjson', `${line}\n`);
    for (const [args, from] of [
      [['score'], records],
      [['score', records], written('other.ndjson', '')],
    ] as const) {
      expectRefusal(await runOn(args, from, records), /standard output: expected another file/);
    }
    expect(readFileSync(records, 'utf8')).to.equal(`${line}\n`);
  });
});
