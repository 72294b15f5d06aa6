/**
 * Browsers read a function only to its end until it is called, and then once more. One in parentheses they compile at once, while
 * the file still comes in, beside the page's main thread. So the functions of the modules that draw the first question get them.
 */
import { originalPositionFor, TraceMap, type SourceMapInput } from '@jridgewell/trace-mapping';
import { parseSync } from 'vite';

type Node = { readonly type: string; readonly start: number; readonly end: number };
type Declared = Node & {
  readonly id: Node;
  readonly body: Node;
  readonly async: boolean;
  readonly generator: boolean;
};
type Edit = { readonly from: number; readonly to: number; readonly text: string };

/** Shorter ones are not worth their bytes. */
const leastLength = 250;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const childrenOf = (node: Node): Node[] => Object.values<unknown>(node).flat().filter(isNode);

const arrowFunctionsIn = (node: Node): Node[] => {
  const inside = childrenOf(node).flatMap((child) => arrowFunctionsIn(child));
  return node.type === 'ArrowFunctionExpression' ? [node, ...inside] : inside;
};

/** What an arrow function has not of its own. */
const isOfItsFunction = (node: Node): boolean =>
  node.type === 'ThisExpression' ||
  node.type === 'MetaProperty' ||
  ('name' in node && node.name === 'arguments') ||
  childrenOf(node).some(isOfItsFunction);

const canBeArrow = (node: Node): node is Declared => {
  if (node.type !== 'FunctionDeclaration') return false;
  const { async, generator } = node as Declared;
  return !async && !generator && !isOfItsFunction(node);
};

const inParentheses = ({ start, end }: Node): Edit[] => [
  { from: start, to: start, text: '(' },
  { from: end, to: end, text: ')' },
];

/**
 * A declaration takes no parentheses, so it becomes an arrow function in a variable. That one has nothing in it before the file
 * has come to its place: what a module calls on its way in must stand before. Where it does not, no quiz is drawn at all.
 */
const asArrow = ({ start, end, id, body }: Declared): Edit[] => [
  { from: start, to: id.start, text: 'var ' },
  { from: id.end, to: id.end, text: '=(' },
  { from: body.start, to: body.start, text: '=>' },
  { from: end, to: end, text: ');' },
];

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
  const isAhead = ({ start, end }: Node): boolean =>
    end - start >= leastLength && isEarly(moduleAt(start));
  const { program } = parseSync('bundle.js', code);
  const edits = [
    ...arrowFunctionsIn(program).filter(isAhead).flatMap(inParentheses),
    ...childrenOf(program).filter(canBeArrow).filter(isAhead).flatMap(asArrow),
  ];
  return edits
    .toSorted((one, other) => other.from - one.from || other.to - one.to)
    .reduce((done, { from, to, text }) => done.slice(0, from) + text + done.slice(to), code);
}
