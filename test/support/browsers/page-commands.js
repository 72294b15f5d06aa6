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

/** What the tree says of a node, of what the tests ask for. */
function told({ role, name, description, properties = [] }) {
  const property = (wanted) => properties.find((one) => one.name === wanted)?.value.value;
  return {
    role: role?.value ?? '',
    name: name?.value ?? '',
    description: description?.value ?? '',
    checked: property('checked') === 'true',
    focused: property('focused') === true,
    expanded: property('expanded'),
  };
}

/** The nodes as they are read. */
function* inOrder(byId, node) {
  if (!node.ignored) yield told(node);
  for (const id of node.childIds ?? []) {
    if (byId.has(id)) yield* inOrder(byId, byId.get(id));
  }
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
  async accessibilityTree(page) {
    const protocol = await protocolOf(page);
    if (!protocol) return undefined;
    const { nodes } = await protocol.send('Accessibility.getFullAXTree');
    return [...inOrder(new Map(nodes.map((node) => [node.nodeId, node])), nodes[0])];
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
  async accessibilityTree() {
    return undefined;
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
