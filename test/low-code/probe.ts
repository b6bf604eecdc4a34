/**
 * Runs inside a copy whose forms were edited and generated anew: `probe.ts <record> <section> <field> <good> <bad>`. Prints as JSON what each part
 * of the system now makes of the field, without any other edit.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Field, GroupField } from 'payload'
import { columns } from '@accountant-register/schemas/table/columns.ts'
import { checkForm } from '@accountant-register/schemas/validators/checkForm.ts'
import { planChange } from '@accountant-register/schemas/rules/planChange.ts'
import { requiredEvidence } from '@accountant-register/schemas/rules/requiredEvidence.ts'
import type { Form, SectionId } from '@accountant-register/schemas/vocabulary/definition.ts'
import { readReturn } from '../../api/staff/readReturn.ts'
import { describeSections } from '../../api/staff/describeSections.ts'
import { sectionDefinitions } from '../../collections/generate/sectionDefinitions.ts'
import { frozenItem } from '../../hooks/records/frozenItem.ts'

const [recordFile, section, field, good, bad] = process.argv.slice(2) as [string, SectionId, string, string, string]
const record = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, recordFile), 'utf8')) as Form
const today = '2026-11-23'
const with_ = (value: string): Form => ({ ...record, [section]: { ...record[section], [field]: value } })

process.env.DATA_DIR = fs.mkdtempSync(path.join(os.tmpdir(), 'low-code-data-'))
const { getPayload } = await import('payload')
const { default: config } = await import('../../payload.config.ts')
const { migrations } = await import('../../database/migrations/index.ts')
const { Persons } = await import('../../collections/Persons.ts')
const { seedEvidenceKinds } = await import('../../seed/evidenceKinds.ts')
const { seedRegister } = await import('../../seed/seedRegister.ts')
const { readSettings } = await import('../../settings.ts')

const plan = planChange({ section, record, answers: { [field]: good }, bureausOf: () => ['330203'], check: (form) => checkForm(form, { today }) })
const group = Persons.fields.find((one): one is GroupField & { name: string } => 'name' in one && one.name === section)!
const admin = group.fields.find((one) => nameOf(one) === field) as (Field & { label?: unknown }) | undefined

const payload = await getPayload({ config, disableOnInit: true })
payload.logger.level = 'silent'
await payload.db.migrate({ migrations: migrations as never })
await seedRegister(payload)
await seedEvidenceKinds(payload, readSettings())
const stamps = { createdAt: `${today}T00:00:00.000Z`, updatedAt: `${today}T00:00:00.000Z` }
const row = { name: '陈雨', idNumberMasked: '330203********1025', register: 'ningbo', authority: '330203', status: 'active', registeredOn: today, identityKey: 'i', activeKey: 'a', madeBy: 'm', ...stamps }
const { id } = await payload.db.create({ collection: 'persons', data: { ...row, [section]: with_(good)[section] } })
const stored = (await payload.db.findOne({ collection: 'persons', where: { id: { equals: id } } })) as unknown as { [section in SectionId]: { [field: string]: unknown } }
const found = await payload.find({ collection: 'persons', where: { [`${section}.${field}`]: { equals: good } }, overrideAccess: true })
const kinds = await payload.find({ collection: 'evidence-kinds', locale: 'all', overrideAccess: true, pagination: false })

const facts = {
  admin: admin && { type: admin.type, label: admin.label },
  stored: stored[section][field],
  found: found.totalDocs,
  accepts: checkForm(with_(good), { today }),
  refuses: checkForm(with_(bad), { today }),
  evidence: requiredEvidence(with_(good)),
  items: plan.items.map((item) => ({ ...item, labels: frozenItem(item, 1).labels.field })),
  changeEvidence: plan.requiredEvidence,
  definition: sectionDefinitions.map(({ zh, en }) => [zh, en].map(({ fields }) => fields.find((one) => one.id === field))).flat().filter(Boolean),
  column: columns.find((column) => column.field === field),
  review: describeSections(with_(good), 'zh').flatMap(({ items }) => items).find(({ path: at }) => at === `/${section}/${field}`),
  kinds: kinds.docs.map(({ code, label, note, sample }) => ({ code, label, note, hasSample: Boolean(sample) })),
  marks: readReturn({ reason: '请核对', fields: [`/${section}/${field}`], files: plan.requiredEvidence }),
}
fs.writeFileSync(path.join(import.meta.dirname, 'facts.json'), JSON.stringify(facts))
process.exit(0)

function nameOf(one: Field): string | undefined {
  return 'name' in one ? one.name : undefined
}
