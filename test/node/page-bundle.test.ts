/** The file for a plain `<script type="module">`: small, on its own, and quiet under a strict content policy. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect } from 'chai';
import { parseSync } from 'vite';

type Node = { readonly type: string; readonly [part: string]: unknown };

const dist = resolve(import.meta.dirname, '../../dist');
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && 'type' in part;
}

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const part of Object.values(node).flat()) if (isNode(part)) yield* nodesIn(part);
}

/** All places in a file that fetch another file, as they are written. */
function requests(file: string): string[] {
  const code = read(file);
  return [...nodesIn(parseSync(file, code).program as unknown as Node)]
    .filter(
      ({ type, source }) =>
        type === 'ImportExpression' || (isNode(source) && /^(Im|Ex)port/.test(type)),
    )
    .map(({ start, end }) => code.slice(Number(start), Number(end)).replaceAll(/[`"]/g, "'"));
}

const makesCode = ({ type, callee }: Node): boolean =>
  ['CallExpression', 'NewExpression'].includes(type) &&
  isNode(callee) &&
  ['eval', 'Function'].includes(String(callee['name']));

const beside = ['group-fit-schema.js', 'group-fit-counselor.js', 'group-fit-es.js'];

describe('the page bundle', () => {
  it('weighs at most 51,500 bytes, compressed', () => {
    const { length } = brotliCompressSync(read('group-fit-quiz.js'));
    expect(length).to.be.at.most(51_500);
  });

  it('registers the tag', () => {
    expect(read('group-fit-quiz.js')).to.match(/\.define\(/);
  });

  it('fetches nothing but the schema, the counselor view and another language, and those on demand', () => {
    const asked = new Set(requests('group-fit-quiz.js'));
    expect([...asked]).to.have.members([
      "import('./group-fit-schema.js')",
      "import('./group-fit-counselor.js')",
      "import('./group-fit-es.js')",
    ]);
  });

  it('has files beside it that fetch nothing', () => {
    const all = beside.flatMap(requests);
    expect(all).to.deep.equal([]);
  });

  for (const file of ['group-fit-quiz.js', 'group-fit-counselor.js', 'group-fit-es.js']) {
    it(`${file} is quick to read: nothing beyond ASCII`, () => {
      expect(read(file)).to.match(/^[\t\n -~]+$/);
    });
  }

  for (const file of ['group-fit-quiz.js', ...beside]) {
    it(`${file} makes no code out of text`, () => {
      const program = parseSync(file, read(file)).program as unknown as Node;
      expect([...nodesIn(program)].filter(makesCode)).to.deep.equal([]);
    });
  }
});
