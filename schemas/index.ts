export type * from './vocabulary/definition.ts';
export type { FieldSchema, SectionSchema } from './vocabulary/sectionSchema.ts';
export type { Demand, FieldMarks } from './vocabulary/tables.ts';
export type { Basic, Education, Qualification, Workplace } from './generated/types.ts';
export { conditionHolds, isStated } from './vocabulary/conditionHolds.ts';
export { isSection } from './vocabulary/isSection.ts';
export { sectionIds } from './vocabulary/sectionIds.ts';
export { sections } from './vocabulary/sections.ts';
export { fieldMarks } from './generated/fieldMarks.ts';
export { type CheckContext } from './validators/context.ts';
export { type SectionValidator, checkSection } from './validators/checkSection.ts';
export { checkForm, checkOneSection } from './validators/checkForm.ts';
export { type FileMeasures, checkEvidenceFile } from './validators/evidenceFile.ts';
export { checkEmployerCode } from './validators/employerCode.ts';
export { checkMobile, checkPhone } from './validators/phone.ts';
export { fileLimits, photoRules } from './generated/pictureRules.ts';
export type { FileLimits, PhotoRules } from './vocabulary/pictureRules.ts';
export { type PhotoMeasures, checkPhoto, photoWarnings } from './validators/photo.ts';
export { normalizeForm, normalizeSection, normalizeText } from './validators/normalize.ts';
export { isRegion } from './validators/regions.ts';
export { raiseResidentId } from './validators/residentId.ts';
export { type AdvicePart, adviceParts } from './labels/adviceParts.ts';
export { askedForm, askedValues } from './rules/askedValues.ts';
export { heldForm, heldValues } from './rules/heldValues.ts';
export { changeableFields } from './rules/changeableFields.ts';
export { chosenBureau } from './rules/chosenBureau.ts';
export { type RoutedAuthority, candidates } from './rules/candidates.ts';
export { type StatedByDocument, deriveFromDocument } from './rules/deriveFromDocument.ts';
export { editableFields } from './rules/editableFields.ts';
export { identityKeyParts } from './rules/identityKeyParts.ts';
export { idTypeOf } from './rules/idTypeOf.ts';
export { isAsked, isRequired } from './rules/isAsked.ts';
export {
  type Actor,
  type RequestKind,
  type Status,
  eventsFor,
  isOpen,
  nextStatus,
  stepOf,
} from './rules/nextStatus.ts';
export { notesOf } from './rules/notesOf.ts';
export { type ChangePlan, type ChangeSource, type PlannedItem, planChange } from './rules/planChange.ts';
export { isReceiptNumber, receiptNumber } from './rules/receiptNumber.ts';
export { regionOf } from './rules/regionOf.ts';
export { type Register, registerOf } from './rules/registerOf.ts';
export { type EvidenceSettings, requiredEvidence, requiredEvidenceForChange } from './rules/requiredEvidence.ts';
export { type ChangedItem, changedItems } from './diff/changedItems.ts';
export { answerLabel, fieldLabel } from './labels/answerLabel.ts';
export { bureauLabel } from './labels/bureauLabel.ts';
export { codeLabel } from './labels/codeLabel.ts';
export { type CodeItem, codeLists } from './labels/codeLists.ts';
export { englishRegion } from './labels/englishRegion.ts';
export { regionLabel } from './labels/regionLabel.ts';
export { type SentenceTable, sentence } from './locales/sentence.ts';
export { maskIdNumber } from './mask/maskIdNumber.ts';
export { maskMobile } from './mask/maskMobile.ts';
export { maskPhone } from './mask/maskPhone.ts';
export { maskName } from './mask/maskName.ts';
