/**
 * The browsers to test in, as launchers of the test runner.
 *
 * BROWSERS=chromium,firefox,webkit        only these
 * REQUIRE_BROWSERS=chromium,firefox       fail where one of these is not there
 */
import { chromium } from './chromium.js';
import { firefox } from './firefox.js';
import { webkit } from './webkit.js';

/** In the order they are run; the slowest begins, so that nobody waits for it alone at the end. */
const engines = { webkit, chromium, firefox };

function listed(variable) {
  const names = (process.env[variable] ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = names.filter((name) => !(name in engines));
  if (unknown.length > 0) {
    throw new Error(
      `${variable} holds ${unknown.join(', ')}; known: ${Object.keys(engines).join(', ')}.`,
    );
  }
  return names;
}

/** Launchers by engine, in a fixed order. Engines that are not here are left out, unless required. */
export async function availableBrowsers() {
  const required = listed('REQUIRE_BROWSERS');
  const chosen = listed('BROWSERS');
  const launchers = new Map();
  for (const [name, find] of Object.entries(engines)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const launcher = await find();
    if (launcher) launchers.set(name, launcher);
    else console.log(`${name}: not on this machine, left out`);
  }
  const missing = required.filter((name) => !launchers.has(name));
  if (missing.length > 0) throw new Error(`Required but not here: ${missing.join(', ')}.`);
  return launchers;
}
