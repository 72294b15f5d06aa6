import type { LaunchOptions } from 'puppeteer-core';

export function findChromium(): Promise<
  Pick<LaunchOptions, 'executablePath' | 'args' | 'env'> | undefined
>;
