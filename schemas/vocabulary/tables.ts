import type { Condition, SectionId, Source } from './definition.ts';
import type { Normalization } from './sectionSchema.ts';

/** What rules need to know of a field; what is usual is left out (`source: 'typed'`). */
export type FieldMarks = {
  source?: Exclude<Source, 'typed'>;
  when?: Condition;
  required?: true | Condition;
  kept?: true;
  reviewed?: true;
  unchangeable?: true;
  hidden?: true;
  normalize?: Normalization;
};

/** A paper and the fields that demand it. */
export type Demand = { kind: string; section: SectionId; fields: string[]; when?: Condition; only?: 'change' };

/** How a value that is sealed where it is stored is masked where it is listed. */
export type SealedKind = 'id-number' | 'phone';

/** A field whose values are sealed where they are stored. */
export type SealedField = { section: SectionId; field: string; kind: SealedKind };
