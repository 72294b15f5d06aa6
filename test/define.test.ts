import { expect } from 'chai';
import * as door from '../src/index.js';

const { define, GroupFitQuizElement } = door;

const make = (tag: string): HTMLElement => document.createElement(tag);

describe('the door of the element', () => {
  it('registers nothing when it is imported', () => {
    const { name } = GroupFitQuizElement;
    expect(name).to.be.a('string');
    expect(customElements.get('group-fit-quiz') === undefined).to.equal(true);
  });

  it('gives a class that can be made only once it is registered', () => {
    expect(() => new GroupFitQuizElement()).to.throw(TypeError);
    const Registered = define({ tag: 'group-fit-made' });
    expect(new Registered() instanceof GroupFitQuizElement).to.equal(true);
  });

  it('can be imported where the tag is needed', async () => {
    await import('../src/define.js');
    expect(make('group-fit-quiz') instanceof GroupFitQuizElement).to.equal(true);
  });
});

describe('define', () => {
  it('is harmless the second time', () => {
    const first = define({ tag: 'group-fit-twice' });
    const second = define({ tag: 'group-fit-twice', shadow: 'open' });
    expect(second === first).to.equal(true);
    expect(make('group-fit-twice').shadowRoot === null).to.equal(true);
  });

  it('leaves a taken tag as it is', () => {
    class Taken extends HTMLElement {}
    customElements.define('group-fit-taken', Taken);
    expect(define({ tag: 'group-fit-taken' }) === Taken).to.equal(true);
    expect(make('group-fit-taken') instanceof GroupFitQuizElement).to.equal(false);
  });

  it('takes any number of tags', () => {
    const one = define({ tag: 'group-fit-one' });
    const other = define({ tag: 'group-fit-other' });
    expect(one === other).to.equal(false);
    for (const tag of ['group-fit-one', 'group-fit-other']) {
      expect(make(tag) instanceof GroupFitQuizElement).to.equal(true);
    }
  });

  it('gives a class that no script can open afterwards', () => {
    const Registered = define({ tag: 'group-fit-shut' });
    Reflect.set(Registered, 'shadowMode', 'open');
    expect(make('group-fit-shut').shadowRoot === null).to.equal(true);
    expect(Reflect.construct(Registered, ['open']).shadowRoot === null).to.equal(true);
  });

  it('names another tag in what it reports', () => {
    define({ tag: 'group-fit-named' });
    const { error } = console;
    const said: unknown[] = [];
    console.error = (message: unknown) => said.push(message);
    const element = make('group-fit-named');
    element.setAttribute('check', 'nonsense');
    document.body.append(element);
    console.error = error;
    element.remove();
    expect(said).to.have.length(1);
    expect(String(said[0]).startsWith('<group-fit-named>: ')).to.equal(true);
  });

  it('keeps the root closed, and opens it only when asked to', () => {
    define({ tag: 'group-fit-closed' });
    define({ tag: 'group-fit-open', shadow: 'open' });
    expect(make('group-fit-closed').shadowRoot === null).to.equal(true);
    expect(make('group-fit-open').shadowRoot?.mode).to.equal('open');
  });

  it('registers with a registry of the host', () => {
    const tags: string[] = [];
    const registry = Object.create(customElements, {
      get: { value: () => undefined },
      define: { value: (tag: string) => tags.push(tag) },
    }) as CustomElementRegistry;
    define({ tag: 'group-fit-apart', registry });
    expect(tags).to.deep.equal(['group-fit-apart']);
    expect(customElements.get('group-fit-apart') === undefined).to.equal(true);
  });
});
