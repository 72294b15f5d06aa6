/** What a script can read of a page at any moment without touching it: the places where an answer could show. */
/** A way to a node, by the name of the property, method or measurement that gives it; what is no node is passed over. */
export type Way = readonly [name: string, node: unknown];

export type Reads = { readonly ways: readonly Way[]; readonly texts: readonly string[] };

/** Calls a method that some engines lack, or that is old. */
function call(owner: object, name: string, ...values: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(owner, name);
  return typeof method === 'function' ? Reflect.apply(method, owner, values) : undefined;
}

const formsAsSent = (): string[] =>
  [...document.forms].map((form) => JSON.stringify([...new FormData(form)]));

/** Width, height and all else that a style says of an element, in a form no id is mistaken for. */
function styleOf(element: Element): string {
  const style = getComputedStyle(element);
  return [...style].map((name) => `${name}: ${style.getPropertyValue(name)};`).join(' ');
}

const customElementsHere = (): Element[] =>
  [...document.body.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));

function readSelection(): Reads {
  const selection = getSelection();
  if (!selection) return { ways: [], texts: [] };
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  const nodes = [
    selection.anchorNode,
    selection.focusNode,
    ...ranges.flatMap(({ startContainer, endContainer }) => [startContainer, endContainer]),
  ];
  return {
    ways: nodes.map((node) => ['selection', node]),
    texts: [selection.toString(), ...ranges.map(String)],
  };
}

/** What lies under each custom element's upper part, by every method that takes a point. */
const readPoints = (): Way[] =>
  customElementsHere().flatMap((one): Way[] => {
    const { left, top, width } = one.getBoundingClientRect();
    const point = [left + Math.min(width / 2, 60), Math.max(top, 0) + 40] as const;
    const caret = call(document, 'caretPositionFromPoint', ...point) ?? {};
    const range = call(document, 'caretRangeFromPoint', ...point) ?? {};
    return [
      ...document.elementsFromPoint(...point).map((node): Way => ['elementsFromPoint', node]),
      ['caretPositionFromPoint', Reflect.get(caret, 'offsetNode')],
      ['caretRangeFromPoint', Reflect.get(range, 'startContainer')],
    ];
  });

const readAnimations = (): Way[] =>
  document
    .getAnimations()
    .map(({ effect }) => ['getAnimations', effect instanceof KeyframeEffect && effect.target]);

export function readPage(): Reads {
  const selection = readSelection();
  const html = call(document.documentElement, 'getHTML', { serializableShadowRoots: true });
  return {
    ways: [
      ...selection.ways,
      ...readPoints(),
      ...readAnimations(),
      ['activeElement', document.activeElement],
      ['fullscreenElement', document.fullscreenElement],
    ],
    texts: [
      ...selection.texts,
      `${location.href} ${document.title} ${window.name} ${document.cookie}`,
      `${history.length} ${JSON.stringify(history.state)}`,
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
      document.documentElement.outerHTML,
      ...(typeof html === 'string' ? [html] : []),
      document.body.innerText,
      ...formsAsSent(),
      ...customElementsHere().flatMap((one) => [styleOf(one), JSON.stringify(Object.entries(one))]),
    ],
  };
}

/** Names of databases, caches and cookies. */
export async function readStores(): Promise<string[]> {
  const cookies = Reflect.get(globalThis, 'cookieStore') as object | undefined;
  const asked = [
    indexedDB.databases?.(),
    Reflect.has(globalThis, 'caches') ? caches.keys() : [],
    call(cookies ?? {}, 'getAll'),
  ];
  const answers = await Promise.all(asked);
  return answers.map((answer) => JSON.stringify(answer ?? null));
}

/** Everything the browser measures of the page: requests, clicks, paints, shifts, with the nodes it names. */
export function readEntries(follow: (ways: readonly Way[]) => void) {
  const texts: string[] = [];
  const observers = PerformanceObserver.supportedEntryTypes.map((type) => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shifts = (Reflect.get(entry, 'sources') ?? []) as readonly object[];
        for (const one of [entry, ...shifts]) {
          const nodes = ['target', 'element', 'node'].map(
            (name) => Reflect.get(one, name) as unknown,
          );
          follow(nodes.map((node) => [`${type} entry`, node]));
        }
        texts.push(JSON.stringify(entry));
      }
    });
    const options = { type, buffered: true, durationThreshold: 16 };
    observer.observe(options);
    return observer;
  });
  return { texts, stop: () => observers.forEach((one) => one.disconnect()) };
}
