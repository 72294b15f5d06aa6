/** The benches measure what is published: builds the package where there is no build. A build that is there is used as it is. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
if (!existsSync(resolve(root, 'dist/engine/index.js'))) {
  const { status } = spawnSync('npm run build', { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error(`npm run build: expected to succeed, ended with ${status}`);
}
