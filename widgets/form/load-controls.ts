import type { FieldDefinition } from '@accountant-register/schemas/vocabulary/definition.ts';
import '../controls/text/define.ts';
import '../controls/choice/define.ts';

/** Up to so many options stand in full sight; more are a list with typing. */
const mostInSight = 5;

/** Whether a choice is drawn as a list with typing. */
export function isLong({ options }: FieldDefinition): boolean {
  return !options || options.length > mostInSight;
}

/** Fetches the controls that fields need beyond the common ones. */
export async function loadControls(fields: readonly FieldDefinition[]): Promise<void> {
  const has = (test: (field: FieldDefinition) => boolean) => fields.some(test);
  await Promise.all([
    has(({ control }) => control === 'date') && import('../controls/date/define.ts'),
    has(({ control }) => control === 'yes-no') && import('../controls/yes-no/define.ts'),
    has(({ control }) => control === 'region') && import('../controls/region/define.ts'),
    has(({ control }) => control === 'employer-code') && import('../controls/employer-code/define.ts'),
    has((field) => field.control === 'choice' && isLong(field)) && import('../controls/combobox/define.ts'),
  ]);
}
