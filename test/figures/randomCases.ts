import type { Payload } from 'payload'
import { dueOn } from '../../hooks/review/dueOn.ts'
import { transition } from '../../hooks/review/transition.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import { makeCase } from '../helpers/factories.ts'

const bureaus = [
  { authority: '330203', register: 'ningbo' },
  { authority: '330212', register: 'ningbo' },
  { authority: '330102', register: 'zhejiang' },
] as const
const marks = ['/basic/email', '/workplace/residenceAddress', '/education/fullTimeSchool']
const hour = 60 * 60 * 1000

/** Numbers that look random and are the same every time (mulberry32). */
export function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * sides)
  }
}

/** Makes cases that go their ways at random from October to November: handed in, withdrawn, claimed, returned and mended, approved, in force at once. */
export async function makeRandomCases(payload: Payload, count: number, roll: (sides: number) => number): Promise<void> {
  for (let made = 0; made < count; made += 1) {
    const bureau = bureaus[roll(bureaus.length)]!
    const isChange = roll(3) === 0
    const kind = isChange ? 'change' : 'registration'
    const more: Partial<ChangeRequest> = isChange && roll(3) === 0 ? { givingAuthority: '330206' } : {}
    const request = await makeCase(payload, { ...bureau, ...more, kind, status: 'draft', submittedAt: null, dueOn: null, rev: 0, settledRev: 0, timeline: [] })
    await walk({ payload, request, roll, at: Date.parse('2026-09-28T00:00:00Z') + roll(50 * 24) * hour })
  }
}

type Walk = { payload: Payload; request: ChangeRequest; roll: (sides: number) => number; at: number }

async function walk({ payload, request: start, roll, at }: Walk): Promise<void> {
  let request = start
  let now = new Date(at)
  const take = async (event: string, data: Partial<ChangeRequest> = {}): Promise<void> => {
    request = await transition({ payload, request, event, actor: { kind: 'staff', id: 'someone' }, data, now })
    now = new Date(now.getTime() + roll(60) * hour)
  }
  if (request.kind === 'change' && roll(3) === 0) return take('apply', { submittedAt: now.toISOString() })
  for (let round = 0; round < 3; round += 1) {
    await take('submit', { submittedAt: now.toISOString(), dueOn: dueOn(now, 2) })
    if (roll(6) === 0) return
    await take('claim')
    if (roll(8) === 0) return
    if (roll(2) === 0) return take('approve', { decidedAt: now.toISOString() })
    await take('return', { decidedAt: now.toISOString(), returned: { reason: '请核对', fields: marks.filter(() => roll(2) === 0), files: roll(2) === 0 ? ['photo'] : [] } })
    if (roll(3) === 0) return
    await take('mend')
  }
}
