/** Writes the pages of the documentation that are made from the content. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { attributesPage } from './attributes-page.js';

writeFileSync(resolve(import.meta.dirname, '../docs/attributes.md'), await attributesPage());
