/**
 * Makes the element's root. Microsoft Clarity replaces `attachShadow` while it records, and goes through closed roots too:
 * questions, results, the list of answers. It keeps the page's own `attachShadow` under the name asked for here, and a
 * root made with that one stays closed to it.
 */
export function attachRoot(element: Element, mode: ShadowRootMode): ShadowRoot {
  const clarity: unknown = Reflect.get(globalThis, '__clr');
  const own = (clarity as { readonly AttachShadow?: unknown } | undefined)?.AttachShadow;
  if (typeof own !== 'function') return element.attachShadow({ mode });
  return Reflect.apply(own, element, [{ mode }]) as ShadowRoot;
}
