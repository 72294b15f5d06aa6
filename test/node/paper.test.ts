/** The intake summary on paper: how many pages the built bundle's becomes. */
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import type { Answers } from '../../src/engine/index.js';
import { useChromium } from '../support/bundle-in-chromium.js';
import { pagesOf, paperOf, sizes } from '../support/papers.js';

const details: Answers = {
  size: 'small',
  time: 'few',
  access: ['evenings', 'no-car', 'proof-of-attendance'],
  cost: 'insured',
  home: 'unstable',
  before: ['meetings-not-enough', 'treatment-not-enough'],
  sharing: 'listen-first',
  hopes: ['coping', 'triggers', 'relapse-plan', 'self-care'],
  practical: ['treatment', 'mental-health', 'housing', 'work'],
};

/** Each question answered, two concerns, medicine, and little that is left out. */
const long: Answers = {
  'for-whom': 'self',
  safety: ['none'],
  concern: ['alcohol', 'opioids'],
  age: '26-59',
  goal: 'stop',
  medication: 'taking',
  'mental-health': 'unsupported',
  spirituality: 'own-way',
  faith: 'none',
  approach: ['skills', 'therapist', 'sharing'],
  company: ['women', 'newcomers'],
  where: ['in-person', 'online'],
  stage: 'first-months',
  ...details,
};

const inDanger = (...safety: readonly string[]): Answers => ({
  ...long,
  safety,
  'safety-seen': 'yes',
});

const cases: readonly (readonly [what: string, answers: Answers])[] = [
  ['nobody in danger', long],
  ['withdrawal, and not safe at home', inDanger('withdrawal', 'unsafe-home')],
  ['thoughts of suicide', inDanger('suicidal')],
  ['risk of overdose', inDanger('overdose', 'withdrawal')],
];

/** Most places have Arial or what is made to its measures; a wider font says nothing of them. */
const hasMeasures = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) return false;
    pen.font = "100px Arial, Helvetica, 'Liberation Sans', 'Nimbus Sans'";
    return Math.abs(pen.measureText('Primero, la seguridad').width - 947) < 15;
  });

describe('the intake summary on paper', function () {
  this.timeout(120_000);

  const chromium = useChromium();

  for (const [what, answers] of cases) {
    for (const [lang, region] of [
      ['en', 'US'],
      ['es', 'US'],
      ['es', 'UK'],
    ] as const) {
      it(`is one page, Letter or A4: ${what}, ${lang}, ${region}`, async function () {
        const page = await paperOf(chromium(), { lang, region, answers });
        if (!(await hasMeasures(page))) this.skip();
        for (const size of sizes) expect(await pagesOf(page, size), size).to.equal(1);
        await page.close();
      });
    }
  }

  it('runs on to another page where notes are long', async () => {
    const page = await paperOf(chromium(), { lang: 'es', region: 'US', answers: long });
    await page.evaluate(() => {
      document.querySelector('.steps')?.after('Nota. '.repeat(2000));
    });
    expect(await pagesOf(page, 'Letter')).to.be.above(1);
    await page.close();
  });
});
