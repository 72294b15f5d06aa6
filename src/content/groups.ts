/** The catalogue: every group the fit check knows, in the order that breaks ties. Facts only; words are in `messages/`. */
import type { Group } from '../engine/content.js';
import { communityGroups } from './groups-community.js';
import { therapyGroups } from './groups-therapy.js';

export const groups = (): readonly Group[] => [...communityGroups(), ...therapyGroups()];
