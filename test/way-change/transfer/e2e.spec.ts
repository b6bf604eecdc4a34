import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../helpers/browser.ts'
import { startSystem, type System } from '../../helpers/system.ts'
import { downstream, type Downstream } from '../downstream.ts'
import { Office } from '../Office.ts'
import { Visitor, type Portal } from '../Visitor.ts'

let system: System
let browser: Browser
let relying: Downstream

/** Longest that the start may take on a machine that has other things to do, in milliseconds. */
const patience = 600_000

beforeAll(async () => {
  ;[system, browser] = await Promise.all([startSystem(), launchBrowser()])
  const administrator = await Office.open(browser, system, 'admin@example.com')
  relying = await downstream(system, administrator)
}, patience)
afterAll(async () => {
  await browser?.close()
  await system?.stop()
})

const zhao = { idType: 'residentId', idNumber: '330282197903160528' }
const wang = { idType: 'residentId', idNumber: '330212198809020719' }
const arrive = (portal: Portal, login: string) => Visitor.arrive({ system, browser, portal, login })
const toHangzhou: [RegExp, string][] = [[/^市/, '杭州市'], [/^区、县/, '上城区'], [/^街道/, '清波街道']]

describe('a move within Ningbo', () => {
  it('goes to the bureau that takes in, and ends with the person there', async () => {
    const visitor = await arrive('ningbo', 'wangjianing')
    await visitor.lookUp('ningbo')
    await visitor.toSection('workplace')
    await visitor.move('workRegion', [[/^区、县/, '海曙区'], [/^街道/, '鼓楼街道']])
    await visitor.fill('workAddress', '虚构路20号')
    await visitor.text('海曙区财政局').waitFor()
    const dialog = await visitor.submit()
    await dialog.getByText('您的会计管理部门将改变，由海曙区财政局').waitFor()
    expect((await visitor.items(dialog)).map(([item, , , way]) => [item, way])).toContainEqual(['所属会计管理部门', '是 · 需审核'])
    await visitor.bringPapers(dialog)
    await visitor.confirm(dialog)
    const receipt = await visitor.receipt()

    const giving = await Office.open(browser, system, 'yinzhou@example.com')
    expect(await giving.find(receipt)).toBeUndefined()
    expect((await giving.ask('GET', '/leaving')).body.cases).toMatchObject([{ from: '鄞州区财政局', to: '海曙区财政局' }])
    const taking = await Office.open(browser, system, 'haishu@example.com')
    expect((await taking.decide(receipt, 'approve')).status).toBe(200)
    await visitor.comeBack()
    await visitor.button('确认').click()
    await expect.poll(() => visitor.onRecord('所属会计管理部门')).toContain('海曙区财政局')
    await visitor.tab('history')
    await visitor.widget.locator('[part=entry]').first().getByText('地区变更').first().waitFor()
    // What the giving bureau saw and may have noted shows nowhere here.
    expect(await visitor.widget.getByText('备注').count()).toBe(0)
    await Promise.all([visitor.leave(), giving.leave(), taking.leave()])
  })
})

describe('a correction by the office while a change waits', () => {
  it('stands, is shown as a conflict to the reviewer and in the history to the applicant', async () => {
    const visitor = await arrive('ningbo', 'wangjianing')
    await visitor.lookUp('ningbo')
    await visitor.toSection('qualification')
    await visitor.text('不需要单独办理变更登记').waitFor()
    await visitor.fill('qualificationNumber', '33021600999')
    const dialog = await visitor.submit()
    await visitor.bringPapers(dialog)
    await visitor.confirm(dialog)
    const receipt = await visitor.receipt()
    const line = { externalKey: 'exam-1', ...wang, level: '3', qualifiedOn: '2025-09-13', certificateNumber: '33022500001' }
    expect(await relying('exam-results', { lines: [line] })).toMatchObject({ stored: 1, refused: [] })

    const office = await Office.open(browser, system, 'haishu@example.com')
    expect(await office.decide(receipt, 'approve')).toMatchObject({ status: 409, body: { code: 'record-changed' } })
    expect((await office.decide(receipt, 'return', { reason: '考试成绩已由系统登记' })).status).toBe(200)
    await visitor.comeByProgress()
    await visitor.text('考试成绩已由系统登记').waitFor()
    await visitor.button('取消').click()
    await visitor.text('变更已取消').waitFor()
    await visitor.back()
    await expect.poll(() => visitor.widget.locator('.row', { hasText: '专业技术资格级别' }).first().innerText()).toContain('高级')
    await visitor.tab('history')
    const correction = visitor.widget.locator('[part=entry]', { hasText: '依职权更正' })
    await correction.locator('summary').click()
    await correction.getByText('33022500001').waitFor()
    expect(await correction.innerText()).not.toMatch(/审核员|@example/)
    await Promise.all([visitor.leave(), office.leave()])
  })
})

