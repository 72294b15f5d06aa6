/**
 * What pictures depend on besides the quiz: the browser, and the fonts as it draws them. Kept beside the baselines; where
 * it differs, pictures can't be compared.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';

const file = new URL('../baselines/environment.json', import.meta.url);

/** @param widths of sample words as measured in the page, in CSS pixels */
export async function environmentOf(page, { pixelRatio, widths }) {
  const [, chromium] = /(\d+)\./.exec(await page.browser().version()) ?? [];
  return { chromium: Number(chromium), pixelRatio, ...widths };
}

export async function keepEnvironment(environment) {
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, `${JSON.stringify(environment, undefined, 2)}\n`);
}

/** Why the baselines are of no use here, or undefined. */
export async function differenceTo(environment) {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return 'there are no baselines yet; make them with npm run baselines';
  const kept = JSON.parse(text);
  const differing = Object.keys({ ...kept, ...environment })
    .filter((key) => kept[key] !== environment[key])
    .map((key) => `${key} is ${environment[key]}, not ${kept[key]}`);
  return differing.length > 0
    ? `the baselines were made elsewhere: ${differing.join('; ')}`
    : undefined;
}
