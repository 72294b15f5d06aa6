/**
 * The greediest script a page could carry: it hears every type of event before anyone else, follows every way from an
 * event to a node, and copies all it finds of the page. It only reads: it replaces nothing of the platform.
 */
import { readEntries, readPage, readStores, type Way } from './pixel-reads.js';

/** The element's own events with all that each may tell, as the README has it. */
export const documented: Readonly<Record<string, readonly string[]>> = {
  'group-fit-step': ['check', 'at', 'of'],
  'group-fit-recommendation': ['status', 'shortlist'],
  'group-fit-red-flags': ['outcome'],
  'group-fit-attendance': ['phase', 'frequency', 'review'],
  'group-fit-notice': ['severity'],
  'group-fit-choose': ['group'],
  'group-fit-error': ['message'],
};

/**
 * Ways into a closed root that engines leave open by mistake and a page can't close: Chromium's coalesced pointer events
 * keep the inner target, Firefox has three properties that do, and its selection names inner nodes. PRIVACY.md tells of them.
 */
export const leftOpenByEngines: readonly string[] = [
  'getCoalescedEvents',
  // WebKit hands out the inside where it is asked for all that lies under a point.
  'elementsFromPoint',
  'getPredictedEvents',
  'originalTarget',
  'explicitOriginalTarget',
  'rangeParent',
  'selection',
];

export type Told = { readonly type: string; readonly fields: Readonly<Record<string, unknown>> };

export type Pixel = {
  /** The events in order, each as the little it says of itself. */
  readonly events: readonly string[];
  /** The ways that led inside a root it was to stay out of. */
  readonly waysInside: ReadonlySet<string>;
  /** The element's own events. */
  readonly told: readonly Told[];
  /** All else it came by, as text. */
  readonly captured: () => Promise<string>;
  readonly stop: () => void;
};

const inherited = new Map<object | null, readonly string[]>();

/** The names of all properties, inherited ones too. */
function namesOf(value: object): readonly string[] {
  const parent = Object.getPrototypeOf(value) as object | null;
  const known = inherited.get(parent) ?? (parent ? namesOf(parent) : []);
  inherited.set(parent, known);
  return [...new Set([...Object.getOwnPropertyNames(value), ...known])];
}

const withoutProperty = ['focusin', 'focusout', 'DOMActivate', 'textInput', 'compositionend'];

/** What tells of links, forms and downloads that lead away; not every browser has it. */
export const navigation = Reflect.get(window, 'navigation') as EventTarget | undefined;

/** Where it listens. */
const places: readonly EventTarget[] = [window, document, ...(navigation ? [navigation] : [])];

/** Every type with an `on…` of its own on this platform, and those without. */
const types = new Set<string>([
  ...[...places, HTMLElement.prototype].flatMap((owner) =>
    namesOf(owner).flatMap((name) => (name.startsWith('on') ? [name.slice(2)] : [])),
  ),
  ...withoutProperty,
  ...Object.keys(documented),
]);

/** When it looks at the page as a whole: keys make clicks too. */
const looksAround = new Set(['click', 'copy', ...Object.keys(documented)]);

/** Where an event leads, by every property and every method that gives nodes. */
function waysFrom(event: Event): Way[] {
  const targetsBy = (method: string): Way[] => {
    const list: unknown = Reflect.get(event, method);
    if (typeof list !== 'function') return [];
    const events = Reflect.apply(list, event, []) as readonly Event[];
    return events.map(({ target }) => [method, target]);
  };
  const ranges = event instanceof InputEvent ? event.getTargetRanges() : [];
  return [
    ...event.composedPath().map((target): Way => ['composedPath', target]),
    ...namesOf(event).map((name): Way => [name, Reflect.get(event, name)]),
    ...ranges.map(({ startContainer }): Way => ['getTargetRanges', startContainer]),
    ...targetsBy('getCoalescedEvents'),
    ...targetsBy('getPredictedEvents'),
  ];
}

/** What an event says in plain values, but for times. */
function plainOf(event: Event): string {
  const plain = namesOf(event).flatMap((name) => {
    const value: unknown = Reflect.get(event, name);
    const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
    return isPlain && !/^[A-Z_]+$|^(type|timeStamp)$/.test(name) ? [[name, value] as const] : [];
  });
  const own = event.type in documented ? [] : plain;
  return `${event.type} ${JSON.stringify(Object.fromEntries(own))}`;
}

/** Where an event leads away to and what it takes along; a file in the page's memory is opened. */
async function cargoOf(event: Event): Promise<string> {
  const form: unknown = Reflect.get(event, 'formData');
  const destination: unknown = Reflect.get(event, 'destination');
  const address = String(Reflect.get(Object(destination), 'url') ?? '');
  const file = address.startsWith('blob:')
    ? await fetch(address).then((answer) => answer.text(), String)
    : '';
  return [address, form instanceof FormData ? JSON.stringify([...form]) : '', file].join('\n');
}

const fieldsOf = (event: Event) =>
  Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));

/** What a script can say of a node. */
const describe = (node: Node): string =>
  node instanceof Element && node !== document.documentElement && node !== document.body
    ? [node.outerHTML, node.textContent, Reflect.get(node, 'innerText'), valuesOf(node)].join('\n')
    : node.nodeName;

const valuesOf = (node: Element): string =>
  JSON.stringify(['value', 'checked', 'name', 'id'].map((name) => Reflect.get(node, name)));

/** @param isInside whether a node is in a root it is to stay out of */
export function startPixel(isInside: (node: Node) => boolean): Pixel {
  const texts = new Set<string>();
  const waysInside = new Set<string>();
  const cargo: Promise<string>[] = [];
  const events: string[] = [];
  const told: Told[] = [];
  const follow = (ways: readonly Way[]) => {
    for (const [name, node] of ways) {
      if (!(node instanceof Node)) continue;
      if (isInside(node)) waysInside.add(name);
      else texts.add(describe(node));
    }
  };
  const heard = new WeakSet<Event>();
  const look = (event: Event) => {
    if (heard.has(event)) return;
    heard.add(event);
    follow(waysFrom(event));
    cargo.push(cargoOf(event));
    if (looksAround.has(event.type)) {
      const page = readPage();
      follow(page.ways);
      for (const text of page.texts) texts.add(text);
    }
    events.push(plainOf(event));
    if (event.type in documented) told.push({ type: event.type, fields: fieldsOf(event) });
  };
  for (const place of places) for (const type of types) place.addEventListener(type, look, true);
  const entries = readEntries(follow);
  const captured = async () =>
    [
      ...texts,
      ...events,
      ...entries.texts,
      ...(await Promise.all([...cargo, readStores()])).flat(),
    ].join('\n');
  const stop = () => {
    entries.stop();
    for (const place of places) {
      for (const type of types) place.removeEventListener(type, look, true);
    }
  };
  return { events, waysInside, told, captured, stop };
}
