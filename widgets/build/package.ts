import { join } from 'node:path';
import { makePackage } from './make-package.ts';
import { root } from './paths.ts';

// Makes the two folders that can be published, in `dist/packages` or where the first argument says.
const target = process.argv[2] ?? join(root, 'dist/packages');
for (const workspace of ['schemas', 'widgets'] as const) {
  const folder = join(target, workspace);
  await makePackage(workspace, folder);
  console.log(folder);
}
