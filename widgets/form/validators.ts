import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { SectionValidator } from '@accountant-register/schemas/validators/checkSection.ts';

/** The sections' validators, compiled beforehand, each fetched with its step. */
export const validators: { [section in SectionId]: () => Promise<{ validate: SectionValidator }> } = {
  basic: () => import('@accountant-register/schemas/generated/validators/basic.js'),
  workplace: () => import('@accountant-register/schemas/generated/validators/workplace.js'),
  education: () => import('@accountant-register/schemas/generated/validators/education.js'),
  qualification: () => import('@accountant-register/schemas/generated/validators/qualification.js'),
};
