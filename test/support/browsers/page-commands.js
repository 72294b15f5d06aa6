/**
 * What `test/support/page.ts` asks of a browser from outside the page, alike in every engine. The test runner's own
 * commands are not: chords, the viewport and media features are missing here and there.
 */

/** `Shift+Tab` → Shift, Tab. */
const chord = (keys) => keys.split('+').map((key) => (key === 'Space' ? ' ' : key));

const protocolSessions = new WeakMap();

/** The page's session of Chromium's own protocol; Firefox has none. */
async function protocolOf(page) {
  if (!protocolSessions.has(page)) {
    protocolSessions.set(page, await page.createCDPSession().catch(() => undefined));
  }
  return protocolSessions.get(page);
}

/** Chromium and Firefox. */
const puppeteer = {
  async press({ keyboard }, { keys }) {
    const held = chord(keys);
    const last = held.pop();
    for (const key of held) await keyboard.down(key);
    await keyboard.press(last);
    for (const key of held.reverse()) await keyboard.up(key);
  },
  async type({ keyboard }, { text }) {
    await keyboard.type(text);
  },
  async resize(page, size) {
    await page.setViewport(size);
  },
  async emulate(page, features) {
    const protocol = await protocolOf(page);
    if (!protocol) return false;
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await protocol.send('Emulation.setEmulatedMedia', { features: list });
    return true;
  },
};

/** WebKit. */
const webdriver = {
  async press({ driver }, { keys }) {
    await driver.keys(chord(keys));
  },
  async type({ driver }, { text }) {
    for (const letter of text) await driver.keys([letter]);
  },
  async resize(launcher, size) {
    await launcher.resize(size);
  },
  async emulate() {
    return false;
  },
};

/** A plugin of the test runner. */
export function pageCommands() {
  return {
    name: 'page-commands',
    async executeCommand({ command, payload, session: { browser, id } }) {
      const [family, action] = command.split(':');
      if (family !== 'page') return undefined;
      const result =
        browser.type === 'puppeteer'
          ? await puppeteer[action](browser.getPage(id), payload)
          : await webdriver[action](browser, payload);
      return { result };
    },
  };
}
