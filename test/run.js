/** `npm test`: every check in turn, each to its end, then one sum: `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** The scripts of package.json to run, and how each tells its counts; those that don't only count when they fail. */
const steps = [
  { script: 'lint' },
  { script: 'types' },
  { script: 'build' },
  { script: 'test:node', passed: /^ +(\d+) passing/gm, failed: /^ +(\d+) failing/gm },
  {
    script: 'test:browsers',
    passed: /\w+: (\d+) passed, \d+ failed$/gm,
    failed: /\w+: \d+ passed, (\d+) failed$/gm,
  },
];

function run(script) {
  return new Promise((ended) => {
    const child = spawn(`npm run --silent ${script}`, {
      shell: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('close', (code) => ended({ code, output: stripVTControlCharacters(output) }));
  });
}

const sum = (pattern, text) =>
  pattern ? [...text.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0) : 0;

let passed = 0;
let failed = 0;
for (const step of steps) {
  console.log(`\n── ${step.script}`);
  const started = Date.now();
  const { code, output } = await run(step.script);
  const failures = sum(step.failed, output);
  passed += sum(step.passed, output);
  failed += code === 0 ? failures : Math.max(failures, 1);
  console.log(
    `── ${step.script}: ${code === 0 ? 'fine' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s`,
  );
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
