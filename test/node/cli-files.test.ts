/** The files of `group-fit-quiz`: none that is read is written over, and what is no UTF-8 is told. */
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { linesOf, rowsOf, run, runOn, type Ran } from '../support/program.js';
import { soundContent } from '../support/sound-content.js';

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

  it('may begin with a byte order mark', async () => {
    const content = written('bom.json', `\uFEFF${own}`);
    const [row] = rowsOf(await run(['score', '--content', content], line));
    expect(row).to.have.nested.property('result.content.id', 'own');
    const sound = written('sound.json', `\uFEFF${JSON.stringify(soundContent)}`);
    expect(await run(['check', sound])).to.include({ code: 0, err: '' });
  });

  it('are refused as content where they are no UTF-8', async () => {
    const latin = written('latin.json', Buffer.from(own.replace('own', 'caf\u00E9'), 'latin1'));
    expectRefusal(await run(['score', '--content', latin], line), /latin\.json: expected UTF-8/);
    const wide = written('wide.json', Buffer.from(`\uFEFF${own}`, 'utf16le'));
    expectRefusal(await run(['check', wide]), /wide\.json: expected UTF-8/);
  });

  it('may hold lines that are no UTF-8: these are bad', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`{"id":"caf\u00E9","answers":${line}}\n`),
      Buffer.from(`{"id":"caf\u00E9","answers":${line}}\n`, 'latin1'),
      // The first half of a letter, and one half of a pair.
      Buffer.from([0xc3, 0x0a, 0xed, 0xa0, 0x80, 0x0a]),
      Buffer.from(line),
    ]);
    const ran = await run(['score'], bytes);
    expect(linesOf(rowsOf(ran))).to.deep.equal([1, 5]);
    expect(rowsOf(ran)[0]).to.include({ id: 'caf\u00E9' });
    expect(ran.err).to.equal(
      [2, 3, 4].map((at) => `line ${at}: expected UTF-8, found bytes that are none\n`).join('') +
        '2 scored, 3 bad\n',
    );
  });

  it('may come from standard input, to be checked', async () => {
    const { code, out } = await run(['check', '-'], JSON.stringify(soundContent));
    expect(code).to.equal(0);
    expect(out).to.match(/^sound 1\n/);
    expectRefusal(await run(['check', '-'], 'nope'), /can't use standard input: /);
    expectRefusal(await run(['score', '--content', '-'], line), /--content: expected a file/);
  });
});
