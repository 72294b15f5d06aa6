/** Whole walks by trusted clicks, each click one step. */

const settled = (page) =>
  page.evaluate(
    () =>
      // Two frames, and the time for what was measured in them to be told.
      new Promise((later) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(later, 60)));
      }),
  );

/** Clicks the middle of the nth match inside the root, scrolled there first, and waits for what it led to. */
async function click(page, work, selector, at = 0) {
  const handle = await page.evaluateHandle(
    (wanted, index) => measured.roots[0].querySelectorAll(wanted)[index],
    selector,
    at,
  );
  const element = handle.asElement();
  if (!element) throw new Error(`There is no ${selector} to click.`);
  await element.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await settled(page);
  await page.evaluate(() => {
    measured.steps.length = 0;
    measured.events.length = 0;
  });
  const before = await work();
  await element.click();
  await settled(page);
  const cpu = (await work()) - before;
  const told = await page.evaluate(() => ({
    frame: measured.steps.at(-1).frame,
    // What took less than 16 ms is not told.
    event: Math.max(8, ...measured.events),
  }));
  return { cpu, ...told };
}

const sum = (shifts) => shifts.reduce((total, { value }) => total + value, 0);

/** The processor time the page's main thread has used so far, in ms: what others do on the machine is not in it. */
async function mainThread(page) {
  const protocol = await page.createCDPSession();
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await protocol.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
}

/** Takes steps and keeps what each cost, and how far things jumped meanwhile. */
async function startWalk(page) {
  await page.evaluate('measured.usable');
  await settled(page);
  const work = await mainThread(page);
  const walk = { steps: [], shiftsWhileChoosing: 0, cumulativeShift: 0 };
  const takeShifts = () => page.evaluate(() => measured.shifts.splice(0));
  const step = async (name, selector, index) => {
    await takeShifts();
    walk.steps.push({ name, ...(await click(page, work, selector, index)) });
    const shifts = await takeShifts();
    walk.cumulativeShift += sum(shifts.filter(({ hadRecentInput }) => !hadRecentInput));
    if (name.endsWith('choose')) walk.shiftsWhileChoosing += sum(shifts);
  };
  const has = (selector) =>
    page.evaluate((wanted) => measured.roots[0].querySelectorAll(wanted).length, selector);
  return { walk, step, has };
}

/** The quiz to its result, through all questions, and what is done there. */
export async function walkTheQuiz(page) {
  const { walk, step, has } = await startWalk(page);
  for (let number = 1; await has('fieldset'); number += 1) {
    // "None of these" stands last where there is danger to speak of; the first option is as good elsewhere.
    await step(`${number} choose`, 'label', number === 2 ? (await has('label')) - 1 : 0);
    await step(`${number} next`, 'button[part~="primary-button"]');
    const isChoice = !(await has('fieldset')) && !(await has('[part~="result"]'));
    if (isChoice) await step('answer more', 'button[part~="secondary-button"]');
  }
  walk.steps.at(-1).name = 'see the result';
  await step('open the answers', '.answers > summary');
  await step('change an answer', '.answers dd button');
  await step('back to the result', 'button[part~="link-button"]');
  return walk;
}

/** The bare form to its end. */
export async function walkTheForm(page) {
  const { walk, step, has } = await startWalk(page);
  for (let number = 1; await has('fieldset'); number += 1) {
    await step(`${number} choose`, 'label');
    await step(`${number} next`, 'button');
  }
  return walk;
}
