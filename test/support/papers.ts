/** Intake summaries on paper: what the counselor view prints, made into a PDF by Chromium. */
import type { Page } from 'puppeteer-core';
import type { Answers } from '../../src/engine/index.js';
import { inRoot, untilInRoot, type Chromium } from './bundle-in-chromium.js';

export type PaperCase = {
  readonly lang: 'en' | 'es';
  readonly region: string;
  readonly answers: Answers;
};

export const sizes = ['Letter', 'A4'] as const;

/** What would be printed, look and all; it takes the place of the print window. */
function printed(root: ShadowRoot): string {
  const inside = root.querySelector<HTMLIFrameElement>('.paper')?.contentWindow;
  if (!inside) throw new Error('There is no paper.');
  let paper = '';
  inside.print = () => {
    const { adoptedStyleSheets, body, documentElement } = inside.document;
    const rules = adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const style = rules.map(({ cssText }) => cssText).join('\n');
    paper = `<!doctype html><html lang="${documentElement.lang}"><meta charset="utf-8"><style>${style}</style>${body.outerHTML}</html>`;
  };
  root.querySelector<HTMLElement>('.tools button')?.click();
  return paper;
}

/** The paper of these answers, as a page of its own. */
export async function paperOf(
  chromium: Chromium,
  { lang, region, answers }: PaperCase,
): Promise<Page> {
  const attributes = `audience="counselor" lang="${lang}" region="${region}"`;
  const page = await chromium.open(`<group-fit-quiz ${attributes}></group-fit-quiz>`);
  await untilInRoot(page, (root) => Boolean(root.querySelector('.key')));
  await page.$eval(
    'group-fit-quiz',
    (quiz, given) => Object.assign(quiz, { answers: given }),
    answers,
  );
  await inRoot(page, (root) => root.querySelector<HTMLElement>('form [type="submit"]')?.click());
  await untilInRoot(page, (root) => Boolean(root.querySelector('.paper')));
  await page.setContent(await inRoot(page, printed));
  return page;
}

/** How many pages a browser makes of it. */
export async function pagesOf(page: Page, format: (typeof sizes)[number]): Promise<number> {
  const pdf = Buffer.from(await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
