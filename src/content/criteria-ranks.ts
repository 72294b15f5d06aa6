/**
 * Criteria that put one kind of group above or below another, whatever else was answered: their points outweigh all
 * preferences together, and the goal outweighs them all. A test over the data holds them to that.
 */
import type { Criterion } from '../engine/content.js';
import { takesMedication, underEighteen, unsafeHome } from './notices.js';
import { points } from './points.js';
import { any, hasAny, is, isIn } from './tests.js';

/** More than any two groups can differ by in preferences. */
const aboveAll = 120;
/** More than that and `aboveAll` together: the goal is asked "before anything about programme style". */
const belowAll = -260;

/** Sessions with the family, or practice for talks with one of them: not while that one hurts or scares the person. */
export const withTheFamily = any(is('model', 'family'), is('goal', 'engage-loved-one'));

const notYet = isIn('model', 'process', 'expressive');

export const ranks = (): readonly Criterion[] => [
  points(
    'goal-not-shared',
    'goal',
    isIn('goal', 'cut-down', 'safer-use'),
    is('goal', 'abstinence'),
    belowAll,
    'rule',
  ),
  points(
    'medication-supported',
    'medication',
    takesMedication,
    isIn('moudStance', 'central', 'supportive'),
    aboveAll,
    'S33',
  ),
  points(
    'youth-offer',
    'age',
    underEighteen,
    isIn('age', 'teen', 'adult-with-youth'),
    aboveAll,
    'S96',
  ),
  points(
    'process-too-early',
    'stage',
    isIn('stage', 'still-using', 'first-months'),
    is('model', 'process'),
    -aboveAll,
    'S14',
  ),
  points(
    'facts-known-by-now',
    'stage',
    is('stage', 'year-plus'),
    is('model', 'psychoeducation'),
    -aboveAll,
    'S14',
  ),
  points('sharing-can-wait', 'sharing', is('sharing', 'dread'), notYet, -aboveAll, 'S15'),
  points(
    'safety-first',
    'safety',
    hasAny('safety', 'suicidal', 'overdose', 'withdrawal', 'unsafe-home'),
    notYet,
    -aboveAll,
    'S16',
  ),
  points('together-can-wait', 'safety', unsafeHome, withTheFamily, -aboveAll, 'S162'),
];
