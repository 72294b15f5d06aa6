import { followCopy } from './links.js';

/** Makes the element's root, whose links are followed without telling where they stand. */
export function attachRoot(element: Element, mode: ShadowRootMode): ShadowRoot {
  const root = makeRoot(element, mode);
  root.addEventListener('click', followCopy);
  return root;
}

/**
 * Microsoft Clarity replaces `attachShadow` while it records, and goes through closed roots too: questions, results, the list
 * of answers. It keeps the page's own `attachShadow` under the name asked for here, and a root made with that one stays closed
 * to it. A script that sets this name in order to read along could as well replace `attachShadow`.
 */
function makeRoot(element: Element, mode: ShadowRootMode): ShadowRoot {
  const clarity: unknown = Reflect.get(globalThis, '__clr');
  const own = (clarity as { readonly AttachShadow?: unknown } | undefined)?.AttachShadow;
  if (typeof own !== 'function') return element.attachShadow({ mode });
  return Reflect.apply(own, element, [{ mode }]) as ShadowRoot;
}
