/** From points to a score and a word. */
import type { Content, Fit } from './content.js';

/** Points at which half of the way from 50 to 100 is covered. */
const half = 60;

/**
 * The score of a sum of points, 0–100 with two decimals: `50 + 50 · points / (|points| + 60)`. It rises with the
 * points, is 50 where nothing speaks for or against a group, and never quite reaches 0 or 100.
 */
export const scoreOf = (points: number): number =>
  Math.round((50 + (50 * points) / (Math.abs(points) + half)) * 100) / 100;

/** The word for a score, by the content's own thresholds. */
export function fitOf({ fits }: Content, score: number): Fit {
  for (const { fit, atLeast } of fits) if (score >= atLeast) return fit;
  return 'possible';
}
