/** `group-fit-quiz score` as a part of a pipeline: order, threads, readers and writers that come and go. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { linesOf, program, rowsOf, run, type Ran } from '../support/program.js';

const answers = { concern: ['alcohol'], goal: 'stop' };
const line = JSON.stringify(answers);
const root = resolve(import.meta.dirname, '../..');

describe('group-fit-quiz score in a pipeline', function () {
  this.timeout(20_000);

  it('keeps the order, with however many threads', async () => {
    const records = Array.from({ length: 3000 }, (_, id) =>
      id % 7 === 0 ? 'nope' : JSON.stringify({ id, answers: id % 2 === 0 ? answers : {} }),
    );
    const ran = await Promise.all(
      ['1', '3'].map(async (threads) => run(['score', '--threads', threads], records.join('\n'))),
    );
    expect(ran[0]).to.deep.equal(ran[1]);
    const scored = records.flatMap((record, at) => (record === 'nope' ? [] : [at + 1]));
    expect(linesOf(rowsOf(ran[0] as Ran))).to.deep.equal(scored);
    const bad = (ran[0] as Ran).err.matchAll(/^line (\d+):/gm);
    expect([...bad].map(([, number]) => Number(number))).to.deep.equal(
      records.flatMap((record, at) => (record === 'nope' ? [at + 1] : [])),
    );
  });

  it('answers a line when it comes, and under --strict ends at a bad one while more could come', async () => {
    const child = spawn(process.execPath, [program, 'score', '--strict']);
    const [closed, err] = [once(child, 'close'), text(child.stderr)];
    for (const _ of [1, 2]) {
      child.stdin.write(`${line}\n`);
      const [answer] = (await once(child.stdout, 'data')) as [Buffer];
      expect(JSON.parse(answer.toString())).to.have.property('result');
    }
    child.stdin.write('nope\n');
    expect(await closed).to.deep.equal([1, null]);
    expect(await err).to.match(/^line 3: .*\n2 scored, 1 bad\n$/);
  });

  it('runs in Spark as the README has it: by its name, with nothing but a PATH', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [, command = '', env = ''] =
      /\.pipe\("([^"]+)", env=\{"(\w+)": path\}/.exec(readme) ?? [];
    const [name = '', ...args] = command.split(' ');
    const folder = mkdtempSync(join(tmpdir(), 'worker-'));
    // As npm installs it: `node` is found by its first line.
    chmodSync(program, 0o755);
    symlinkSync(program, join(folder, name));
    symlinkSync(process.execPath, join(folder, 'node'));
    const child = spawn('/usr/bin/env', [name, ...args], { env: { [env]: folder } });
    const [closed, out] = [once(child, 'close'), text(child.stdout)];
    child.stdin.end(`${line}\n`);
    expect(await closed).to.deep.equal([0, null]);
    expect(JSON.parse(await out)).to.have.property('result');
    rmSync(folder, { recursive: true });
  });

  it('is quiet when its reader goes away', async () => {
    const child = spawn(process.execPath, [program, 'score']);
    const [closed, err] = [once(child, 'close'), text(child.stderr)];
    child.stdout.once('data', () => child.stdout.destroy());
    await pipeline(Readable.from(Array(20_000).fill(`${line}\n`)), child.stdin).catch(
      () => undefined,
    );
    expect(await closed).to.deep.equal([0, null]);
    expect(await err).to.equal('');
  });
});
