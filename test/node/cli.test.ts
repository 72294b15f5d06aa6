/** `group-fit-quiz score`: what it takes, what it gives, what it refuses. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { defaultContent } from '../../src/content/index.js';
import { adviseAttendance, checkRedFlags, recommend } from '../../src/engine/index.js';
import { extendContent } from '../../src/schema/index.js';
import { linesOf, program, rowsOf, run } from '../support/program.js';

const answers = { concern: ['alcohol'], goal: 'stop' };
const line = JSON.stringify(answers);
const result = recommend(defaultContent, answers);

describe('group-fit-quiz score', function () {
  this.timeout(20_000);
  let folder: string;
  const inFolder = (name: string): string => join(folder, name);

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'score-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** A wrong call: told in few words, with nothing on standard output. */
  async function expectRefusal(args: readonly string[], reason: RegExp): Promise<void> {
    const { code, out, err } = await run(args, line);
    expect(err).to.match(reason);
    expect(err).not.to.match(/\n\s+at |node:internal/);
    expect([code, out]).to.deep.equal([2, '']);
  }

  it('is what npx runs', () => {
    expect(readFileSync(program, 'utf8')).to.match(/^#!\/usr\/bin\/env node\n/);
  });

  it('gives one result a line, with the id it came with', async () => {
    const ran = await run(['score'], `${line}\n${JSON.stringify({ id: 7, answers })}\n`);
    expect(rowsOf(ran)).to.deep.equal([
      { line: 1, result },
      { line: 2, id: 7, result },
    ]);
    expect(ran).to.include({ code: 0, err: '2 scored, 0 bad\n' });
  });

  it('reads and writes files', async () => {
    writeFileSync(inFolder('in.ndjson'), line);
    const ran = await run(['score', inFolder('in.ndjson'), '--out', inFolder('out.ndjson')]);
    expect(ran).to.include({ code: 0, out: '' });
    const written = readFileSync(inFolder('out.ndjson'), 'utf8');
    expect(written).to.equal(`${JSON.stringify({ line: 1, result })}\n`);
  });

  it('carries out every check', async () => {
    const signs = { attended: 'months', judgment: 'often' };
    const rhythm = { focus: 'recovery', since: 'new' };
    const redFlags = await run(['score', '--check', 'red-flags'], JSON.stringify(signs));
    const attendance = await run(['score', '--check=attendance'], JSON.stringify(rhythm));
    expect(rowsOf(redFlags)).to.deep.equal([
      { line: 1, result: checkRedFlags(defaultContent, signs) },
    ]);
    expect(rowsOf(attendance)).to.deep.equal([
      { line: 1, result: adviseAttendance(defaultContent, rhythm) },
    ]);
  });

  it('takes content of your own', async () => {
    writeFileSync(inFolder('own.json'), JSON.stringify({ ...defaultContent, id: 'own' }));
    const [row] = rowsOf(await run(['score', '--content', inFolder('own.json')], line));
    expect(row).to.have.nested.property('result.content.id', 'own');
  });

  it('takes a part that goes over the built-in content', async () => {
    const part = { extends: defaultContent.id, id: 'own', groups: [{ id: 'smart', remove: true }] };
    writeFileSync(inFolder('part.json'), JSON.stringify(part));
    const [row] = rowsOf(await run(['score', '--content', inFolder('part.json')], line));
    const content = extendContent(defaultContent, part);
    expect(row).to.deep.equal({ line: 1, result: recommend(content, answers) });
  });

  it('tells of bad lines, counts them and goes on', async () => {
    const bad = ['nope', '[]', '{"nothing":"here"}', '{"goal":"nonsense"}', '{"id":1,"answers":3}'];
    const ran = await run(['score'], [...bad, line].join('\n'));
    expect(linesOf(rowsOf(ran))).to.deep.equal([6]);
    expect(ran.code).to.equal(0);
    const told = ran.err.trimEnd().split('\n');
    expect(told.map((one) => one.split(':')[0])).to.deep.equal([
      'line 1',
      'line 2',
      'line 3',
      'line 4',
      'line 5',
      '1 scored, 5 bad',
    ]);
    expect(told[3]).to.match(/^line 4: answers\.goal: expected one of .*, found "nonsense"$/);
  });

  it('never quotes a line that is no JSON, nor lets terminal codes through', async () => {
    const { err } = await run(['score'], 'secret\n{"\\u001b[31m\\n":"x"}\n');
    expect(err).not.to.include('secret');
    expect(err).not.to.include('\u001B');
    expect(err.split('\n')).to.have.length(4);
  });

  it('stops at the first bad line under --strict', async () => {
    const ran = await run(['score', '--strict'], [line, 'nope', line, ''].join('\n'));
    expect(linesOf(rowsOf(ran))).to.deep.equal([1]);
    expect(ran.code).to.equal(1);
    expect(ran.err).to.match(/^line 2: .*\n1 scored, 1 bad\n$/);
  });

  it('keeps what was scored in a file before it stopped', async () => {
    const out = inFolder('strict.ndjson');
    await run(['score', '--strict', '--out', out], [line, 'nope', line].join('\n'));
    expect(readFileSync(out, 'utf8')).to.match(/^\{"line":1,.*\}\n$/);
  });

  it('skips empty lines, a byte order mark and carriage returns', async () => {
    const ran = await run(['score', '--strict'], `\uFEFF${line}\r\n\r\n  \n${line}\r\n`);
    expect(linesOf(rowsOf(ran))).to.deep.equal([1, 4]);
    expect(ran.code).to.equal(0);
  });

  it('reads letters of several bytes and U+2028 whole, wherever the input is cut', async () => {
    const id = 'é日\u2028🙂'.repeat(40_000);
    const [row] = rowsOf(await run(['score'], JSON.stringify({ id, answers })));
    expect(row).to.deep.equal({ line: 1, id, result });
  });

  it('refuses a huge line without keeping it', async () => {
    const huge = 'x'.repeat(1_000_000);
    const ran = await run(['score'], [`{"id":"`, ...Array(8).fill(huge), `"}\n${line}\n`].flat());
    expect(linesOf(rowsOf(ran))).to.deep.equal([2]);
    expect(ran.err).to.match(
      /^line 1: expected at most 1000000 bytes, found more\n1 scored, 1 bad/,
    );
  });

  it('has nothing to say about no lines', async () => {
    expect(await run(['score'])).to.deep.equal({ code: 0, out: '', err: '0 scored, 0 bad\n' });
  });

  it('shows its help and its version', async () => {
    for (const args of [['--help'], ['score', '-h']]) {
      const { code, out } = await run(args);
      expect(code).to.equal(0);
      expect(out).to.match(/^Usage: group-fit-quiz score/);
      for (const option of ['check', 'content', 'strict', 'out', 'threads', 'help', 'version']) {
        expect(out).to.include(`--${option}`);
      }
    }
    expect(await run(['--version'])).to.include({ code: 0, out: `${result.engine}\n` });
  });

  it('refuses a wrong call', async () => {
    await expectRefusal([], /expected the command "score"/);
    await expectRefusal(['guess'], /found "guess"/);
    await expectRefusal(['score', '--nonsense'], /Unknown option '--nonsense'/);
    await expectRefusal(['score', '--check', 'toString'], /--check: expected one of fit, /);
    await expectRefusal(['score', 'one', 'two'], /expected one file, found 2/);
    for (const threads of ['0', '1.5', 'many', '65']) {
      await expectRefusal(['score', '--threads', threads], /--threads: expected a whole number/);
    }
  });

  it('refuses a file it cannot use', async () => {
    const missing = inFolder('missing.json');
    writeFileSync(inFolder('bad.json'), '{"id":"x"}');
    writeFileSync(inFolder('other.json'), '{"extends":"x"}');
    writeFileSync(inFolder('same.ndjson'), line);
    await expectRefusal(['score', missing], /can't read .*missing\.json: there is no such file/);
    await expectRefusal(['score', folder], /it is a folder/);
    await expectRefusal(['score', '--content', missing], /there is no such file/);
    await expectRefusal(['score', '--content', program], /can't use /);
    await expectRefusal(['score', '--content', inFolder('bad.json')], /content\.version: expected/);
    await expectRefusal(
      ['score', '--content', inFolder('other.json')],
      /content\.extends: expected/,
    );
    await expectRefusal(['score', '--out', join(missing, 'out')], /can't write /);
    const same = inFolder('same.ndjson');
    await expectRefusal(['score', same, '--out', same], /another file/);
    expect(readFileSync(same, 'utf8')).to.equal(line);
  });
});
