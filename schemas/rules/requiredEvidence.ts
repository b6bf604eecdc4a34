import { demands } from '../generated/demands.ts';
import { conditionHolds, isStated } from '../vocabulary/conditionHolds.ts';
import type { Form } from '../vocabulary/definition.ts';
import type { Demand } from '../vocabulary/tables.ts';

/** Settings of the register: kinds demanded at registration though usual only in changes, and kinds waived there. */
export type EvidenceSettings = { alsoAtRegistration?: string[]; waivedAtRegistration?: string[] };

/** The kinds a registration has to bring, the photo first: what proves a field that is stated, and stated as something. */
export function requiredEvidence(form: Form, settings: EvidenceSettings = {}): string[] {
  const { alsoAtRegistration = [], waivedAtRegistration = [] } = settings;
  const kinds = demands
    .filter(({ kind, only }) => (!only || alsoAtRegistration.includes(kind)) && !waivedAtRegistration.includes(kind))
    .filter((demand) => demand.fields.some((field) => isStated(form[demand.section]?.[field])) && holds(demand, form));
  return unique(['photo', ...kinds.map(({ kind }) => kind)]);
}

/** The kinds a change has to bring: what proves a changed field under the values it shall have (`form`). */
export function requiredEvidenceForChange(items: { field: string }[], form: Form): string[] {
  const changed = items.map(({ field }) => field);
  const kinds = demands.filter(
    (demand) => demand.fields.some((field) => changed.includes(field)) && holds(demand, form),
  );
  return unique([...(changed.includes('photo') ? ['photo'] : []), ...kinds.map(({ kind }) => kind)]);
}

function holds({ when, section }: Demand, form: Form): boolean {
  return !when || conditionHolds(when, section, form);
}

function unique(kinds: string[]): string[] {
  return [...new Set(kinds)];
}
