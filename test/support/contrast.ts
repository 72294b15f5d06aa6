/** Contrast as WCAG 2 reckons it, from computed styles. */
type Color = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Any CSS color, as the browser paints it. */
function painted(color: string): Color {
  if (!canvas) throw new Error('This browser paints no canvas.');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const over = (top: Color, below: Color): Color => {
  const mixed = (index: 0 | 1 | 2): number => top[index] * top[3] + below[index] * (1 - top[3]);
  return [mixed(0), mixed(1), mixed(2), 1];
};

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** What is painted behind the text of an element. */
function ground(element: Element | null): Color {
  if (!element) return painted('Canvas');
  const own = painted(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, ground(parentOf(element)));
}

function luminance([red, green, blue]: Color): number {
  const linear = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

/** From 1, the same, to 21, black on white: of a color on what is painted behind or around the element. */
export function contrastOn(color: string, element: Element | null): number {
  const below = ground(element);
  const one = luminance(over(painted(color), below));
  const other = luminance(below);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** What the text of an element needs: less where it is large. */
export function neededFor(element: Element): number {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}
