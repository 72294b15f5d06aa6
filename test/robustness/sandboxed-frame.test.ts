/** The built bundle in a frame that may run scripts and nothing else; `npm run build` comes first. */
import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { press } from '../support/page.js';

type Report = {
  readonly answers: Readonly<Record<string, unknown>>;
  /** How often a question was shown by an act. */
  readonly steps: number;
  readonly hasResult: boolean;
  readonly hasNotes: boolean;
  /** What stands where the notes would. */
  readonly notes: 'field' | 'words' | undefined;
  /** Where the last option is in the frame. */
  readonly place: readonly [x: number, y: number];
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
    next: (root) => root.querySelector('[type="submit"]').click(),
    openNotes: (root) => root.querySelector('.desk-notes > summary').click(),
  };
  addEventListener('message', ({ data }) => {
    const [root] = roots;
    acts[data](root);
    const { answers } = root.host;
    const hasResult = Boolean(root.querySelector('[part~="result"]'));
    const hasNotes = Boolean(root.querySelector('.desk-notes'));
    const isSeen = (name) => root.querySelector(name)?.checkVisibility();
    const notes = isSeen('.field-shut') ? 'words' : isSeen('iframe.private-field') ? 'field' : undefined;
    const { x = 0, y = 0 } = [...root.querySelectorAll('input')].at(-1)?.getBoundingClientRect() ?? {};
    parent.postMessage({ answers, steps, hasResult, errors, hasNotes, notes, place: [x + 5, y + 5] }, '*');
  });
</script>`;

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

const textOf = async (file: string): Promise<string> => (await fetch(`/dist/${file}`)).text();

async function open(sandbox: string | undefined, attributes = ''): Promise<HTMLIFrameElement> {
  const code = (await textOf('group-fit-quiz.js')).replaceAll(
    './group-fit-counselor.js',
    // Of no origin, the frame may not fetch it from here.
    `data:text/javascript,${encodeURIComponent(await textOf('group-fit-counselor.js'))}`,
  );
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const script = `<script type="module">${code.replaceAll('</script', '<\\/script')}</script>`;
  frame.srcdoc = `<!doctype html><html lang="en"><body>${driver}${script}<group-fit-quiz ${attributes}></group-fit-quiz></body></html>`;
  frame.style.cssText = 'inline-size: 100%; block-size: 2500px';
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

/** By a real mouse: a browser may keep a script from moving the focus into such a frame. */
async function clickLastOption(frame: HTMLIFrameElement): Promise<void> {
  const { place } = await tell(frame, 'look');
  const middle = innerHeight / 2;
  scrollBy({ top: frame.getBoundingClientRect().top + place[1] - middle, behavior: 'instant' });
  const { left, top } = frame.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + place[0]), Math.round(top + place[1])];
  await sendMouse({ type: 'click', position });
}

/** What a key leads to is not there at once: it goes through the browser. */
async function until(
  frame: HTMLIFrameElement,
  isThere: (report: Report) => boolean,
): Promise<Report> {
  for (let tries = 0; tries < 40; tries += 1) {
    if (isThere(await tell(frame, 'look'))) break;
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
        for (const step of [1, 2]) {
          await clickLastOption(frame);
          await press('Enter');
          expect((await until(frame, ({ steps }) => steps >= step)).steps).to.equal(step);
        }
      });

      it('leads from the page of all questions to the result', async () => {
        const frame = await open(sandbox, 'check="attendance" layout="page"');
        await tell(frame, 'choose');
        expect((await tell(frame, 'next')).hasResult).to.equal(true);
      });

      const reached = sandbox === undefined ? 'field' : 'words';
      it(`holds ${reached} where a counselor would write notes`, async () => {
        const frame = await open(sandbox, 'audience="counselor"');
        await until(frame, ({ hasNotes }) => hasNotes);
        await tell(frame, 'openNotes');
        const { notes, errors } = await until(frame, (report) => report.notes === reached);
        expect(notes).to.equal(reached);
        expect(errors).to.deep.equal([]);
      });
    });
  }
});
