/**
 * Pictures small enough to be kept: with a palette, which pngjs reads but does not write. A colour close to one already
 * in the palette becomes that one; the frequent ones come first, so that plain surfaces keep the very colour they have.
 */
import { createRequire } from 'node:module';
import { crc32, deflateSync } from 'node:zlib';

/** The one that the comparison reads pictures with. */
const { PNG } = createRequire(import.meta.resolve('@web/test-runner-visual-regression/plugin'))(
  'pngjs',
);

/** How far a colour may be moved, of 255 in each channel. Stays below what the comparison lets pass. */
const closeEnough = 8;

const channels = (color) => [color >> 16, (color >> 8) & 255, color & 255];

function distance(color, other) {
  const [red, green, blue] = channels(color);
  const [otherRed, otherGreen, otherBlue] = channels(other);
  return Math.max(
    Math.abs(red - otherRed),
    Math.abs(green - otherGreen),
    Math.abs(blue - otherBlue),
  );
}

function colorsOf({ data }) {
  const colors = new Uint32Array(data.length / 4);
  for (let at = 0; at < colors.length; at += 1) colors[at] = data.readUIntBE(at * 4, 3);
  return colors;
}

/** The palette, and the place in it of each colour. */
function paletteOf(colors) {
  const counts = new Map();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const palette = [];
  const places = new Map();
  for (const [color] of [...counts].sort(([, few], [, many]) => many - few)) {
    const distances = palette.map((other) => distance(color, other));
    const nearest = distances.indexOf(Math.min(...distances));
    if (nearest >= 0 && distances[nearest] <= closeEnough) places.set(color, nearest);
    else places.set(color, palette.push(color) - 1);
  }
  if (palette.length > 256) {
    throw new Error(`A picture has ${palette.length} colours, expected at most 256.`);
  }
  return { palette, places };
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** @param content a PNG without transparent places */
export function smallPng(content) {
  const picture = PNG.sync.read(content);
  const { width, height } = picture;
  const colors = colorsOf(picture);
  const { palette, places } = paletteOf(colors);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, by palette.
  header.set([8, 3, 0, 0, 0], 8);
  // Each row begins with its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  for (const [at, color] of colors.entries()) {
    rows[at + Math.floor(at / width) + 1] = places.get(color);
  }
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
