/** The built files under a policy that allows nothing but scripts of the page's own, and no text made into code or markup. */
import { expect } from 'chai';
import { answersOf, until } from './support.js';

type Inside = Window & typeof globalThis;

type TrustedTypes = {
  createPolicy(name: string, rules: object): { createScriptURL(address: string): string };
};

/** `self`, spelled out: a document of a frame has no address of its own. */
const policy = [
  "default-src 'none'",
  `script-src ${location.origin}`,
  `style-src ${location.origin}`,
  "require-trusted-types-for 'script'",
].join('; ');

let page: HTMLIFrameElement;

async function openPage(rules: string): Promise<Inside> {
  page = document.createElement('iframe');
  page.srcdoc = `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${rules}"></head><body></body></html>`;
  const isThere = new Promise((there) => page.addEventListener('load', there));
  document.body.append(page);
  await isThere;
  return page.contentWindow as Inside;
}

afterEach(() => page.remove());

/** Puts the page bundle into the page, and catches the closed roots it makes. */
async function bringQuiz(inside: Inside): Promise<ShadowRoot> {
  const roots: ShadowRoot[] = [];
  const { prototype } = inside.Element;
  const attach = Reflect.get(prototype, 'attachShadow');
  prototype.attachShadow = function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  };
  const { document: owner } = inside;
  const { trustedTypes } = inside as { trustedTypes?: TrustedTypes };
  const own = trustedTypes?.createPolicy('test', { createScriptURL: (address: string) => address });
  const address = `${location.origin}/dist/group-fit-quiz.js`;
  const script = owner.createElement('script');
  script.type = 'module';
  script.src = own?.createScriptURL(address) ?? address;
  owner.head.append(script);
  const quiz = owner.createElement('group-fit-quiz');
  quiz.setAttribute('audience', 'counselor');
  owner.body.append(quiz);
  await inside.customElements.whenDefined('group-fit-quiz');
  quiz.answers = answersOf('fit-result-counselor');
  return until(() => roots[0]);
}

async function useTools(root: ShadowRoot): Promise<string> {
  (
    await until(
      () => root.querySelector('.key') && root.querySelector<HTMLElement>('[type="submit"]'),
    )
  ).click();
  const frames = await until(() => {
    const found = [...root.querySelectorAll<HTMLIFrameElement>('.desk iframe')];
    return found[0]?.contentDocument?.querySelector('textarea') && found;
  });
  const [notes, paper] = frames;
  const field = notes?.contentDocument?.querySelector('textarea');
  let printed = '';
  paper!.contentWindow!.print = () => {
    const { document: sheet } = paper!.contentWindow!;
    printed = sheet.body.innerText;
    expect(sheet.defaultView?.getComputedStyle(sheet.body).margin).to.equal('0px');
  };
  root.querySelector<HTMLElement>('.tools button')?.click();
  (await until(() => root.querySelector<HTMLElement>('.account summary'))).click();
  root.querySelector<HTMLElement>('.changes summary')?.click();
  await until(() => root.querySelector('.changes li'));
  expect(getComputedStyle(field!).resize).to.equal('none');
  return printed;
}

describe('the counselor file under a strict policy', function () {
  this.timeout(30_000);

  for (const rules of [policy, `${policy}; trusted-types lit-html test`]) {
    it(`works, looks right and breaks no rule: ${rules.split('; ').at(-1)}`, async () => {
      const inside = await openPage(rules);
      const broken: string[] = [];
      inside.document.addEventListener('securitypolicyviolation', (event) =>
        broken.push(`${event.effectiveDirective} ${event.blockedURI}`),
      );
      const root = await bringQuiz(inside);
      expect(await useTools(root)).to.include('SMART');
      expect(broken).to.deep.equal([]);
    });
  }

  it('notices a broken rule', async () => {
    const inside = await openPage(policy);
    const broken = new Promise<Event>((told) =>
      inside.document.addEventListener('securitypolicyviolation', told),
    );
    const style = inside.document.createElement('style');
    style.textContent = 'p { color: red }';
    inside.document.head.append(style);
    expect((await broken).type).to.equal('securitypolicyviolation');
  });
});
