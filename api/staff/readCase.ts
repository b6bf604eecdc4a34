import type { PayloadRequest } from 'payload'
import { describeCase, type CaseDetail } from './describeCase.ts'
import { findCase } from './findCase.ts'
import { recordReading } from '../../hooks/audit/recordReading.ts'
import { caseReader } from './reviewer.ts'

/** A case with all that the review screen shows. @throws {StaffError} `not-found`, also for another bureau's case */
export async function readCase(req: PayloadRequest, id: unknown): Promise<CaseDetail> {
  caseReader(req)
  const request = await findCase(req, id)
  await recordReading(req, `change-requests:${request.id}`)
  return describeCase(req, request)
}
