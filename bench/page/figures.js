/** Medians, ranges and how they are printed. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const round = (value) => value.toFixed(1);

/** `12.3 (11.0–15.2)`: the median and the range. */
export const spread = (values) =>
  `${round(median(values))} (${round(Math.min(...values))}–${round(Math.max(...values))})`;

/** The median of the ratios of pairs measured one after the other: what slows the machine for a while slows both. */
export const ratio = (values, others) => median(values.map((value, at) => value / others[at]));
