import type { SectionDefinition, SectionId } from '@accountant-register/schemas/vocabulary/definition.ts';
import type { Language } from '../internal/texts.ts';

type Load = () => Promise<{ definition: SectionDefinition }>;

/** The forms' definitions, each fetched with its step. */
export const definitions: { [section in SectionId]: { [language in Language]: Load } } = {
  basic: {
    zh: () => import('@accountant-register/schemas/generated/definitions/basic.zh.ts'),
    en: () => import('@accountant-register/schemas/generated/definitions/basic.en.ts'),
  },
  workplace: {
    zh: () => import('@accountant-register/schemas/generated/definitions/workplace.zh.ts'),
    en: () => import('@accountant-register/schemas/generated/definitions/workplace.en.ts'),
  },
  education: {
    zh: () => import('@accountant-register/schemas/generated/definitions/education.zh.ts'),
    en: () => import('@accountant-register/schemas/generated/definitions/education.en.ts'),
  },
  qualification: {
    zh: () => import('@accountant-register/schemas/generated/definitions/qualification.zh.ts'),
    en: () => import('@accountant-register/schemas/generated/definitions/qualification.en.ts'),
  },
};
