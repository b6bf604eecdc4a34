// Made by `npm run generate`; edit forms/ or dictionaries/ instead.
import type { SectionValidator } from '../../validators/checkSection.ts';

/** Checks the section's values; pass it to `checkSection`, which gives it its context. */
export const validate: SectionValidator;
