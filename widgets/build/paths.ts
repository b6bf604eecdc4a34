import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the bundle goes; the register serves it under `/widgets/`. */
export const dist = fileURLToPath(new URL('../dist/', import.meta.url));
