import type { PayloadRequest } from 'payload'
import { shanghaiDate } from '../../../hooks/review/shanghaiDate.ts'
import { figuresOf, type Figures } from './figuresOf.ts'
import { periodOf } from './period.ts'
import { chosenScope } from './scopes.ts'

/** `GET /api/figures?scope=330203&from=2026-09-01&to=2026-11-23`; each may be left out. */
export async function readFigures(req: PayloadRequest): Promise<Figures> {
  const now = new Date()
  const asked = (name: string) => req.searchParams?.get(name) ?? undefined
  const { scope } = await chosenScope(req, asked('scope'))
  return figuresOf(req, scope, periodOf(asked('from'), asked('to'), shanghaiDate(now)), now)
}
