import type { Content } from './content.js';

/**
 * Works something out once for a content and keeps it for as long as the content itself lives; a content is never changed
 * in place.
 */
export function oncePerContent<Made>(make: (content: Content) => Made): (content: Content) => Made {
  const made = new WeakMap<Content, Made>();
  return (content) => {
    let one = made.get(content);
    if (!one) made.set(content, (one = make(content)));
    return one;
  };
}
