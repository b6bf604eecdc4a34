import type { Payload } from 'payload'
import type { Settings } from '../../settings.ts'
import { Breaker } from '../Breaker.ts'
import { collectionEducation } from './collectionEducation.ts'
import type { EducationDirectory } from './EducationDirectory.ts'
import { EducationUnavailableError } from './EducationUnavailableError.ts'
import { httpEducation } from './httpEducation.ts'

let current: { remote: Settings['educationDirectory']; directory: EducationDirectory } | undefined

/** Who is asked about continuing education here: the system at `EDUCATION_DIRECTORY` where it is set, else what was reported. */
export function currentEducation(payload: Payload, { educationDirectory: remote }: Pick<Settings, 'educationDirectory'>): EducationDirectory {
  if (!remote) return collectionEducation(payload)
  if (current?.remote !== remote) {
    const onOpen = () => payload.logger.warn({ msg: 'education: the system does not answer; applicants declare what it would say until it does' })
    const breaker = new Breaker({ onOpen, unavailable: () => new EducationUnavailableError('education: the system is left alone for a while') })
    const directory = httpEducation(remote)
    current = { remote, directory: { openOf: (learner) => breaker.run(() => directory.openOf(learner)) } }
  }
  return current.directory
}
