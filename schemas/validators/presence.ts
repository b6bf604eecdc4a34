import { isStated } from '../vocabulary/conditionHolds.ts';
import type { SectionValues } from '../vocabulary/definition.ts';
import type { Fault } from '../vocabulary/keyword.ts';

/** A fault of an object that lies in some of its properties. */
export type PropertyFault = Fault & { fields: string[] };

/** Refuses properties that no field has. */
export function checkKnown(data: SectionValues, names: string[]): PropertyFault | undefined {
  return fault(
    'unexpected-property',
    Object.keys(data).filter((name) => !names.includes(name)),
  );
}

/** Refuses fields that must be answered and are not. */
export function checkAnswered(data: SectionValues, names: string[]): PropertyFault | undefined {
  return fault(
    'required',
    names.filter((name) => !isStated(data[name])),
  );
}

/** Refuses answers to questions that are not asked. */
export function checkUnasked(data: SectionValues, names: string[]): PropertyFault | undefined {
  return fault(
    'not-asked',
    names.filter((name) => isStated(data[name])),
  );
}

function fault(code: string, fields: string[]): PropertyFault | undefined {
  return fields.length > 0 ? { code, fields } : undefined;
}
