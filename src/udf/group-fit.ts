/** Entry of the script for databases: defines the function `groupFit`. */
import { groupFit } from './answer-json.js';
import { addMissing } from './older-engines.js';

addMissing();
Object.assign(globalThis, { groupFit });
