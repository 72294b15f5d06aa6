/** A browser that has no room left for what a page wants to keep. */
export function whileFull(act: () => void): void {
  const { setItem } = Object.getOwnPropertyDescriptors(Storage.prototype);
  Storage.prototype.setItem = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  try {
    act();
  } finally {
    Object.defineProperty(Storage.prototype, 'setItem', setItem);
  }
}
