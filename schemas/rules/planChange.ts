import { type ChangedItem, changedItems } from '../diff/changedItems.ts';
import { normalizeSection } from '../validators/normalize.ts';
import { isStated } from '../vocabulary/conditionHolds.ts';
import type { Finding, Form, SectionId, SectionValues } from '../vocabulary/definition.ts';
import { blockingFindings } from './blockingFindings.ts';
import { chosenBureau } from './chosenBureau.ts';
import { deriveFromDocument } from './deriveFromDocument.ts';
import { heldValues } from './heldValues.ts';
import { regionOf } from './regionOf.ts';
import { requiredEvidenceForChange } from './requiredEvidence.ts';
import { withoutWaiting } from './withoutWaiting.ts';

/** What a change is planned from. */
export type ChangeSource = {
  section: SectionId;
  /** The record; `workplace.authority` is the code of its bureau. */
  record: Form;
  /** What was typed: fields of the section, over those on record. */
  answers: SectionValues;
  /** Ids of the photo on record and of a new one. */
  photo?: { before: string | null; after: string | null };
  /** Codes of the bureaus in charge of a region, as `candidates` or `GET /v1/bureaus` gives them. */
  bureausOf: (region: string) => readonly string[];
  /** All that is wrong with a form: `checkForm`, or what a browser has of it. */
  check: (form: Form) => Finding[];
};

/** A changed item; one that waits is not in force before the approval, though it may have no star (随同审核). */
export type PlannedItem = ChangedItem & { waits: boolean };

/** What a change comes to: the dialog shows it, the submission does it. */
export type ChangePlan = {
  items: PlannedItem[];
  /** The record with the whole change in it. */
  form: Form;
  requiredEvidence: string[];
  /** What keeps the change from being handed in; gaps that were there before and are not touched do not. */
  findings: Finding[];
  /** The bureau in charge afterwards; nothing where the region has none, or several of which none was chosen. */
  authority?: string;
};

/**
 * What a change alters, what of it waits for review and which papers it takes. Unstarred items are in force at once if the
 * record with them alone is no worse than before; otherwise they wait along with the starred ones.
 */
export function planChange(source: ChangeSource): ChangePlan {
  const { section, record, photo, bureausOf, check } = source;
  const held = normalized(section, record);
  const before = heldValues(section, held);
  const typed = { ...record, [section]: withDerived(source) };
  const asked = heldValues(section, normalized(section, typed), held[section]);
  const serving = section === 'workplace' ? bureausOf(regionOf({ ...record, workplace: asked }) ?? '') : [];
  const known = codeOf(record.workplace?.authority);
  const authority = section === 'workplace' ? chosenBureau(serving, [source.answers.authority, known]) : known;
  const after = section === 'workplace' && authority ? { ...asked, authority } : asked;
  const form = { ...record, [section]: { ...emptied(before, after), ...after } };
  const items = [...changedItems(section, before, after), ...photoItem(photo)];
  const atOnce = withoutWaiting({ section, record, items, check });
  return {
    items: items.map((item) => ({ ...item, waits: !atOnce.includes(item) })),
    form,
    requiredEvidence: requiredEvidenceForChange(proved(items, form), form),
    findings: items.length === 0 ? [] : [...blockingFindings({ section, items, before: check(record), after: check(form), form }), ...toBeChosen(serving, authority)],
    ...(authority && { authority }),
  };
}

/** Of several bureaus one has to be chosen. */
function toBeChosen(serving: readonly string[], authority: string | undefined): Finding[] {
  return serving.length > 1 && !authority ? [{ path: '/workplace/authority', code: 'required', params: {} }] : [];
}

function normalized(section: SectionId, form: Form): Form {
  return { ...form, [section]: normalizeSection(section, form[section] ?? {}) };
}

/** The section with what was typed in it; another document states another birth date, gender or nationality. */
function withDerived({ section, record, answers }: ChangeSource): SectionValues {
  const values = { ...record[section], ...answers };
  if (section !== 'basic') return values;
  const isSame = values.idNumber === record.basic?.idNumber && values.idType === record.basic?.idType;
  return isSame ? values : { ...values, ...deriveFromDocument(String(values.idType ?? ''), String(values.idNumber ?? '')) };
}

/** No answer, for what is no longer asked: the record keeps nothing of the other branch. */
function emptied(before: SectionValues, after: SectionValues): SectionValues {
  return Object.fromEntries(Object.keys(before).filter((field) => !isStated(after[field])).map((field) => [field, null]));
}

function photoItem(photo: ChangeSource['photo']): ChangedItem[] {
  if (!photo?.after || photo.after === photo.before) return [];
  return [{ field: 'photo', before: photo.before, after: photo.after, reviewed: true }];
}

/** A bureau that changes by itself is proved by what proves the place. */
function proved(items: ChangedItem[], { workplace }: Form): { field: string }[] {
  if (!items.some(({ field }) => field === 'authority')) return items;
  return [...items, { field: workplace?.isEmployed === true ? 'workRegion' : 'residenceRegion' }];
}

function codeOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
