import type { Payload } from 'payload'
import { readRows } from '../../database/readRows.ts'
import type { ChangeRequest } from '../../payload-types.ts'

/** Whether a case has to be approved by two reviewers: its register's administrator has marked its kind. */
export async function needsSecond(payload: Payload, { register, kind, section, givingAuthority }: Pick<ChangeRequest, 'register' | 'kind' | 'section' | 'givingAuthority'>): Promise<boolean> {
  const meant = [`${register}:${kind}:all`, ...(kind === 'change' ? [`${register}:change:${section}`] : []), ...(givingAuthority ? [`${register}:transfer:all`] : [])]
  const marks = await readRows(payload, { collection: 'four-eyes-marks', columns: ['key'], where: { key: { in: meant } }, limit: 1 })
  return marks.length > 0
}
