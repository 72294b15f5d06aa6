/** The built program `group-fit-quiz check`, as a shell and a pipeline run it. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import type { CheckReport } from '../../src/checker/index.js';
import { program, run } from '../support/program.js';
import { soundContent } from '../support/sound-content.js';

const spoilt = {
  ...soundContent,
  criteria: soundContent.criteria.map((one) => ({ ...one, group: { any: [] } })),
};

const root = resolve(import.meta.dirname, '../..');

describe('group-fit-quiz check', function () {
  this.timeout(60_000);
  let folder: string;
  const written = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'check-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('tells one line a claim, and ends with 0, where all hold', async () => {
    const { code, out, err } = await run([
      'check',
      written('sound.json', JSON.stringify(soundContent)),
    ]);
    expect({ code, err }).to.deep.equal({ code: 0, err: '' });
    const lines = out.trimEnd().split('\n').slice(1, -1);
    expect(
      lines.map((line) =>
        line
          .split(/:| {2}/)
          .slice(0, 2)
          .join(' '),
      ),
    ).to.deep.equal([
      'holds references',
      'holds words',
      'holds attributes',
      'holds options',
      'holds criteria',
      'holds first',
      'holds listed',
      'holds shortlist',
      'holds notices',
      'holds results',
    ]);
  });

  it('tells what fails, and ends with 1', async () => {
    const { code, out } = await run(['check', written('spoilt.json', JSON.stringify(spoilt))]);
    expect(code).to.equal(1);
    expect(out).to.match(/^FAILS {2}criteria: .*\n +failed {2}likes-talk /m);
    expect(out).to.match(/^holds {2}notices: /m);
  });

  it('writes the whole report as JSON', async () => {
    const { code, out } = await run(['check', '--json', written('j.json', JSON.stringify(spoilt))]);
    const report = JSON.parse(out) as CheckReport;
    expect(code).to.equal(1);
    expect(report).to.include({ report: 1, holds: false });
    expect(report.content).to.deep.equal({ id: 'sound', version: '1' });
    expect(report.milliseconds).to.be.a('number');
    const { findings = [] } = report.claims.find(({ id }) => id === 'notices') ?? {};
    expect(findings[0]).to.deep.equal({
      subject: 'suicidal is given',
      outcome: 'witness',
      answers: { mood: 'low' },
    });
  });

  it('shows the answers each claim rests on when asked', async () => {
    const file = written('w.json', JSON.stringify(soundContent));
    const [few, all] = [await run(['check', file]), await run(['check', '--witnesses', file])];
    expect(few.out).not.to.include('{"mood":"low"}');
    expect(all.out).to.match(/by witness {2}suicidal is given {2}\{"mood":"low"\}/);
    expect(all.out).to.match(/proved {2}suicidal is never dropped/);
  });

  it('checks a part as the whole it makes over the built-in content', async () => {
    const part = { extends: 'group-fit', id: 'ours', groups: [{ id: 'nobody', remove: true }] };
    const { code, out } = await run(['check', written('part.json', JSON.stringify(part))]);
    expect(code).to.equal(1);
    expect(out).to.match(/^FAILS {2}references: .*\n +failed {2}content\.groups\[0\]\.id /m);
  });

  it('says of the part in the README what is printed there', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [, own = ''] = readme.split('## Your own questions and groups');
    const [part = '', printed = ''] = ['json', 'text'].map(
      (language) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(own)?.[1],
    );
    const { code, out } = await run(['check', written('readme.json', part)]);
    const untimed = (text: string): string => text.replace(/\([\d.]+ s\)/, '');
    expect(untimed(out)).to.equal(untimed(printed));
    expect(code).to.equal(0);
  });

  it('lets no terminal codes through', async () => {
    const { code, out } = await run([
      'check',
      written('codes.json', '{"\\u009b31m":"\\u001b[31m"}'),
    ]);
    expect(code).to.equal(1);
    expect(out.replaceAll('\n', '')).not.to.match(/\p{Cc}/u);
  });

  const refusals: readonly (readonly [what: string, args: readonly string[], told: RegExp])[] = [
    [
      'a file that is not there',
      ['check', 'nowhere.json'],
      /can't read nowhere\.json: there is no/,
    ],
    ['text that is no JSON', ['check', program], /can't use .*index\.js: /],
    ['two files', ['check', 'one', 'two'], /expected one file, found 2/],
    ['an option of another command', ['check', '--strict'], /--strict: not an option of "check"/],
    ['its option on another command', ['score', '--json'], /--json: not an option of "score"/],
  ];
  for (const [what, args, told] of refusals) {
    it(`refuses ${what} with 2`, async () => {
      const { code, out, err } = await run(args);
      expect({ code, out }).to.deep.equal({ code: 2, out: '' });
      expect(err)
        .to.match(told)
        .and.not.to.match(/\n\s+at /);
    });
  }
});

describe('the solver', () => {
  const imports = (file: string, form: RegExp): string[] =>
    [...readFileSync(file, 'utf8').matchAll(form)].map(([, name = '']) => name);

  /** What a file loads as soon as it is loaded itself, and what that loads. */
  function loadedBy(file: string, seen = new Set<string>()): Set<string> {
    for (const name of imports(file, /^(?:import|export)\b[^'"]*["']([^"']+)["']/gm)) {
      const next = name.startsWith('.') ? resolve(file, '..', name) : name;
      if (seen.has(next)) continue;
      seen.add(next);
      if (name.startsWith('.')) loadedBy(next, seen);
    }
    return seen;
  }

  for (const door of ['index', 'engine/index', 'schema/index', 'cli/index', 'checker/index']) {
    it(`is not loaded with ${door}.js`, () => {
      const loaded = loadedBy(join(root, `dist/${door}.js`));
      expect(loaded.size).to.be.above(3);
      expect([...loaded]).not.to.include('highs');
    });
  }

  it('is named in one file of the package, and in no bundle', () => {
    const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
    const naming = files
      .filter((file) => file.endsWith('.js'))
      .filter((file) => /["'`]highs["'`]/.test(readFileSync(join(root, 'dist', file), 'utf8')));
    expect(naming).to.deep.equal([join('checker', 'solver.js')]);
  });
});
