import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { runImport } from '../../../hooks/imports/runImport.ts'
import { openTable } from '../../../api/staff/persons/imports/importFile.ts'
import { forgetImportFiles } from '../../../api/staff/persons/imports/forgetImportFiles.ts'
import { findRow } from '../../../database/findRow.ts'
import type { Import } from '../../../payload-types.ts'
import { oldRecord, type Line } from '../shared.ts'
import { entries, many, ningbo, persons, startRegister, system } from '../running.ts'

startRegister()

describe('a person who is on record', () => {
  it('is reported, and not touched', async () => {
    const line = oldRecord({ 档案编号: 'A1' })
    await ningbo.entered((await ningbo.checked([line])).id)
    const again = await ningbo.entered((await ningbo.checked([{ ...line, 档案编号: 'A2', 姓名: '别名' }])).id)
    expect(again).toMatchObject({ counts: { made: 0, refused: 1 }, findings: [{ code: 'identity-on-record' }] })
    expect((await persons()).map(({ name }) => name)).toEqual(['陈旧'])
  })

  it('is corrected where that is asked for: what is filled in, in the history, once', async () => {
    const line = oldRecord()
    await ningbo.entered((await ningbo.checked([line])).id)
    const changed = { 证件号码: line.证件号码!, 姓名: '陈旧', 电子邮箱: 'new@example.com', 居住地详细地址: '虚构路9号' }
    const job = await ningbo.checked([changed], { corrects: true })
    expect(job).toMatchObject({ counts: { corrected: 1, refused: 0 } })
    expect(await ningbo.entered(job.id)).toMatchObject({ counts: { corrected: 1 } })
    expect((await persons())[0]).toMatchObject({ basic: { email: 'new@example.com', mobile: '13800000009' }, workplace: { residenceAddress: '虚构路9号', residencePostcode: '315000' } })
    expect((await entries()).filter(({ kind }) => kind === 'correction').map(({ section, reason }) => [section, reason]).sort()).toEqual([['basic', '历史数据导入'], ['workplace', '历史数据导入']])
    expect(await ningbo.entered((await ningbo.checked([changed], { corrects: true })).id)).toMatchObject({ counts: { corrected: 0, same: 1 } })
    expect((await entries()).filter(({ kind }) => kind === 'correction')).toHaveLength(2)
  })

  it('becomes a certified public accountant by a correction', async () => {
    const line = oldRecord()
    await ningbo.entered((await ningbo.checked([line])).id)
    const changed = { 证件号码: line.证件号码!, 姓名: '陈旧', 是否注册会计师: '是' }
    const job = await ningbo.checked([changed], { corrects: true })
    expect(job).toMatchObject({ counts: { corrected: 1, same: 0, refused: 0 } })
    expect(await ningbo.entered(job.id)).toMatchObject({ counts: { corrected: 1 } })
    expect((await persons())[0]).toMatchObject({ basic: { isCpa: true } })
    expect(await ningbo.entered((await ningbo.checked([changed], { corrects: true })).id)).toMatchObject({ counts: { corrected: 0, same: 1 } })
  })

  it('keeps its state: a list that has another is reported, not counted as the same', async () => {
    const line = oldRecord()
    await ningbo.entered((await ningbo.checked([line])).id)
    const job = await ningbo.checked([{ ...line, 状态: '注销' }], { corrects: true })
    expect(job).toMatchObject({ counts: { same: 0, corrected: 0, refused: 1 }, findings: [{ column: '状态', code: 'status-not-corrected' }] })
    expect((await ningbo.checked([{ ...line, 状态: '在库' }], { corrects: true })).counts).toMatchObject({ same: 1 })
  })

  it('is not corrected where the record has run out', async () => {
    const line = oldRecord({ 状态: '失效' })
    await ningbo.entered((await ningbo.checked([line])).id)
    expect((await ningbo.checked([line], { corrects: true })).counts).toMatchObject({ same: 1 })
    expect(await ningbo.checked([{ ...line, 电子邮箱: 'new@example.com' }], { corrects: true })).toMatchObject({ counts: { refused: 1 }, findings: [{ code: 'record-not-active' }] })
  })

  it('is not made worse by a correction', async () => {
    const line = oldRecord()
    await ningbo.entered((await ningbo.checked([line])).id)
    const job = await ningbo.checked([{ 证件号码: line.证件号码!, 姓名: '陈旧', 手机号码: '123' }], { corrects: true })
    expect(job).toMatchObject({ counts: { corrected: 0, refused: 1 }, findings: [{ column: '手机号码' }] })
  })
})

