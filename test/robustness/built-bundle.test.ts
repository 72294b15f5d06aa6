/** The built page bundle in pages of its own; `npm run build` comes first. */
import { expect } from 'chai';
import { looseIn } from '../support/loose.js';

type Page = {
  readonly window: Window & typeof globalThis;
  readonly quiz: () => HTMLElement & { readonly answers: unknown; readonly content: unknown };
  /** The closed root, caught where it was made. */
  readonly root: () => ShadowRoot;
  readonly errors: unknown[];
};

const bundle = '<script type="module" src="/dist/group-fit-quiz.js"></script>';
const copy = '<script type="module" src="/dist/group-fit-quiz.js?copy"></script>';
const tag = '<group-fit-quiz></group-fit-quiz>';

/** Catches the closed root and what goes wrong, before anything else in the page runs. */
const catcher = `<script>
  roots = [];
  errors = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  };
</script>`;

const frames: Element[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Opens a page, loaded to its end with all its scripts. */
async function open(html: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><body>${catcher}${html}</body></html>`;
  frames.push(frame);
  document.body.append(frame);
  await new Promise((loaded) => {
    frame.addEventListener('load', loaded, { once: true });
  });
  const window = frame.contentWindow as unknown as Page['window'] & {
    readonly roots: ShadowRoot[];
    readonly errors: unknown[];
  };
  const quiz = () => {
    const found = window.document.querySelector<ReturnType<Page['quiz']>>('group-fit-quiz');
    if (!found) throw new Error('The page holds no quiz.');
    return found;
  };
  const root = () => {
    const found = window.roots.find(({ host }) => host === quiz());
    if (!found) throw new Error('The quiz has no root.');
    return found;
  };
  return { window, quiz, root, errors: window.errors };
}

/** Answers the first two questions, by clicks. */
function expectToWork({ root, quiz, errors }: Page): void {
  expect(root().mode).to.equal('closed');
  root().querySelector('label')?.click();
  root().querySelector<HTMLElement>('button[part~="primary-button"]')?.click();
  [...root().querySelectorAll('label')].at(-1)?.click();
  expect(quiz().answers).to.deep.equal({ 'for-whom': 'self', safety: ['none'] });
  expect(errors).to.deep.equal([]);
}

describe('the built bundle', function () {
  this.timeout(30_000);

  const pages: { readonly [name: string]: string } = {
    'before the tag': `${bundle}${tag}`,
    'after the tag': `${tag}${bundle}`,
    'before a tag with much in between': `${bundle}${'<p>Text</p>'.repeat(2000)}${tag}`,
    'twice, from the same address': `${bundle}${tag}${bundle}`,
    'in two copies': `${bundle}${tag}${copy}`,
  };
  for (const [name, html] of Object.entries(pages)) {
    it(`works ${name}`, async () => {
      expectToWork(await open(html));
    });
  }

  it('works for a tag made long after it was loaded', async () => {
    const page = await open(bundle);
    page.window.document.body.innerHTML = tag;
    expectToWork(page);
  });

  it('keeps the answers of a quiz when a second copy is loaded mid-way', async () => {
    const page = await open(`${bundle}${tag}`);
    page.root().querySelector('label')?.click();
    const script = page.window.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/group-fit-quiz.js?late';
    const loaded = new Promise((then) => {
      script.addEventListener('load', then, { once: true });
    });
    page.window.document.body.append(script);
    await loaded;
    expect(page.quiz().answers).to.deep.equal({ 'for-whom': 'self' });
    expectToWork(page);
  });

  it('hands out its content so that no script of the page can change it', async () => {
    const page = await open(`${bundle}${tag}`);
    expect(page.quiz().content).to.include.keys('questions', 'groups');
    expect(looseIn(page.quiz().content)).to.deep.equal([]);
    expectToWork(page);
  });

  it('takes a script of the host inside the tag, whichever comes first', async () => {
    const own = { extends: 'group-fit', id: 'ours', version: '1' };
    const script = `<script type="application/json">${JSON.stringify(own)}</script>`;
    const full = `<group-fit-quiz>${script}</group-fit-quiz>`;
    for (const html of [`${bundle}${full}`, `${full}${bundle}`]) {
      const page = await open(html);
      const idOf = (): unknown => Reflect.get(Object(Reflect.get(page.quiz(), 'content')), 'id');
      for (let tries = 0; idOf() !== 'ours' && tries < 2000; tries += 1) {
        await new Promise((later) => {
          setTimeout(later, 10);
        });
      }
      expect(idOf()).to.equal('ours');
      expectToWork(page);
    }
  });
});
