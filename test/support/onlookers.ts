/** What others on the page can see of a closed quiz. Import this before anything makes a shadow root. */

/** The closed roots, caught where they are made; nothing else on a page can reach them. */
const roots = new WeakMap<Element, ShadowRoot>();
const attachShadow = Reflect.get(Element.prototype, 'attachShadow');
Element.prototype.attachShadow = function (this: Element, init) {
  const root = attachShadow.call(this, init);
  roots.set(this, root);
  return root;
};

export function rootOf(element: Element): ShadowRoot {
  const root = roots.get(element);
  if (!root) throw new Error('The root was not caught.');
  return root;
}

const watched = [
  'click',
  'input',
  'change',
  'keydown',
  'keyup',
  'focusin',
  'focusout',
  'submit',
  'beforeinput',
  'pointerdown',
  'toggle',
  'group-fit-step',
  'group-fit-recommendation',
  'group-fit-choose',
];

/** The types of the events that reach the page, and of those that lead inside by their target or path. */
type Sight = {
  readonly seen: Set<string>;
  readonly inside: Set<string>;
  readonly stop: () => void;
};

/** Looks at the window and the document before anybody else does. */
export function watch(root: ShadowRoot): Sight {
  const seen = new Set<string>();
  const inside = new Set<string>();
  const look = (event: Event) => {
    seen.add(event.type);
    const nodes = [...event.composedPath(), event.target];
    if (nodes.some((node) => node instanceof Node && node.getRootNode() === root)) {
      inside.add(event.type);
    }
  };
  const places = [window, document];
  for (const place of places) for (const type of watched) place.addEventListener(type, look, true);
  const stop = () => {
    for (const place of places) {
      for (const type of watched) place.removeEventListener(type, look, true);
    }
  };
  return { seen, inside, stop };
}

/** Counts the calls of everything that could send or keep something; puts it back afterwards. */
export function countCalls(): { readonly calls: string[]; readonly restore: () => void } {
  const calls: string[] = [];
  const undo: (() => void)[] = [];
  const count = (owner: object, name: string) => {
    const original = Object.getOwnPropertyDescriptor(owner, name);
    const { value } = original ?? {};
    if (!original || typeof value !== 'function') throw new Error(`There is no ${name} to count.`);
    const replacement: unknown = new Proxy(value as CallableFunction, {
      apply(called, self, values) {
        calls.push(name);
        return Reflect.apply(called, self, values) as unknown;
      },
      construct(made, values) {
        calls.push(name);
        return Reflect.construct(made, values) as object;
      },
    });
    Object.defineProperty(owner, name, { ...original, value: replacement });
    undo.push(() => Object.defineProperty(owner, name, original));
  };
  for (const name of [
    'fetch',
    'WebSocket',
    'EventSource',
    'Image',
    'Worker',
    'open',
    'postMessage',
  ]) {
    count(window, name);
  }
  count(XMLHttpRequest.prototype, 'open');
  count(Navigator.prototype, 'sendBeacon');
  for (const name of ['setItem', 'getItem']) count(Storage.prototype, name);
  for (const name of ['pushState', 'replaceState']) count(History.prototype, name);
  count(IDBFactory.prototype, 'open');
  return { calls, restore: () => undo.forEach((one) => one()) };
}