describe('an import that is cut short', () => {
  /** Has the database fail at the nth write that is made for the lines, as if the process had gone there. */
  async function cutAt(nth: number, run: () => Promise<unknown>): Promise<boolean> {
    const db = system.payload.db as unknown as { [name: string]: (args: { collection: string }) => Promise<unknown> }
    const calls = { create: db.create!, updateOne: db.updateOne! }
    let writes = 0
    for (const name of ['create', 'updateOne'] as const) {
      db[name] = async (args) => {
        if (['persons', 'change-requests', 'imports', 'import-findings'].includes(args.collection) && (writes += 1) === nth) throw new Error('cut')
        return calls[name].call(db, args)
      }
    }
    try {
      await run()
      return false
    } catch (error) {
      if ((error as Error).message !== 'cut') throw error
      return true
    } finally {
      Object.assign(db, calls)
    }
  }

  const later = () => new Date(Date.now() + 10 * 60_000)

  it('goes on where it was, wherever that was: nothing doubled, nothing lost', async () => {
    const cuts = [2, 3, 50, 197, 198, 199, 200, 215]
    for (const nth of cuts) {
      await system.payload.db.deleteMany({ collection: 'persons', where: {} })
      await system.payload.db.deleteMany({ collection: 'change-requests', where: {} })
      const lines = many(120, (n): Line => (n % 50 === 7 ? { 手机号码: '123' } : {}))
      const { id } = await ningbo.checked(lines)
      await ningbo.call('POST', `/${id}/run`, {})
      expect(await cutAt(nth, () => runImport(system.payload, openTable)), `cut at ${nth}`).toBe(true)
      await runImport(system.payload, openTable, later)
      const { body } = await ningbo.call('GET', `/${id}`)
      expect(body, `cut at ${nth}`).toMatchObject({ state: 'done', lines: 120, counts: { made: 117, same: 0, refused: 3 } })
      const [made, history] = [await persons(), await entries()]
      expect([made.length, history.length, new Set(history.map(({ person }) => person)).size], `cut at ${nth}`).toEqual([117, 117, 117])
      const { bytes } = await ningbo.call('GET', `/${id}/report`)
      expect((parse(bytes, { bom: true }) as string[][]).slice(1).map(([line]) => line)).toEqual(['9', '59', '109'])
    }
  }, 240_000)

  it('is worked on by one of two that come at once', async () => {
    const { id } = await ningbo.checked(many(120))
    await ningbo.call('POST', `/${id}/run`, {})
    await Promise.all([1, 2, 3].map(() => runImport(system.payload, openTable)))
    expect((await ningbo.call('GET', `/${id}`)).body).toMatchObject({ state: 'done', counts: { made: 120 } })
    expect([(await persons()).length, (await entries()).length]).toEqual([120, 120])
  })

  it('adds nothing when the same list comes again, nor one with more lines but those', async () => {
    const lines = many(30)
    await ningbo.entered((await ningbo.checked(lines)).id)
    const again = await ningbo.entered((await ningbo.checked([...lines, oldRecord({ 档案编号: 'new' })])).id)
    expect(again).toMatchObject({ counts: { made: 1, same: 30, refused: 0 } })
    expect([(await persons()).length, (await entries()).length]).toEqual([31, 31])
  })

  it('stops when it is told to, and its file is deleted', async () => {
    const { id } = await ningbo.checked(many(5))
    expect((await ningbo.call('POST', `/${id}/stop`, {})).body.state).toBe('stopped')
    expect((await findRow(system.payload, 'imports', { id }))!.pieces ?? null).toBeNull()
    expect((await ningbo.call('POST', `/${id}/run`, {})).status).toBe(409)
    expect(await persons()).toEqual([])
  })

  it('leaves no file behind once it is through', async () => {
    const { id } = await ningbo.checked(many(3))
    await ningbo.entered(id)
    const { pieces } = (await findRow(system.payload, 'imports', { id })) as Import & { pieces: { keys: string[] } }
    expect(pieces.keys).toHaveLength(1)
    expect(await forgetImportFiles(system.payload)).toBe(1)
    expect(await forgetImportFiles(system.payload)).toBe(0)
  })
})
