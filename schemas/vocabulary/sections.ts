/** The sections as they are written, ours or another profession's (made by `npm run generate`); a browser loads the definitions instead. */
export { sections } from '../generated/sections.ts';
