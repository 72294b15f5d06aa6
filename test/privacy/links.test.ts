import { expect } from 'chai';
import { keyboard, mouse } from './hands.js';
import { leftOpenByEngines, navigation, startPixel } from './pixel.js';
import { loadPageBundle, visit, type Visit } from './visit.js';
import { comeBack, download, elsewhere, leadElsewhere } from './ways-out.js';

/** Where a link leads is seen a task later, here and there. */
const settled = (): Promise<void> =>
  new Promise((later) => {
    setTimeout(later, 100);
  });

let quiz: Visit;
const call = (): HTMLAnchorElement => {
  const link = quiz.root.querySelector<HTMLAnchorElement>('.help-bar a');
  if (!link) throw new Error('There is nobody to call.');
  return link;
};

describe('a link in the quiz', function () {
  this.timeout(30_000);
  before(loadPageBundle);
  beforeEach(() => {
    quiz = visit('attendance');
  });
  afterEach(() => {
    quiz.element.remove();
    comeBack();
  });

  for (const hands of [mouse, keyboard]) {
    it(`is followed once, keeps the focus and leads no script inside: ${hands.name}`, async () => {
      const link = leadElsewhere(call());
      const { length } = history;
      const pixel = startPixel((node) => node.getRootNode() === quiz.root);
      await hands.use(link, quiz.root);
      await settled();
      pixel.stop();
      expect(location.hash).to.equal(elsewhere);
      // A tab keeps no more entries than 50.
      expect(history.length).to.equal(Math.min(length + 1, 50));
      expect(quiz.root.activeElement === link).to.equal(true);
      const ways = [...pixel.waysInside].filter((way) => !leftOpenByEngines.includes(way));
      expect(ways).to.deep.equal([]);
    });
  }

  it('of somebody else would lead inside where a browser tells of links, so the test above can fail', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = `<a href="${elsewhere}">Out</a>`;
    document.body.append(host);
    const pixel = startPixel((node) => node.getRootNode() === root);
    await mouse.use(root.querySelector('a')!, root);
    await settled();
    pixel.stop();
    host.remove();
    expect(pixel.waysInside.has('sourceElement')).to.equal(navigation !== undefined);
  });

  it('is left alone where a script of the page stopped the click', async () => {
    const stop = (event: Event) => event.preventDefault();
    window.addEventListener('click', stop, true);
    leadElsewhere(call()).click();
    await settled();
    window.removeEventListener('click', stop, true);
    expect(location.hash).to.equal('');
  });

  it('opens where it says, and where the keys held with it say', () => {
    const followed: unknown[] = [];
    const dispatch = Reflect.get(EventTarget.prototype, 'dispatchEvent');
    EventTarget.prototype.dispatchEvent = function (this: EventTarget, event) {
      if (!(this instanceof HTMLAnchorElement) || this.isConnected) {
        return dispatch.call(this, event);
      }
      const { ctrlKey, shiftKey } = event as MouseEvent;
      followed.push([this.href, this.target, this.rel, ctrlKey, shiftKey]);
      return true;
    };
    const link = call();
    link.target = '_blank';
    link.rel = 'noopener';
    for (const keys of [{}, { ctrlKey: true }, { shiftKey: true }]) {
      const click = { bubbles: true, cancelable: true, composed: true, ...keys };
      link.dispatchEvent(new MouseEvent('click', click));
    }
    EventTarget.prototype.dispatchEvent = dispatch;
    const { href } = link;
    expect(href).to.match(/^tel:/);
    expect(followed).to.deep.equal([
      [href, '_blank', 'noopener', false, false],
      [href, '_blank', 'noopener', true, false],
      [href, '_blank', 'noopener', false, true],
    ]);
  });
});

describe('the file of a counselor', function () {
  this.timeout(30_000);
  before(loadPageBundle);

  it('is asked for where no script of the page hears of it', async () => {
    const visited = visit('fit');
    const { heard, followed } = await download(mouse, visited);
    visited.element.remove();
    expect(heard).to.deep.equal([]);
    expect(followed).to.deep.equal(['intake-summary.json']);
  });
});
