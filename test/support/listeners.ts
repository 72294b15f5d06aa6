/** Counts the listeners that are put on the page's own objects and never taken away again. */
type Counted = { readonly left: () => string[]; readonly restore: () => void };

type Named = { readonly [name: string]: EventTarget };

type Kept = { readonly target: EventTarget; readonly type: string; readonly listener: unknown };

/** Watches `addEventListener` and `removeEventListener` until `restore`; `left` names those still there. */
export function countListeners(targets: Named): Counted {
  const names = new Map(Object.entries(targets).map(([name, target]) => [target, name]));
  const kept: Kept[] = [];
  const add = Reflect.get(EventTarget.prototype, 'addEventListener');
  const remove = Reflect.get(EventTarget.prototype, 'removeEventListener');
  EventTarget.prototype.addEventListener = function (
    this: EventTarget | undefined,
    ...given: Parameters<typeof add>
  ) {
    const target = this ?? window;
    const [type, listener] = given;
    if (names.has(target)) kept.push({ target, type, listener });
    return add.apply(target, given);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget | undefined,
    ...given: Parameters<typeof remove>
  ) {
    const target = this ?? window;
    const [type, listener] = given;
    const index = kept.findIndex(
      (one) => one.target === target && one.type === type && one.listener === listener,
    );
    if (index >= 0) kept.splice(index, 1);
    return remove.apply(target, given);
  };
  const restore = () => {
    EventTarget.prototype.addEventListener = add;
    EventTarget.prototype.removeEventListener = remove;
  };
  return { left: () => kept.map(({ target, type }) => `${names.get(target)}: ${type}`), restore };
}
