/** The built package as others meet it: every door opens in plain Node, with no DOM, and from a packed tarball. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'chai';

type Door = { readonly types: string; readonly default: string };

const root = resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Door>>;
  readonly dependencies: Readonly<Record<string, string>>;
};
const languages = existsSync(join(root, 'src/messages'))
  ? readdirSync(join(root, 'src/messages')).filter((file) =>
      /^[a-z]{2}(-[A-Z]{2})?\.ts$/.test(file),
    )
  : [];

/** Every door that holds a module for Node, with `*` filled in. */
const doors = Object.entries(manifest.exports).flatMap(([door, target]) => {
  if (typeof target === 'string' || door.startsWith('./dist/')) return [];
  if (!door.includes('*')) return [{ door, ...target }];
  return languages.map((file) => {
    const fill = (text: string): string => text.replace('*', file.replace('.ts', ''));
    return { door: fill(door), types: fill(target.types), default: fill(target.default) };
  });
});

const specifier = (door: string): string => door.replace('.', manifest.name);

/** Runs a program in a Node of its own and gives back what it printed. */
function run(folder: string, program: string): string {
  const args = ['--input-type=module', '--eval', program];
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).trim();
}

/** A project that holds nothing but the packed package and its two dependencies. */
function emptyProject(): string {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'doors-')));
  const modules = join(project, 'node_modules');
  mkdirSync(modules);
  const pack = `npm pack --ignore-scripts --silent --pack-destination "${project}"`;
  const tarball = execFileSync(pack, { cwd: root, encoding: 'utf8', shell: true }).trim();
  execFileSync('tar', ['-xzf', tarball], { cwd: project });
  renameSync(join(project, 'package'), join(modules, manifest.name));
  for (const name of Object.keys(manifest.dependencies)) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  return project;
}

describe('the doors of the built package', () => {
  before(() => {
    const built = existsSync(join(root, 'dist/index.js'));
    if (!built) throw new Error('There is no dist/ to test: `npm run build` first.');
  });

  for (const { door, ...target } of doors) {
    it(`${door} opens in plain Node`, () => {
      expect(existsSync(join(root, target.types)), target.types).to.equal(true);
      const program = `console.log(Object.keys(await import('${specifier(door)}')).length)`;
      expect(Number(run(root, program))).to.be.at.least(door === './define' ? 0 : 1);
    });
  }

  it('. registers nothing', () => {
    const program = `
      const names = [];
      globalThis.HTMLElement ??= class {};
      globalThis.customElements = { get: () => undefined, define: (name) => names.push(name) };
      await import('${manifest.name}');
      console.log(JSON.stringify(names));`;
    expect(run(root, program)).to.equal('[]');
  });

  it('./engine brings neither lit nor zod', () => {
    const files = readdirSync(join(root, 'dist/engine')).filter((file) => file.endsWith('.js'));
    for (const file of files) {
      const code = readFileSync(join(root, 'dist/engine', file), 'utf8');
      const imports = [...code.matchAll(/\bfrom\s*["']([^"']+)["']/g)].map((match) => match[1]);
      for (const each of imports) expect(each, file).to.match(/^\.\//);
    }
  });
});

describe('the packed package', function () {
  this.timeout(60_000);
  let project: string;

  before(() => {
    project = emptyProject();
  });
  after(() => {
    rmSync(project, { recursive: true, force: true });
  });

  it('holds what is built and nothing else', () => {
    const files = readdirSync(join(project, 'node_modules', manifest.name));
    const documents = ['CHANGELOG.md', 'LICENSE', 'PRIVACY.md', 'README.md', 'SECURITY.md'];
    const expected = [...documents, 'dist', 'package.json'];
    expect(expected).to.include.members(files);
  });

  it('gives a status to a program of five lines', () => {
    const program = `
      import { defaultContent } from 'group-fit-quiz/content';
      import { recommend } from 'group-fit-quiz/engine';

      const { status } = recommend(defaultContent, {});
      console.log(status);`;
    expect(run(project, program)).to.equal('incomplete');
  });

  it('has declarations that a strict project can use', () => {
    const lines = doors.map(({ door }, at) => `export * as door${at} from '${specifier(door)}';`);
    writeFileSync(join(project, 'all.ts'), lines.join('\n'));
    const tsc = join(root, 'node_modules/typescript/lib/tsc.js');
    const flags =
      '--noEmit --strict --target es2022 --module nodenext --types --skipLibCheck false';
    execFileSync(process.execPath, [tsc, ...flags.split(' '), 'all.ts'], {
      cwd: project,
      stdio: 'inherit',
    });
  });
});
