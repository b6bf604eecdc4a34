import type { Payload } from 'payload'
import { currentEducation } from '../../../connectors/education/currentEducation.ts'
import type { OpenEducation } from '../../../connectors/education/EducationDirectory.ts'
import { EducationUnavailableError } from '../../../connectors/education/EducationUnavailableError.ts'
import type { Person } from '../../../payload-types.ts'
import type { Settings } from '../../../settings.ts'

/** What keeps a person in a register: education under way, nothing, or that nobody could be asked. */
export type EducationStanding = { open?: OpenEducation; isChecked: boolean }

/** Asks about education that is under way in the register a person is about to leave: it could not be recorded in the other one (特别提醒). */
export async function educationOf(payload: Payload, settings: Pick<Settings, 'educationDirectory'>, { id, register, basic }: Pick<Person, 'id' | 'register' | 'basic'>): Promise<EducationStanding> {
  try {
    const open = await currentEducation(payload, settings).openOf({ id, register, idType: basic?.idType ?? '', idNumber: basic?.idNumber ?? '' })
    return { isChecked: true, ...(open && { open }) }
  } catch (error) {
    if (!(error instanceof EducationUnavailableError)) throw error
    return { isChecked: false }
  }
}
