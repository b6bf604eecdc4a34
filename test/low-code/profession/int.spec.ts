import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyRepo, type Copy } from '../copyRepo.ts'

const patience = 600_000
let copy: Copy
let facts: { [name: string]: any } // eslint-disable-line @typescript-eslint/no-explicit-any

beforeAll(() => {
  copy = copyRepo()
  copy.run('scripts/generate.ts', '--schemas', 'examples/archivists', '--new-tables')
  copy.run('test/low-code/probe.ts', 'archivist.json', 'qualification', 'archiveCategory', '6', '7')
  facts = JSON.parse(copy.read('test/low-code/facts.json'))
}, patience)
afterAll(() => copy.remove())

describe('a register of archivists, made of a folder of JSON', () => {
  it('has fields of its own in the admin, with options of a list of its own', () => expect(facts.admin).toMatchObject({ type: 'select', label: { zh: '档案门类', en: 'Branch of archives' } }))

  it('stores and finds them', () => expect([facts.stored, facts.found]).toEqual(['6', 1]))

  it('checks them by its lists', () => {
    expect(facts.accepts).toEqual([])
    expect(facts.refuses).toEqual([expect.objectContaining({ path: '/qualification/archiveCategory' })])
  })

  it('reviews a change of them and asks for its own paper', () => {
    expect(facts.items).toEqual([expect.objectContaining({ field: 'archiveCategory', before: '1', after: '6', reviewed: true, labels: { zh: '档案门类', en: 'Branch of archives' } })])
    expect(facts.changeEvidence).toEqual(['archiveCertificate'])
  })

  it('draws its forms, choices in words', () => {
    expect(facts.definition[0]).toMatchObject({ label: '档案门类', control: 'choice' })
    expect(facts.definition[0].options).toContainEqual(['6', '电子档案'])
    expect(facts.definition[1].options).toContainEqual(['6', 'Electronic records'])
  })

  it('shows reviewers its words, and exports them', () => {
    expect(facts.review).toMatchObject({ label: '档案门类', value: '电子档案', evidence: ['archiveCertificate'] })
    expect(facts.column).toMatchObject({ labels: { zh: '档案门类' } })
  })

  it('has its papers and none of the accountants’', () => {
    const codes = facts.kinds.map(({ code }: { code: string }) => code)
    expect(codes).toContain('trainingCertificate')
    expect(codes).not.toContain('qualificationCertificate')
  })

  it('keeps what the folder does not have', () => expect(copy.read('schemas/generated/definitions/basic.zh.ts')).toContain('民族'))

  it('is in sync as long as the folder is named', () => {
    expect(copy.run('schemas/generate/index.ts', '--check', '--schemas', 'examples/archivists')).toBe('')
    expect(() => copy.run('schemas/generate/index.ts', '--check')).toThrow('is stale')
  }, patience)
})
