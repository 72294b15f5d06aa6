/** A step of the build: writes the JSON Schema files beside the schema door. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultContent } from '../src/content/index.js';
import { answersSchema, contentSchema, extensionSchema } from './json-schema.js';

const files = {
  content: contentSchema(),
  extension: extensionSchema(),
  answers: answersSchema(defaultContent),
};

for (const [name, schema] of Object.entries(files)) {
  const file = resolve(import.meta.dirname, `../dist/schema/${name}.schema.json`);
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}
