/** axe-core for tests in a browser: its script is no module, so it exports nothing and sets a global. */
import 'axe-core/axe.min.js';
import type * as axeCore from 'axe-core';

export const axe = (globalThis as unknown as { axe: typeof axeCore }).axe;
