/**
 * Browsers read a function only to its end until it is called, and then once more. One in parentheses they compile at once, while
 * the file still comes in, beside the page's main thread. So the functions of the modules that draw the first question get them.
 */
import { originalPositionFor, TraceMap, type SourceMapInput } from '@jridgewell/trace-mapping';
import { parseSync } from 'vite';

type Node = { readonly type: string; readonly start: number; readonly end: number };

/** Shorter ones are not worth the two bytes. */
const leastLength = 160;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

function arrowFunctionsIn(node: Node): Node[] {
  const inside = Object.values<unknown>(node)
    .flat()
    .filter(isNode)
    .flatMap((child) => arrowFunctionsIn(child));
  return node.type === 'ArrowFunctionExpression' ? [node, ...inside] : inside;
}

/**
 * @param code what was minified; nothing may minify it further, since that takes the parentheses away
 * @param map from that code to the modules
 * @param isEarly which modules' functions run before the first question is there
 */
export function compileAhead(
  code: string,
  map: SourceMapInput,
  isEarly: (module: string) => boolean,
): string {
  const trace = new TraceMap(map);
  const moduleAt = (place: number): string => {
    const line = code.slice(0, place).split('\n').length;
    const column = place - 1 - code.lastIndexOf('\n', place - 1);
    return originalPositionFor(trace, { line, column }).source ?? '';
  };
  const parentheses = arrowFunctionsIn(parseSync('bundle.js', code).program)
    .filter(({ start, end }) => end - start >= leastLength && isEarly(moduleAt(start)))
    .flatMap(({ start, end }) => [
      { at: start, text: '(' },
      { at: end, text: ')' },
    ]);
  return parentheses
    .toSorted((one, other) => other.at - one.at)
    .reduce((done, { at, text }) => done.slice(0, at) + text + done.slice(at), code);
}