describe('a move from Ningbo to the province', () => {
  it('begun in the wrong portal goes on in the right one with all that was entered', async () => {
    const visitor = await arrive('ningbo', 'zhaoqiaoyun')
    await visitor.lookUp('ningbo')
    await visitor.toSection('workplace')
    await visitor.fill('residenceAddress', '虚构路30号')
    await visitor.text(/已保存/).waitFor()
    await visitor.page.goto(`${system.addresses.portals.zhejiang}/change#accountant-change=ningbo.workplace`)
    await visitor.button(/登录/).click()
    await visitor.text('在本站只能办理地区变更').or(visitor.button('阅读变更须知')).or(visitor.widget.getByRole('checkbox', { name: '我已阅读以上须知' })).first().waitFor()
    await visitor.toSection('workplace')
    expect(await visitor.field('residenceAddress').locator('input').inputValue()).toBe('虚构路30号')
    await visitor.leave()
  })

  it('is stopped by education under way, with what is left to do, and loses nothing', async () => {
    const visitor = await arrive('zhejiang', 'zhaoqiaoyun')
    await visitor.lookUp('ningbo')
    await visitor.toSection('workplace')
    await visitor.move('residenceRegion', toHangzhou)
    await visitor.fill('residenceAddress', '虚构路31号')
    await visitor.fill('residencePostcode', '310000')
    const dialog = await visitor.submit()
    await visitor.bringPapers(dialog)
    await visitor.send(dialog)
    const block = visitor.widget.locator('#told')
    await block.getByText('继续教育完成登记后才能办理').waitFor()
    expect(await block.innerText()).toContain(`${new Date().getFullYear()}年：管理会计应用（`)
    expect(await visitor.field('residenceAddress').locator('input').inputValue()).toBe('虚构路31号')
    expect(await relying('lookup', zhao)).toMatchObject({ isRegistered: true, register: 'ningbo' })
    await visitor.leave()
  })

  it('goes on once the education is recorded; at no moment is the person in both registers or in none', async () => {
    const study = { externalKey: 'study-1', ...wang, year: new Date().getFullYear(), subject: 'general', course: '一般公需科目', form: 'online', credits: 30 }
    await relying('continuing-education', { lines: [{ ...study, state: 'enrolled' }] })
    const visitor = await arrive('zhejiang', 'wangjianing')
    await visitor.lookUp('ningbo')
    await visitor.toSection('workplace')
    await visitor.text('在本站只能办理地区变更').waitFor()
    await visitor.move('workRegion', toHangzhou)
    await visitor.fill('workAddress', '虚构路31号')
    await visitor.fill('workPostcode', '310000')
    const refused = await visitor.submit()
    await refused.getByText('由宁波市转到浙江省其他地区').waitFor()
    await visitor.bringPapers(refused)
    await visitor.send(refused)
    await visitor.text('一般公需科目（').waitFor()
    expect(await relying('continuing-education', { lines: [{ ...study, state: 'recorded', recordedOn: '2026-11-01' }] })).toMatchObject({ stored: 1, refused: [] })

    const dialog = await visitor.submit()
    await visitor.confirm(dialog)
    const receipt = await visitor.receipt()
    await visitor.widget.getByRole('navigation').getByRole('button', { name: '学历学位' }).click()
    await visitor.text('办结前其他栏目不能变更').waitFor()

    const taking = await Office.open(browser, system, 'shangcheng@example.com')
    const seen = new Set<string>()
    let isDone = false
    const watch = (async () => {
      while (!isDone) {
        const { isRegistered, register, status } = await relying('lookup', wang)
        seen.add(`${isRegistered} ${register} ${status}`)
      }
    })()
    expect((await taking.decide(receipt, 'approve')).status).toBe(200)
    isDone = true
    await watch
    for (const one of seen) expect(['true ningbo active', 'true zhejiang active']).toContain(one)
    expect(await relying('lookup', wang)).toMatchObject({ isRegistered: true, register: 'zhejiang', bureau: { name: '上城区财政局' } })

    const after = await arrive('zhejiang', 'wangjianing')
    await after.lookUp('zhejiang')
    expect(await after.onRecord('所属会计管理部门')).toContain('上城区财政局')
    await after.tab('history')
    await after.widget.locator('[part=entry]', { hasText: '信息登记' }).waitFor()
    expect(await after.widget.locator('[part=entry]', { hasText: '地区变更' }).count()).toBe(2)
    await after.tab('continuing')
    await after.widget.getByText('会计准则与实务').or(after.widget.getByRole('cell', { name: '60', exact: true })).first().waitFor()
    await after.button('重新选择地区').click()
    await after.lookUp('ningbo')
    await after.text('您的登记已转到浙江省其他地区的登记系统').waitFor()
    expect(await after.button('前往变更').count()).toBe(0)
    expect([...visitor.faults, ...after.faults]).toEqual([])
    await Promise.all([visitor.leave(), after.leave(), taking.leave()])
  })
})
