/**
 * A stand-in for the servers of analytics scripts. Everything sent to their host by fetch, XHR, beacon or image is kept
 * here in readable form, never leaves the machine, and is answered. Open it before the scripts are loaded.
 */
export const collector = 'https://collector.invalid';

const isTheirs = (address: unknown): boolean => String(address).startsWith(collector);

/** Bodies in every form, each as text. */
const textOf = (body: BodyInit | null | undefined): Promise<string> => new Response(body).text();

export type Outbox = {
  /** All that was sent so far: addresses and bodies. */
  readonly sent: () => Promise<readonly string[]>;
  readonly close: () => void;
};

/** @param answer what their server says to an address, as JSON */
export function openOutbox(answer: (address: string) => unknown): Outbox {
  const kept: Promise<string>[] = [];
  const keep = (address: unknown, body?: BodyInit | null) =>
    kept.push(textOf(String(address)), textOf(body));
  const undo = [
    replace(window, 'fetch', (original) => async (input: RequestInfo | URL, init?: RequestInit) => {
      const address = input instanceof Request ? input.url : String(input);
      if (!isTheirs(address)) return Reflect.apply(original, window, [input, init]) as unknown;
      keep(address, input instanceof Request ? await input.clone().text() : init?.body);
      return Response.json(answer(address));
    }),
    replace(Navigator.prototype, 'sendBeacon', () => (address: string, body?: BodyInit | null) => {
      keep(address, body);
      return true;
    }),
    ...openRequests(keep),
  ];
  const images = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
  Object.defineProperty(HTMLImageElement.prototype, 'src', {
    ...images,
    set(this: HTMLImageElement, address: string) {
      if (isTheirs(address)) keep(address);
      else images?.set?.call(this, address);
    },
  });
  undo.push(() => Object.defineProperty(HTMLImageElement.prototype, 'src', images ?? {}));
  return { sent: () => Promise.all(kept), close: () => undo.forEach((one) => one()) };
}

/** Requests of the older kind to their host are kept and stay without an answer. */
function openRequests(keep: (address: unknown, body?: BodyInit | null) => void): (() => void)[] {
  const addresses = new WeakMap<object, unknown>();
  return [
    replace(
      XMLHttpRequest.prototype,
      'open',
      (original) =>
        function open(this: XMLHttpRequest, ...values: unknown[]) {
          addresses.set(this, values[1]);
          return Reflect.apply(original, this, values) as unknown;
        },
    ),
    replace(
      XMLHttpRequest.prototype,
      'send',
      (original) =>
        function send(this: XMLHttpRequest, body?: XMLHttpRequestBodyInit) {
          const address = addresses.get(this);
          if (isTheirs(address)) keep(address, body);
          else Reflect.apply(original, this, [body]);
        },
    ),
  ];
}

function replace(
  owner: object,
  name: string,
  by: (original: CallableFunction) => unknown,
): () => void {
  const original = Object.getOwnPropertyDescriptor(owner, name);
  if (typeof original?.value !== 'function') throw new Error(`There is no ${name} to replace.`);
  Object.defineProperty(owner, name, {
    ...original,
    value: by(original.value as CallableFunction),
  });
  return () => Object.defineProperty(owner, name, original);
}
