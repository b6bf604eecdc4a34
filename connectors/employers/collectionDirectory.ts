import type { Payload } from 'payload'
import { findRow } from '../../database/findRow.ts'
import type { EmployerDirectory } from './EmployerDirectory.ts'

/** The register's own list of employers, kept by administrators. */
export function collectionDirectory(payload: Payload): EmployerDirectory {
  return {
    async find(code) {
      // For the system: which employer has which code is public.
      const row = await findRow(payload, 'employers', { code })
      return row && { name: row.name }
    },
  }
}
