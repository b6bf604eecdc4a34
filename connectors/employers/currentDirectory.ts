import type { Payload } from 'payload'
import type { Settings } from '../../settings.ts'
import { Breaker } from '../Breaker.ts'
import { cachedDirectory } from './cachedDirectory.ts'
import { collectionDirectory } from './collectionDirectory.ts'
import { DirectoryUnavailableError } from './DirectoryUnavailableError.ts'
import type { EmployerDirectory } from './EmployerDirectory.ts'
import { httpDirectory } from './httpDirectory.ts'

let current: { remote: Settings['employerDirectory']; directory: EmployerDirectory } | undefined

/** The employer directory of this installation: the one at `EMPLOYER_DIRECTORY` where it is set, else the register's own list. */
export function currentDirectory(payload: Payload, { employerDirectory: remote }: Pick<Settings, 'employerDirectory'>): EmployerDirectory {
  if (!remote) return collectionDirectory(payload)
  if (current?.remote !== remote) {
    const onOpen = () => payload.logger.warn({ msg: 'employers: the directory does not answer; names are typed by hand until it does' })
    const unavailable = () => new DirectoryUnavailableError('employers: the directory is left alone for a while')
    current = { remote, directory: guarded(httpDirectory(remote), new Breaker({ onOpen, unavailable })) }
  }
  return current.directory
}

/** A directory behind a breaker and, before that, a cache: what is known is answered whatever happens behind. */
function guarded(directory: EmployerDirectory, breaker: Breaker): EmployerDirectory {
  return cachedDirectory({ find: (code) => breaker.run(() => directory.find(code)) })
}
