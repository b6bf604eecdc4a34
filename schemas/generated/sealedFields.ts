// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
import type { SealedField } from '../vocabulary/tables.ts';

export const sealedFields: SealedField[] = [
 {
  "section": "basic",
  "field": "idNumber",
  "kind": "id-number"
 },
 {
  "section": "basic",
  "field": "mobile",
  "kind": "phone"
 },
 {
  "section": "workplace",
  "field": "employerPhone",
  "kind": "phone"
 }
];
