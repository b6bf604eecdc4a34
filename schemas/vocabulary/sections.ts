import type { SectionId } from './definition.ts';
import type { SectionSchema } from './sectionSchema.ts';
import basic from '../forms/basic.schema.json';
import education from '../forms/education.schema.json';
import qualification from '../forms/qualification.schema.json';
import workplace from '../forms/workplace.schema.json';

/** The four sections as they are written: for the server and the generators; a browser loads `generated/` instead. */
export const sections = { basic, workplace, education, qualification } as unknown as Record<SectionId, SectionSchema>;
