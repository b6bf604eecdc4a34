// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
import type { SectionId } from '../vocabulary/definition.ts';
import type { SectionSchema } from '../vocabulary/sectionSchema.ts';
import basic from '../forms/basic.schema.json';
import workplace from '../forms/workplace.schema.json';
import education from '../forms/education.schema.json';
import qualification from '../forms/qualification.schema.json';

/** The sections as they are written: for the server and the generators; a browser loads the definitions instead. */
export const sections = { basic, workplace, education, qualification } as unknown as Record<SectionId, SectionSchema>;
