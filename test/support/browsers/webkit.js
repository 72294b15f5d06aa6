/** WebKit: WebKitGTK's driver and its small browser, on a display of their own. Linux only. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { findProgram } from './find.js';

const folders = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) => [
  `/usr/lib/${machine}/webkit2gtk-4.1`,
  `/usr/lib/${machine}/webkitgtk-6.0`,
]);

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((closed) => {
    server.close(closed);
  });
  return port;
}

/** Starts a virtual screen and returns it with its name, once it takes connections. */
async function startScreen(program) {
  const options = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const screen = spawn(program, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [display] = await Promise.race([once(screen.stdio[3], 'data'), once(screen, 'exit')]);
  if (screen.exitCode !== null) throw new Error(`${program} ended with ${screen.exitCode}.`);
  return { screen, display: `:${String(display).trim()}` };
}

/** A driver that has not answered by then, in milliseconds, won't. */
const driverTimeout = 10_000;
const pause = 100;

async function startDriver(program, port, display) {
  // Its sandbox does not start as root or in most containers, and only our own pages are shown.
  const unboxed = { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const env = {
    ...process.env,
    ...unboxed,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
  };
  // In a process group of its own, so that the browser it starts ends with it.
  const driver = spawn(program, [`--port=${port}`], { env, stdio: 'ignore', detached: true });
  for (let waited = 0; waited < driverTimeout; waited += pause) {
    if (driver.exitCode !== null) throw new Error(`${program} ended with ${driver.exitCode}.`);
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return driver;
    await new Promise((later) => {
      setTimeout(later, pause);
    });
  }
  endGroup(driver);
  throw new Error(`${program} did not answer within ${driverTimeout / 1000} seconds.`);
}

/** Ends a program with all that it has started; one that hangs does not listen to less. */
function endGroup(program) {
  try {
    process.kill(-program.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** After so many files comes a new browser: one that has been through hundreds of tests has been seen to break. */
const filesInOne = 12;

/** Now and then a browser never comes up, and asking the same driver again does not help: so often is a new one tried. */
const startsTried = 3;

/** What a driver asks of its browser, to start too, fails after so many milliseconds. */
const answerTimeout = 60_000;

/** Until the last new driver and its browser have been waited for in vain. */
export const longestStart = startsTried * (driverTimeout + answerTimeout);

/** Tests open windows, as the other browsers let them by themselves. */
const args = ['--automation', '--javascript-can-open-windows-automatically=true'];

class WebkitLauncher extends WebdriverLauncher {
  #programs;
  #screen;
  #driver;
  #filesLeft = filesInOne;
  #starting = false;

  constructor({ binary, ...programs }) {
    super({
      hostname: '127.0.0.1',
      capabilities: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args },
        'wdio:enforceWebDriverClassic': true,
      },
      // What has not answered by now won't, and the driver takes one session only: a second request would wait for the first.
      connectionRetryTimeout: answerTimeout,
      connectionRetryCount: 0,
    });
    this.#programs = programs;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
    process.once('exit', () => this.#end());
    this.#screen = await startScreen(this.#programs.xvfb);
  }

  /** Each browser comes with a driver of its own: one whose browser did not start, or hung, takes no other. */
  async createDriverManager() {
    this.#starting = true;
    try {
      for (let tries = 1; tries < startsTried; tries += 1) {
        const manager = await this.#startBrowser().catch(() => undefined);
        if (manager) return manager;
      }
      return await this.#startBrowser();
    } finally {
      this.#starting = false;
    }
  }

  async #startBrowser() {
    await this.#restartDriver();
    return super.createDriverManager();
  }

  async #restartDriver() {
    if (this.#driver) endGroup(this.#driver);
    this.options.port = await freePort();
    this.#driver = await startDriver(
      this.#programs.driver,
      this.options.port,
      this.#screen.display,
    );
  }

  /** As in the other browsers, each test file starts with a page of this size. */
  async startSession(id, url) {
    this.#filesLeft -= 1;
    if (this.#filesLeft === 0 || !(await this.#isThere())) await this.#renew();
    await this.ensureManagerInitialized();
    await this.resize({ width: 800, height: 600 });
    return super.startSession(id, url);
  }

  /** A browser that broke in one file is not taken for the next. One whose page crashed may still know its window. */
  async #isThere() {
    const answer = await this.driver?.execute('return 1').catch(() => undefined);
    return answer === 1;
  }

  async #renew() {
    this.#filesLeft = filesInOne;
    clearInterval(this.pendingHeartbeat);
    await this.driver?.deleteSession().catch(() => undefined);
    this.driver = undefined;
    this.driverManager = undefined;
  }

  /** The window is larger than the page in it, by a frame whose size only the page can tell. */
  async resize({ width, height }) {
    const [innerWidth, innerHeight] = await this.driver.execute('return [innerWidth, innerHeight]');
    const outer = await this.driver.getWindowRect();
    const frame = { width: outer.width - innerWidth, height: outer.height - innerHeight };
    await this.driver.setWindowRect(null, null, width + frame.width, height + frame.height);
  }

  /** Asked for also when a browser did not start, and then another one is tried. */
  async stop() {
    if (this.#starting) return;
    await super.stop();
    this.#end();
  }

  #end() {
    if (this.#driver) endGroup(this.#driver);
    this.#screen?.screen.kill();
  }
}

export function webkit() {
  const programs = {
    driver: findProgram('WEBKIT_DRIVER_PATH', 'WebKitWebDriver'),
    binary: findProgram('WEBKIT_PATH', ...folders.map((folder) => `${folder}/MiniBrowser`)),
    xvfb: findProgram('XVFB_PATH', 'Xvfb'),
  };
  const complete = Object.values(programs).every(Boolean);
  return complete ? new WebkitLauncher(programs) : undefined;
}
