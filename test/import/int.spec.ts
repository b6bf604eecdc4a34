import ExcelJS from 'exceljs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { Payload } from 'payload'
import { runImport } from '../../hooks/imports/runImport.ts'
import { openTable } from '../../api/staff/persons/imports/importFile.ts'
import { signedIn } from '../api/shared.ts'
import { rest } from '../helpers/rest.ts'
import { anotherNumber, csvOf, oldRecord } from './shared.ts'
import { entries, many, ningbo, persons, reviewer, reviewing, startRegister, system, zhejiang } from './running.ts'

startRegister()

describe('a list of old records', () => {
  it('is checked first, and enters nothing then', async () => {
    const job = await ningbo.checked([oldRecord(), oldRecord({ 证件号码: '330203198505050014' })])
    expect(job).toMatchObject({ state: 'checked', total: 2, counts: { made: 1, refused: 1 } })
    expect(job.findings).toContainEqual({ line: 3, column: '证件号码', code: 'id-number-check', sentence: expect.any(String) })
    expect(await persons()).toEqual([])
  })

  it('says while it is checked how much of it has been read', async () => {
    const { body } = await ningbo.call('POST', '', csvOf(many(250)), 'text/csv')
    const shares: number[] = []
    await runImport(system.payload, async function* (job) {
      for await (const line of openTable(job)) {
        if (line.line % 100 === 50) shares.push((await ningbo.call('GET', `/${body.id}`)).body.share)
        yield line
      }
    })
    expect(shares[0]).toBe(0)
    expect(shares.at(-1)).toBeGreaterThan(0)
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
  })

  it('is entered: under the bureau of its region, with its day, and in the person’s history as made by the office', async () => {
    const idNumber = anotherNumber()
    const { id } = await ningbo.checked([oldRecord({ 证件号码: idNumber, 登记日期: '2012/3/1' })])
    expect(await ningbo.entered(id)).toMatchObject({ state: 'done', lines: 1, counts: { made: 1, refused: 0 } })
    const [person] = await persons()
    expect(person).toMatchObject({ name: '陈旧', authority: '330203', register: 'ningbo', status: 'active', registeredOn: '2012-03-01', basic: { idNumber, birthDate: `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`, idType: 'residentId', nationality: 'CN' } })
    const client = await signedIn(system.payload, { name: '陈旧', idNumber, mobile: '13800000009' })
    expect((await client.call('GET', '/v1/records/ningbo')).status).toBe(200)
    const { body } = await client.call('GET', '/v1/records/ningbo/history')
    expect(body.entries).toMatchObject([{ kind: 'registration', status: 'approved' }])
    expect((await client.call('GET', `/v1/records/ningbo/history/${body.entries[0].id}`)).body.reason).toBe('历史数据导入')
    expect((await client.call('POST', '/v1/registrations', { portal: 'ningbo', noticeVersion: 1 })).body.code).toBe('already-registered')
  })

  it('may be a workbook', async () => {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('x')
    const line = oldRecord()
    sheet.addRows([Object.keys(line), Object.values(line)])
    const { body } = await ningbo.call('POST', '', Buffer.from(await workbook.xlsx.writeBuffer()), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    await ningbo.work()
    expect(await ningbo.entered(body.id)).toMatchObject({ state: 'done', counts: { made: 1 } })
  })

  it('is reported line by line, with what to do and nothing of what the lines say', async () => {
    const bad = oldRecord({ 姓名: '', 民族: '火星族', 登记日期: '明天' })
    const elsewhere = oldRecord({ '居住地 (户籍或学校所在地)': '330102001' })
    const once = oldRecord()
    const job = await ningbo.checked([bad, elsewhere, once, { ...once, 档案编号: 'B' }])
    const { bytes } = await ningbo.call('GET', `/${job.id}/report`)
    const [head, ...lines] = parse(bytes, { bom: true }) as string[][]
    expect(head).toEqual(['行', '列', '代码', '说明'])
    expect(lines.map(([line, , code]) => [line, code])).toEqual([['2', 'day-unreadable'], ['3', 'import-of-other-register'], ['5', 'line-repeated']])
    expect(lines.every(([, , , sentence]) => sentence!.length > 5)).toBe(true)
    expect(bytes.toString()).not.toContain(bad.证件号码!)
    const wrong = await ningbo.checked([oldRecord({ 姓名: '', 民族: '火星族' })])
    expect(wrong.findings.map(({ column }: { column: string }) => column).sort()).toEqual(['姓名', '民族'].sort())
  })

  it('takes what old records lack, and says what that is', async () => {
    const all = oldRecord()
    const { 证件号码 } = all
    const poor = { ...all, 民族: '', 手机号码: '', 居住地详细地址: '', 全日制最高学历: '', 全日制最高学位: '' }
    const faulty = oldRecord({ 手机号码: '', 电子邮箱: 'nobody' })
    const nowhere = oldRecord({ '居住地 (户籍或学校所在地)': '' })
    const unasked = oldRecord({ 是否有工作单位: '' })
    const checked = await ningbo.checked([poor, all, faulty, nowhere, unasked])
    expect(checked.counts).toMatchObject({ made: 1, refused: 4, withGaps: 1 })
    const job = await ningbo.entered((await ningbo.checked([poor, faulty, nowhere, unasked])).id)
    expect(job.counts).toMatchObject({ made: 1, refused: 3, withGaps: 1 })
    const gaps = job.findings.filter(({ code }: { code: string }) => code === 'gap')
    expect(gaps.map(({ line, column }: { line: number; column: string }) => [line, column])).toEqual(['民族', '手机号码', '居住地详细地址', '全日制最高学历'].map((column) => [2, column]))
    expect(gaps[0].sentence).toContain('缺少民族')
    expect(job.findings.filter(({ code }: { code: string }) => code !== 'gap').map(({ line, column, code }: { line: number; column: string; code: string }) => [line, column, code])).toEqual([[3, '电子邮箱', 'email-invalid'], [4, '居住地 (户籍或学校所在地)', 'required'], [5, '是否有工作单位', 'required']])
    expect((await persons()).map(({ authority, basic }) => [authority, basic!.idNumber])).toEqual([['330203', 证件号码]])
    const client = await signedIn(system.payload, { name: '陈旧', idNumber: 证件号码!, mobile: '13800000009' })
    expect((await client.call('GET', '/v1/records/ningbo')).status).toBe(200)
  })

  it('takes a district without its street, which the bureau’s own suffices for, and says that the street is lacking', async () => {
    const region = '居住地 (户籍或学校所在地)'
    const [district, code, city, unknown] = ['宁波市 海曙区', '330203', '宁波市', '330299'].map((place) => oldRecord({ [region]: place }))
    const employed = oldRecord({ 是否有工作单位: '是', 办公场所: '330203' })
    const faulty = oldRecord({ [region]: '330203', 电子邮箱: 'nobody' })
    const checked = await ningbo.checked([district!, code!, city!, unknown!, employed, faulty, { ...district!, 档案编号: 'B' }])
    expect(checked.counts).toMatchObject({ made: 3, refused: 4, withGaps: 3 })
    const job = await ningbo.entered(checked.id)
    expect(job.counts).toMatchObject({ made: 3, refused: 4, withGaps: 3 })
    const told = (column: string) => job.findings.filter((finding: { column: string }) => finding.column === column).map(({ line, code }: { line: number; code: string }) => [line, code])
    expect(told(region)).toEqual([[2, 'gap-street'], [3, 'gap-street'], [4, 'region-without-authority'], [5, 'region-without-authority']])
    expect(told('办公场所')).toEqual([[6, 'gap-street']])
    expect(told('电子邮箱')).toEqual([[7, 'email-invalid']])
    expect(job.findings[0].sentence).toBe('居住地 (户籍或学校所在地)缺少街道、镇或乡。该行照常导入，缺项待补。')
    const made = await persons()
    expect(made.map(({ authority }) => authority)).toEqual(['330203', '330203', '330203'])
    const { body } = await (await signedIn(system.payload, { name: '陈旧', idNumber: code!.证件号码!, mobile: '13800000009' })).call('GET', '/v1/records/ningbo')
    expect(body).toMatchObject({ status: 'active', workplace: { residenceRegion: '330203' }, authority: { code: '330203' } })
    expect((await ningbo.checked([code!])).counts).toMatchObject({ same: 1 })
  })

  it('takes another document that does not state its holder’s birth, and says that it is lacking', async () => {
    const job = await ningbo.entered((await ningbo.checked([oldRecord({ 证件类型: '护照', 证件号码: 'E12345678', 民族: '', 政治面貌: '' })])).id)
    expect(job).toMatchObject({ counts: { made: 1, withGaps: 1 } })
    expect((await persons())[0]!.basic!.birthDate ?? null).toBeNull()
  })

  it('has records that have run out as such, beside one that counts, and each once', async () => {
    const [gone, back, closed] = [oldRecord({ 状态: '失效' }), oldRecord({ 档案编号: 'N1' }), oldRecord({ 状态: 'closed' })]
    const again = { ...back, 证件号码: gone.证件号码!, 档案编号: 'N2' }
    const late = { ...back, 状态: '失效', 档案编号: 'N3' }
    const twice = { ...closed, 档案编号: 'N4' }
    const lines = [gone, again, closed, back, late, twice, oldRecord({ 状态: '冻结' }), oldRecord({ 状态: '在库' }), oldRecord({ 状态: '已调出' })].map((line) => ({ 状态: '', ...line }))
    const checked = await ningbo.checked(lines)
    const told = [[6, 'line-repeated'], [7, 'line-repeated'], [10, 'status-unreadable']].map(([line, code]) => ({ line, code }))
    expect(checked).toMatchObject({ counts: { made: 6, refused: 3 }, findings: told.map((finding) => expect.objectContaining(finding) as unknown) })
    const job = await ningbo.entered(checked.id)
    expect(job.counts).toMatchObject({ made: 6, refused: 3 })
    const made = await persons()
    expect(made.map(({ status }) => status).sort()).toEqual(['active', 'active', 'active', 'closed', 'expired', 'frozen'])
    expect(made.filter(({ activeKey }) => activeKey.startsWith('active:')).map(({ status }) => status).sort()).toEqual(['active', 'active', 'active', 'frozen'])
    const later = await ningbo.entered((await ningbo.checked([late, twice])).id)
    expect(later).toMatchObject({ counts: { made: 0, refused: 2 } })
    const client = await signedIn(system.payload, { name: '陈旧', idNumber: closed.证件号码!, mobile: '13800000009' })
    expect((await client.call('POST', '/v1/registrations', { portal: 'ningbo', noticeVersion: 1 })).body.code).not.toBe('already-registered')
  })

  it('bears the day of registration in the history, and is nobody’s decided case', async () => {
    const line = oldRecord({ 登记日期: '2012-03-01' })
    await ningbo.entered((await ningbo.checked([line, oldRecord({ 登记日期: '' })])).id)
    const [entry] = (await entries()).filter(({ submittedAt }) => submittedAt === '2012-02-29T16:00:00.000Z')
    expect(entry).toMatchObject({ decidedAt: '2012-02-29T16:00:00.000Z', kind: 'registration', status: 'approved' })
    const queue = async (view: string) => (await rest(system.payload, 'GET', `/queue?view=${view}&order=newest`, { token: reviewing })).body.rows
    expect([(await queue('decided')).length, (await queue('all')).length]).toEqual([0, 2])
  })

  it.each([
    ['without a column that is needed', '姓名\n陈旧', 'column-missing'],
    ['with a column twice', '姓名,证件号码,姓名\nx,y,z', 'column-repeated'],
  ])('%s is not taken further', async (_, text, code) => {
    const job = await ningbo.checked(text)
    expect([job.state, job.findings[0].code]).toEqual(['unreadable', code])
    expect((await ningbo.call('POST', `/${job.id}/run`, {})).status).toBe(409)
  })

  it('that is no list is said to be none', async () => {
    const { body } = await ningbo.call('POST', '', Buffer.from('not a zip'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    await ningbo.work()
    expect((await ningbo.call('GET', `/${body.id}`)).body).toMatchObject({ state: 'unreadable', failure: 'table-unreadable' })
    expect((await ningbo.call('POST', '', 'x', 'text/html')).status).toBe(415)
  })

  it('is for those who look after the register alone', async () => {
    const { id } = await ningbo.checked([oldRecord()])
    expect((await reviewer.call('POST', '', 'x', 'text/csv')).status).toBe(403)
    expect((await reviewer.call('GET', '/template')).status).toBe(403)
    const others = await Promise.all([zhejiang.call('GET', `/${id}`), zhejiang.call('POST', `/${id}/run`, {}), zhejiang.call('GET', `/${id}/report`)])
    expect(others.map(({ status }) => status)).toEqual([404, 404, 404])
    expect((await zhejiang.call('GET', '')).body.imports).toEqual([])
  })

  it('has a template that it takes itself', async () => {
    const csv = await ningbo.call('GET', '/template?format=csv')
    const [head] = parse(csv.bytes, { bom: true }) as string[][]
    const line = oldRecord()
    expect(Object.keys(line).filter((label) => !head!.includes(label))).toEqual([])
    expect((await ningbo.checked(csvOf([Object.fromEntries(head!.map((label) => [label, line[label] ?? '']))]))).counts).toMatchObject({ made: 1, refused: 0 })
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load((await ningbo.call('GET', '/template')).bytes as never)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['会计人员', '代码表'])
    expect((workbook.worksheets[0]!.getRow(1).values as string[]).slice(1)).toEqual(head)
  })
})

it('keeps the file sealed where it lies, and enters in the audit trail who imported how much', async () => {
  const line = oldRecord()
  const { id } = await ningbo.checked([line])
  await ningbo.entered(id)
  const { docs } = await (system.payload as Payload).db.find<{ details: object }>({ collection: 'audit-events', where: { subject: { equals: `imports:${id}` } }, sort: 'at', pagination: false, limit: 0 })
  expect(docs.map(({ details }) => details)).toMatchObject([{ state: 'checking' }, { state: 'running' }, { state: 'done', made: 1 }])
  expect(JSON.stringify(docs)).not.toContain(line.证件号码)
})
