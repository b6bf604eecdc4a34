import type { ChangeRequest } from '../../../payload-types.ts'
import { makeCase } from '../../helpers/factories.ts'
import { system, token } from '../../helpers/office.ts'
import { callsOf } from '../shared.ts'

export { colleague, foreign, own, senior, startOffice, system, token } from '../../helpers/office.ts'

export const call = callsOf(() => system.payload, () => token)

export const stored = async (id: string): Promise<ChangeRequest> => (await system.payload.db.findOne<ChangeRequest>({ collection: 'change-requests', where: { id: { equals: id } } }))!

export const mark = (key: string) => system.payload.db.create({ collection: 'four-eyes-marks', data: { register: 'ningbo', kind: key.split(':')[1], key, createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' } })

export const unmark = () => system.payload.db.deleteMany({ collection: 'four-eyes-marks', where: { key: { exists: true } } })

export async function claimed(over: Partial<ChangeRequest> = {}, as = token): Promise<{ id: string; rev: number }> {
  const { id } = await makeCase(system.payload, over)
  const { body } = await call(`/cases/${id}/claim`, { rev: 1 }, as)
  return { id, rev: body.case.rev }
}
