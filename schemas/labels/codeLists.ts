/** The code lists by name, for the server: those that the forms take (made by `npm run generate`). */
export { codeLists } from '../generated/codeLists.ts';
export type { CodeItem } from '../vocabulary/codeItem.ts';
