import ExcelJS from 'exceljs'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findRow } from '../../database/findRow.ts'
import { makePerson, makeStaff, signIn, wholeForm } from '../helpers/factories.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { rest, type Answered } from '../helpers/rest.ts'

let system: TestPayload
const tokens: { [who: string]: string } = {}

beforeAll(async () => {
  system = await startPayload()
  const { payload } = system
  const staff = { haishu: { authority: '330203' }, yinzhou: { authority: '330212' }, colleague: { authority: '330203' }, ningbo: { authority: null, role: 'registerAdministrator', register: 'ningbo' }, editor: { authority: null, role: 'editor' } }
  for (const [who, over] of Object.entries(staff)) tokens[who] = await signIn(payload, await makeStaff(payload, over as never))
  const names = ['=HYPERLINK("x")', '陈,"雨"', '李\n四']
  for (const name of names) await makePerson(payload, { name, ...wholeForm({ basic: { name } }) } as never)
  await makePerson(payload, { authority: '330212', name: '鄞州人' })
  await makePerson(payload, { authority: '330212-gaoxin', name: '高新区人' })
})
afterAll(() => system.stop())

const call = (who: string, method: string, path: string, body?: unknown, language?: string): Promise<Answered> => rest(system.payload, method, `/records/exports${path}`, { token: tokens[who], body, language })
const started = async (who: string, body: object = {}, language?: string): Promise<string> => (await call(who, 'POST', '', { format: 'csv', ...body }, language)).body.id
const csvOf = async (who: string, body: object = {}, language?: string): Promise<string[][]> => parse((await call(who, 'GET', `/${await started(who, body, language)}/file`)).bytes, { bom: true })
const column = (lines: string[][], label: string): string[] => lines.slice(1).map((line) => line[lines[0]!.indexOf(label)]!)

describe('an export', () => {
  it('has the persons of one’s bureau that the filter wants, with labels in place of codes', async () => {
    const lines = await csvOf('haishu')
    expect(lines).toHaveLength(4)
    expect(column(lines, '姓名').sort()).toEqual(["'=HYPERLINK(\"x\")", '李\n四', '陈,"雨"'].sort())
    expect(new Set(column(lines, '性别'))).toEqual(new Set(['女']))
    expect(new Set(column(lines, '所属会计管理部门'))).toEqual(new Set(['海曙区财政局']))
    expect(column(await csvOf('haishu', { name: '李' }), '姓名')).toEqual(['李\n四'])
    expect(column(await csvOf('ningbo', { authority: '330212' }), '姓名')).toEqual(['陈雨'])
    expect(column(await csvOf('ningbo', { authority: '330212-gaoxin' }), '姓名')).toEqual(['陈雨'])
  })

  it('speaks the reader’s language', async () => {
    const lines = await csvOf('haishu', {}, 'en')
    expect(new Set(column(lines, 'Gender'))).toEqual(new Set(['Female']))
  })

  it('masks numbers unless they are asked for in full with a reason', async () => {
    const masked = await csvOf('haishu')
    expect(masked.flat().join()).not.toMatch(/330203199001011025|13800000001/)
    expect((await call('haishu', 'POST', '', { format: 'csv', isFull: true })).body.code).toBe('reason-missing')
    const whole = await csvOf('haishu', { isFull: true, reason: '年度核查' })
    expect(new Set(column(whole, '证件号码'))).toEqual(new Set(['330203199001011025\t']))
  })

  it('comes as a workbook too, numbers being text', async () => {
    const id = await started('haishu', { format: 'xlsx', isFull: true, reason: '年度核查' })
    const { bytes, headers } = await call('haishu', 'GET', `/${id}/file`)
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="persons-\d{4}-\d\d-\d\d\.xlsx"/)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(bytes as never)
    const sheet = workbook.worksheets[0]!
    const head = (sheet.getRow(1).values as string[]).indexOf('证件号码')
    expect([sheet.rowCount, sheet.getRow(2).getCell(head).value]).toEqual([4, '330203199001011025'])
  })

  it('is fetched once, by its maker alone, and says how far it has come', async () => {
    const id = await started('haishu')
    expect((await call('haishu', 'GET', `/${id}`)).body).toEqual({ id, state: 'ready', total: 3, lines: 0 })
    expect((await call('colleague', 'GET', `/${id}/file`)).status).toBe(404)
    const answers = await Promise.all([1, 2, 3].map(() => call('haishu', 'GET', `/${id}/file`)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect((await call('haishu', 'GET', `/${id}`)).body).toMatchObject({ state: 'done', lines: 3 })
  })

  it('cannot be fetched late, and lets go of what was asked', async () => {
    const id = await started('haishu', { name: '李' })
    await system.payload.db.updateOne({ collection: 'exports', id, data: { expiresAt: '2020-01-01T00:00:00.000Z' } })
    expect((await call('haishu', 'GET', `/${id}/file`)).body.code).toBe('export-used')
    await started('haishu')
    expect(await findRow(system.payload, 'exports', { id })).toMatchObject({ state: 'expired', filter: null })
  })

  it('is entered in the audit trail: who, how many, masked or not, and nobody’s name or number', async () => {
    const id = await started('haishu', { name: '李', idNumber: '330203199001011025', isFull: true, reason: '年度核查' })
    await call('haishu', 'GET', `/${id}/file`)
    const { docs } = await system.payload.db.find<{ details: object }>({ collection: 'audit-events', where: { subject: { equals: `exports:${id}` } }, sort: 'createdAt', pagination: false, limit: 0 })
    expect(docs.map(({ details }) => details)).toMatchObject([{ masked: false, reason: '年度核查', format: 'csv', name: '*', idNumber: '*' }, { state: 'done' }])
    expect(JSON.stringify(docs)).not.toMatch(/李|330203199001011025/)
  })

  it('is not for those who see nobody’s data, nor in any other format', async () => {
    expect((await call('editor', 'POST', '', { format: 'csv' })).status).toBe(403)
    expect((await call('haishu', 'POST', '', { format: 'pdf' })).body.code).toBe('format-unknown')
  })

  it('reads no further than its reader does', async () => {
    for (let n = 0; n < 60; n += 1) await makePerson(system.payload, { authority: '330212', name: `多${n}` })
    const { body } = await call('yinzhou', 'POST', '', { format: 'csv' })
    expect(body.total).toBe(61)
    const { handleEndpoints } = await import('payload')
    const url = `${system.payload.config.serverURL}/api/records/exports/${body.id}/file`
    const request = new Request(url, { headers: { authorization: `JWT ${tokens.yinzhou}` } })
    const response = await handleEndpoints({ config: system.payload.config, request, path: `/api/records/exports/${body.id}/file` })
    const reader = response.body!.getReader()
    await reader.read()
    await reader.cancel()
    await expect.poll(async () => (await call('yinzhou', 'GET', `/${body.id}`)).body.state).toMatch(/broken|done/)
    expect((await call('yinzhou', 'GET', `/${body.id}/file`)).status).toBe(409)
  })
})
