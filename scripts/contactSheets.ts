import { writeOffice } from './pictures/office.ts'
import { writeSteps } from './pictures/steps.ts'

/**
 * Lays screenshots on the sheets of docs/pictures, after a test has taken them (`SCREENSHOTS=<folder> npx vitest run --project e2e …`):
 * `npx tsx scripts/contactSheets.ts steps <folder>` those of test/quality, `… office <folder>` those of test/screens.
 */
const sheets: { [kind: string]: (folder: string) => Promise<void> } = { steps: writeSteps, office: writeOffice }
const [kind = '', folder] = process.argv.slice(2)
if (!sheets[kind] || !folder) throw new Error('contactSheets: expected `steps` or `office`, and the folder of the screenshots')
await sheets[kind](folder)
