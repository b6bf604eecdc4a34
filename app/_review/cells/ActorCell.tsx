import type { DefaultServerCellComponentProps } from 'payload'
import { actorName } from '../audit/actorName.ts'

/** Who did it, in a list of the audit trail. */
export function ActorCell({ cellData, rowData, i18n }: DefaultServerCellComponentProps) {
  return <>{actorName({ actor: rowData?.actor, actorName: cellData ? String(cellData) : undefined }, i18n.language)}</>
}
