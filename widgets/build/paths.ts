import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the bundle goes; the register serves it under `/widgets/`. */
export const dist = join(root, 'widgets/dist');

/** Where a build is made before it takes the other's place. */
export const fresh = join(root, 'widgets/dist-next');
