import type { CollectionConfig } from 'payload'
import { recordRouteReading } from '../hooks/audit/recordRouteReading.ts'
import { limitPages } from '../hooks/reading/limitPages.ts'

/** The hooks of what holds people's data: what the generated routes give of it comes by the page and is entered in the audit trail. */
export const readByRoute = { beforeOperation: [limitPages], afterOperation: [recordRouteReading] } satisfies CollectionConfig['hooks']
