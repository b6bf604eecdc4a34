import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyRepo, type Copy } from './copyRepo.ts'

const patience = 600_000
let copy: Copy
let facts: { [name: string]: any } // eslint-disable-line @typescript-eslint/no-explicit-any

/** A field with label, hint, rule, star and paper, as docs/how-to/add-a-field.md has it: one edit of one file. */
const field = {
  title: '知识更新证书编号',
  labels: { en: 'Refresher certificate number' },
  hints: { zh: '如无则无需填写', en: 'Leave empty if there is none' },
  type: 'string',
  minLength: 4,
  maxLength: 20,
  normalize: 'certificate-number',
  check: 'certificate-number',
  source: 'typed',
  ask: { when: { qualificationLevel: { stated: true } } },
  reviewed: true,
  evidence: [{ kind: 'refresherCertificate', when: { refresherNumber: { stated: true } } }],
  control: 'text',
  width: 20,
}
const paper = { title: '知识更新证书', labels: { en: 'Refresher certificate' }, notes: { zh: '证书整页，四角完整。', en: 'The whole certificate, all four corners.' } }

beforeAll(() => {
  copy = copyRepo()
  copy.edit('schemas/forms/qualification.schema.json', (form) => {
    form.properties.refresherNumber = field
    form.papers = { refresherCertificate: paper }
  })
  copy.run('scripts/generate.ts')
  copy.run('test/low-code/probe.ts', 'accountant.json', 'qualification', 'refresherNumber', 'ZS-2026-01', 'no!')
  facts = JSON.parse(copy.read('test/low-code/facts.json'))
}, patience)
afterAll(() => copy.remove())

describe('a field written in one schema file', () => {
  it('is a field of the admin, in both languages', () => expect(facts.admin).toEqual({ type: 'text', label: { zh: '知识更新证书编号', en: 'Refresher certificate number' } }))

  it('has a column by a migration, and is stored and searched', () => {
    expect([facts.stored, facts.found]).toEqual(['ZS-2026-01', 1])
    const migrations = fs.readdirSync(path.join(copy.at, 'database/migrations')).filter((file) => file.endsWith('.ts'))
    expect(migrations.some((file) => copy.read(`database/migrations/${file}`).includes('qualification_refresher_number'))).toBe(true)
  })

  it('is checked by the rule it states', () => {
    expect(facts.accepts).toEqual([])
    expect(facts.refuses).toEqual([expect.objectContaining({ path: '/qualification/refresherNumber' })])
  })

  it('is reviewed in a change and asks for its paper there and at registration', () => {
    expect(facts.items).toEqual([expect.objectContaining({ field: 'refresherNumber', before: null, after: 'ZS-2026-01', reviewed: true, waits: true })])
    expect(facts.changeEvidence).toEqual(['refresherCertificate'])
    expect(facts.evidence).toContain('refresherCertificate')
  })

  it('is named in the dialog and in the history', () => expect(facts.items[0].labels).toEqual({ zh: '知识更新证书编号', en: 'Refresher certificate number' }))

  it('is drawn by the widgets in both languages, with its hint and when it is asked', () => {
    expect(facts.definition).toHaveLength(2)
    expect(facts.definition[0]).toMatchObject({ label: '知识更新证书编号', hint: '如无则无需填写', control: 'text', reviewed: true, when: { qualificationLevel: { stated: true } }, maxLength: 20 })
    expect(facts.definition[1].label).toBe('Refresher certificate number')
  })

  it('is shown to reviewers beside its paper, and can be marked in a return with it', () => {
    expect(facts.review).toMatchObject({ label: '知识更新证书编号', value: 'ZS-2026-01', evidence: ['refresherCertificate'] })
    expect(facts.marks).toMatchObject({ fields: ['/qualification/refresherNumber'], files: ['refresherCertificate'] })
  })

  it('is a column of exports and imports', () => expect(facts.column).toMatchObject({ section: 'qualification', labels: { zh: '知识更新证书编号' } }))

  it('stands in the description of the API', () => expect(copy.read('docs/openapi.json')).toContain('"refresherNumber"'))

  it('brings its paper to the content staff, with a note and a sample to begin with', () => {
    const kind = facts.kinds.find(({ code }: { code: string }) => code === 'refresherCertificate')
    expect(kind).toEqual({ code: 'refresherCertificate', label: { zh: '知识更新证书', en: 'Refresher certificate' }, note: paper.notes, hasSample: true })
  })

  it(
    'has types that hold it, and hold nothing else',
    () => {
      fs.writeFileSync(
        path.join(copy.at, 'typesProbe.ts'),
        `import type { Qualification } from '@accountant-register/schemas/generated/types.ts'
import type { Person } from './payload-types.ts'
export const form: Qualification = { refresherNumber: 'ZS-2026-01' }
export const kept = (person: Person): string | null | undefined => person.qualification?.refresherNumber
// @ts-expect-error there is no such field
export const wrong: Qualification = { refresherNumbers: 'ZS-2026-01' }
`,
      )
      fs.writeFileSync(path.join(copy.at, 'tsconfig.probe.json'), JSON.stringify({ extends: './tsconfig.json', compilerOptions: { incremental: false, types: ['node'] }, include: [], files: ['typesProbe.ts', 'schemas/generated/sections.ts', 'schemas/generated/codeLists.ts', 'schemas/generated/fieldMarks.ts', 'schemas/generated/demands.ts', 'collections/generate/sectionFields.ts'] }))
      const done = spawnSync(process.execPath, [path.join(copy.at, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.probe.json'], { cwd: copy.at, encoding: 'utf8' })
      expect(done.stdout).toBe('')
    },
    patience,
  )

  it('needs no second run: what was generated is in sync', () => expect(copy.run('schemas/generate/index.ts', '--check')).toBe(''), patience)
})
