import type { SectionId } from './definition.ts';

/** The sections in the order of the steps. */
export const sectionIds: SectionId[] = ['basic', 'workplace', 'education', 'qualification'];
