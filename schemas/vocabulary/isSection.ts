import type { SectionId } from './definition.ts';
import { sectionIds } from './sectionIds.ts';

/** Whether a name is that of a section. */
export function isSection(name: unknown): name is SectionId {
  return (sectionIds as readonly unknown[]).includes(name);
}
