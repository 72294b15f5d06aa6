/** The built bundle in a frame that may run scripts and nothing else; `npm run build` comes first. */
import { expect } from 'chai';
import { press } from '../support/page.js';

type Report = {
  readonly answers: Readonly<Record<string, unknown>>;
  /** How often a question was shown by an act. */
  readonly steps: number;
  readonly hasResult: boolean;
  readonly errors: readonly unknown[];
};

/** The test can't reach into the frame: a script in it does what it is told and says how things stand. */
const driver = `<script>
  const roots = [];
  const errors = [];
  let steps = 0;
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('group-fit-step', () => (steps += 1));
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  };
  const acts = {
    look: () => undefined,
    // The last option: nobody is in danger.
    choose: (root) =>
      root.querySelectorAll('.option:last-child label').forEach((label) => label.click()),
    focus: (root) => root.querySelector('input').focus(),
    next: (root) => root.querySelector('[type="submit"]').click(),
  };
  addEventListener('message', ({ data }) => {
    const [root] = roots;
    acts[data](root);
    const { answers } = root.host;
    const hasResult = Boolean(root.querySelector('[part~="result"]'));
    parent.postMessage({ answers, steps, hasResult, errors }, '*');
  });
</script>`;

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

async function open(sandbox: string | undefined, attributes = ''): Promise<HTMLIFrameElement> {
  const code = await (await fetch('/dist/group-fit-quiz.js')).text();
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const script = `<script type="module">${code.replaceAll('</script', '<\\/script')}</script>`;
  frame.srcdoc = `<!doctype html><html lang="en"><body>${driver}${script}<group-fit-quiz ${attributes}></group-fit-quiz></body></html>`;
  frame.style.cssText = 'inline-size: 100%; block-size: 600px';
  frames.push(frame);
  await new Promise((loaded) => {
    frame.addEventListener('load', loaded, { once: true });
    document.body.append(frame);
  });
  return frame;
}

async function tell(frame: HTMLIFrameElement, act: string): Promise<Report> {
  const answer = new Promise<Report>((told) => {
    window.addEventListener('message', ({ data }) => told(data as Report), { once: true });
  });
  frame.contentWindow?.postMessage(act, '*');
  return answer;
}

/** What a key leads to is not there at once: it goes through the browser. */
async function until(frame: HTMLIFrameElement, steps: number): Promise<Report> {
  for (let tries = 0; tries < 40; tries += 1) {
    const report = await tell(frame, 'look');
    if (report.steps >= steps) break;
  }
  await new Promise((later) => {
    setTimeout(later, 100);
  });
  return tell(frame, 'look');
}

describe('the built bundle in a frame', function () {
  this.timeout(30_000);

  for (const sandbox of [undefined, 'allow-scripts allow-forms', 'allow-scripts']) {
    describe(`with the sandbox "${sandbox ?? 'none'}"`, () => {
      it('goes on by Next, one question at a press', async () => {
        const frame = await open(sandbox);
        for (const step of [1, 2, 3]) {
          await tell(frame, 'choose');
          expect((await tell(frame, 'next')).steps).to.equal(step);
        }
        const { answers, errors } = await tell(frame, 'look');
        expect(Object.keys(answers)).to.have.length(3);
        expect(errors).to.deep.equal([]);
      });

      it('goes on by Enter on an option, one question at a press', async () => {
        const frame = await open(sandbox);
        frame.focus();
        for (const step of [1, 2]) {
          await tell(frame, 'choose');
          await tell(frame, 'focus');
          await press('Enter');
          expect((await until(frame, step)).steps).to.equal(step);
        }
      });

      it('leads from the page of all questions to the result', async () => {
        const frame = await open(sandbox, 'check="attendance" layout="page"');
        await tell(frame, 'choose');
        expect((await tell(frame, 'next')).hasResult).to.equal(true);
      });
    });
  }
});
