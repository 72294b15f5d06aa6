/**
 * How the quiz feels in a page, beside a bare Lit form with the same questions. After `npm run build`:
 * `npm run bench:page [rounds]`. Method and last figures: README.md.
 */
import { launch } from 'puppeteer-core';
import { findChromium } from '../../test/support/browsers/chromium.js';
import { median, ratio, spread } from './figures.js';
import { servePages } from './pages.js';
import { probe } from './probe.js';
import { walkTheForm, walkTheQuiz } from './walk.js';

const rounds = Number(process.argv[2] ?? 15);
const pages = await servePages();
const browser = await launch({ ...(await findChromium()), headless: true });

/** A visitor who was never here: a process, a cache and compiled code of their own. */
async function visit(path, throttle, act) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 360, height: 740, deviceScaleFactor: 2, isMobile: true });
  await page.evaluateOnNewDocument(probe);
  await page.emulateCPUThrottling(throttle);
  await page.goto(`${pages.origin}/${path}`);
  const result = await act(page);
  await context.close();
  return result;
}

const firstQuestion = (page) => page.evaluate('measured.usable');

async function heapOf(page) {
  if (page.url() !== `${pages.origin}/empty`) await firstQuestion(page);
  const protocol = await page.createCDPSession();
  await protocol.send('HeapProfiler.collectGarbage');
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  return usedSize / 1024;
}

/** Interleaved, the order changing: what slows the machine for a while slows both. */
async function sideBySide(names, times, measure) {
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= times; round += 1) {
    const order = round % 2 === 0 ? names : [...names].reverse();
    for (const name of order) {
      const result = await measure(name);
      // The first round warms the browser and the disk.
      if (round > 0) results[name].push(result);
    }
  }
  return results;
}

console.log(
  `${await browser.version()}, ${rounds} rounds; quiz ${pages.sizes.quiz} bytes of script, form ${pages.sizes.form}`,
);

for (const throttle of [1, 4]) {
  const { quiz, form } = await sideBySide(['quiz', 'form'], rounds, (name) =>
    visit(name, throttle, firstQuestion),
  );
  for (const mark of ['inDom', 'painted']) {
    const [ours, theirs] = [quiz, form].map((list) => list.map((one) => one[mark]));
    console.log(
      `first question ${mark}, ${throttle}x: quiz ${spread(ours)} ms, form ${spread(theirs)} ms, ratio ${ratio(ours, theirs).toFixed(2)}`,
    );
  }
}

const heaps = await sideBySide(['quiz', 'form', 'empty'], rounds, (name) => visit(name, 1, heapOf));
const empty = median(heaps.empty);
console.log(
  `heap after the first question: quiz ${spread(heaps.quiz)} kB, form ${spread(heaps.form)} kB, empty page ${spread(heaps.empty)} kB,` +
    ` ratio ${ratio(heaps.quiz, heaps.form).toFixed(2)}, over an empty page ${((median(heaps.quiz) - empty) / (median(heaps.form) - empty)).toFixed(2)}`,
);

const walks = { quiz: walkTheQuiz, form: walkTheForm };
const walkRounds = Math.ceil(rounds / 3);

/** The steps of several walks as one: for each the values of all walks. */
const stepsOf = (taken) =>
  taken[0].steps.map(({ name }, at) => {
    const valuesOf = (kind) => taken.map(({ steps }) => steps[at][kind]);
    return { name, frame: valuesOf('frame'), event: valuesOf('event'), cpu: valuesOf('cpu') };
  });

for (const throttle of [1, 4]) {
  const taken = await sideBySide(['quiz', 'form'], walkRounds, (name) =>
    visit(name, throttle, walks[name]),
  );
  console.log(`\ninteraction to next paint, ${throttle}x, ${walkRounds} walks each`);
  for (const name of ['quiz', 'form']) {
    const steps = stepsOf(taken[name]);
    for (const kind of ['cpu', 'frame', 'event']) {
      const medians = steps.map((step) => median(step[kind]));
      console.log(
        `  ${name}, ${kind}: median step ${median(medians).toFixed(1)} ms, worst step ${Math.max(...medians).toFixed(1)} ms` +
          ` (${steps[medians.indexOf(Math.max(...medians))].name})`,
      );
    }
    const worst = [...steps].sort((a, b) => median(b.frame) - median(a.frame)).slice(0, 6);
    for (const step of worst) {
      console.log(
        `    ${step.name.padEnd(20)} cpu ${spread(step.cpu)}, frame ${spread(step.frame)}, event ${spread(step.event)} ms`,
      );
    }
  }
  const most = (kind) => Math.max(...taken.quiz.map((walk) => walk[kind]));
  console.log(
    `  layout shift of the quiz: while choosing ${most('shiftsWhileChoosing')}, cumulative ${most('cumulativeShift')}`,
  );
}

await browser.close();
pages.close();
