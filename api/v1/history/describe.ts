import { sectionIds } from '@accountant-register/schemas/vocabulary/sectionIds.ts'
import { fieldMarks } from '@accountant-register/schemas/generated/fieldMarks.ts'
import { isStated } from '@accountant-register/schemas/vocabulary/conditionHolds.ts'
import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import { frozenItem } from '../../../hooks/records/frozenItem.ts'
import { standingReturn } from '../../../hooks/review/standingReturn.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import { authorities } from '../bureaus/authorities.ts'
import { handedInItems, type ChangeItem } from '../changes/itemInfos.ts'
import type { SignedCall } from '../operation.ts'
import { fileInfos } from '../requests/files.ts'
import { summaryOf } from '../requests/summaryOf.ts'
import { historyKind } from './entries.ts'

type Call = Pick<SignedCall, 'payload' | 'settings' | 'language'>

/** One line of the history: what was handed in, when, and what came of it; nobody of the office is named. */
export async function historyEntry(request: ChangeRequest, call: Call): Promise<object> {
  const { id, receipt, register, section, status, authority, submittedAt, decidedAt } = summaryOf(request, await authorities(call.payload), call)
  const items = request.kind === 'registration' ? [] : handedInItems(request)
  return {
    id,
    kind: historyKind(request),
    ...(section && { section }),
    receipt,
    register,
    fields: items.map(({ field }) => field),
    labels: items.map(({ labels }) => labels.field),
    status,
    ...(authority && { authority }),
    submittedAt,
    ...(decidedAt && { decidedAt }),
  }
}

/** One entry with all that it altered (明细). */
export async function historyDetail(request: ChangeRequest, call: Call): Promise<object> {
  const returned = standingReturn(request)
  return {
    ...(await historyEntry(request, call)),
    items: request.kind === 'registration' ? registeredItems(request) : handedInItems(request),
    // What the office went by in a correction stays with the office.
    files: request.kind === 'correction' ? [] : await fileInfos(call.payload, request),
    rounds: request.round,
    ...(request.reason && { reason: request.reason }),
    ...(returned && { returned }),
  }
}

/** A registration states everything for the first time. */
function registeredItems({ form }: ChangeRequest): ChangeItem[] {
  const values = (form ?? {}) as Form
  return sectionIds.flatMap((section) =>
    Object.entries(fieldMarks[section])
      .filter(([field, { hidden }]) => !hidden && isStated(values[section]?.[field]))
      .map(([field]) => {
        const { round: _, ...item } = frozenItem({ field, before: null, after: values[section]![field]!, reviewed: true, waits: true }, 1)
        return item
      }),
  )
}
