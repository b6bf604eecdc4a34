import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../helpers/browser.ts'
import { messagesTo } from '../helpers/messages.ts'
import { paper, portrait } from '../helpers/pictures.ts'
import { startSystem, type System } from '../helpers/system.ts'
import { isText, school } from './markup.ts'
import { Office } from './Office.ts'
import { Visitor, type Portal } from './Visitor.ts'
import { chinese, english, labelOf, type Words } from './words.ts'

let system: System
let browser: Browser

beforeAll(async () => {
  ;[system, browser] = await Promise.all([startSystem(), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await system?.stop()
})

const arrive = (portal: Portal, login: string, words?: Words) => Visitor.arrive({ system, browser, portal, login, ...(words && { words }) })

describe('the query', () => {
  it('tells who is in no register, with the way to registration', async () => {
    const visitor = await arrive('ningbo', 'test04')
    await visitor.choose('ningbo')
    await visitor.text('在宁波市的登记系统中没有查到您的信息。').waitFor()
    expect(await visitor.widget.getByRole('link', { name: '前往信息登记' }).getAttribute('href')).toBe('/register')
    expect(await visitor.text('有效的会计从业资格证书').isVisible()).toBe(true)
    await visitor.leave()
  })

  it('tells who is in the other register, and leads there', async () => {
    const visitor = await arrive('zhejiang', 'zhaoqiaoyun')
    await visitor.choose('zhejiang')
    await visitor.text('在宁波市的登记系统中查到了您的信息。').waitFor()
    await visitor.button('前往查看').click()
    await visitor.text('登记地区：宁波市').waitFor()
    expect(await visitor.onRecord('姓名')).toBe('赵巧云')
    await visitor.leave()
  })

  it('shows the record, its history to be narrowed with details, and three years of continuing education', async () => {
    const visitor = await arrive('ningbo', 'wangjianing')
    await visitor.lookUp('ningbo')
    expect(await visitor.onRecord('工作单位全称')).toBe('宁波鄞州虚构制造有限公司')
    expect(await visitor.onRecord('身份证号')).toMatch(/^330\*+0719/)

    await visitor.tab('history')
    const entries = visitor.widget.locator('[part=entry]')
    await entries.first().waitFor()
    expect(await entries.count()).toBe(1)
    await visitor.widget.getByLabel('栏目').selectOption({ label: '基本信息' })
    await visitor.text('共 0 条').waitFor()
    await visitor.widget.getByLabel('栏目').selectOption({ label: '信息登记' })
    await visitor.widget.getByLabel('状态').selectOption({ label: '审核通过' })
    await visitor.text('共 1 条').waitFor()
    await visitor.widget.getByLabel('提交日期从').fill('2024-01-01')
    await visitor.text('共 0 条').waitFor()
    await visitor.button('清除筛选').click()
    await entries.first().locator('summary').click()
    const detail = entries.first()
    await detail.getByText('宁波鄞州虚构制造有限公司').first().waitFor()
    expect(await detail.innerText()).toContain('鄞州区财政局')

    await visitor.tab('continuing')
    const year = new Date().getFullYear()
    const sums = visitor.widget.getByRole('table').first()
    await sums.waitFor()
    expect(await sums.locator('tbody tr').allInnerTexts()).toEqual([
      `${year}\t36 / 90\t36 / 60\t0 / 18\t○ 未完成`, `${year - 1}\t90 / 90\t72 / 60\t18 / 18\t✓ 完成`, `${year - 2}\t90 / 90\t60 / 60\t30 / 18\t✓ 完成`,
    ])
    expect(visitor.faults).toEqual([])
    await visitor.leave()
  })
})

type Case = { portal: Portal; login: string; mobile: string; reviewer: string; words: Words; employer: string }
const cases: Case[] = [
  { portal: 'ningbo', login: 'wangjianing', mobile: '13800000002', reviewer: 'yinzhou@example.com', words: chinese, employer: '宁波鄞州虚构制造有限公司' },
  { portal: 'zhejiang', login: 'linzhihao', mobile: '13800000004', reviewer: 'xihu@example.com', words: english, employer: '杭州虚构信息技术有限公司' },
]

describe.each(cases)('a change in the portal $portal, language $words.lang', ({ portal, login, mobile, reviewer, words, employer }) => {
  const { desk, look, views, lang } = words
  const label = (section: Parameters<typeof labelOf>[1], field: string) => labelOf(lang, section, field)
  let office: Office
  beforeAll(async () => {
    office = await Office.open(browser, system, reviewer)
  })
  afterAll(() => office?.leave())

  async function comeTo(section: Parameters<Visitor['toSection']>[0]): Promise<Visitor> {
    const visitor = await arrive(portal, login, words)
    await visitor.lookUp(portal)
    await visitor.toSection(section)
    return visitor
  }

  it('without a star takes effect at once, is in the history and sends no message', async () => {
    const visitor = await comeTo('basic')
    await visitor.field('email').getByText(desk.atOnce).first().waitFor()
    await visitor.fill('email', ` NEW-${portal}@Example.com `)
    const dialog = await visitor.submit()
    expect((await visitor.items(dialog)).map(([item, , after, way]) => [item, after, way])).toEqual([[label('basic', 'email'), expect.stringMatching(/^new-/i), desk.noAtOnce]])
    await dialog.getByText(desk.evidenceNone).waitFor()
    expect(await visitor.confirm(dialog)).toBe(desk.applied)
    await visitor.back()
    await expect.poll(() => visitor.onRecord(label('basic', 'email'))).toMatch(/@example\.com$/i)
    await visitor.tab('history')
    await visitor.widget.locator('[part=entry]').first().getByText(views.status_applied).waitFor()
    expect(await messagesTo(system.addresses.sms, mobile)).toEqual([])
    expect(visitor.faults).toEqual([])
    await visitor.leave()
  })

  it('of both kinds: the one is in force, the other waits, is returned, goes on with all that was entered, and is approved', async () => {
    const visitor = await comeTo('workplace')
    await visitor.field('employerName').getByText(desk.reviewed).first().waitFor()
    await visitor.fill('employerName', '浙江另一虚构有限公司')
    await visitor.fill('employerPhone', '0571-87654321')
    await visitor.text(`${lang === 'zh' ? '原：' : 'On record: '}${employer}`).waitFor()
    await visitor.button(desk.original).click()
    await visitor.widget.locator('#original').getByText(employer).waitFor()

    const dialog = await visitor.submit()
    expect(await visitor.items(dialog)).toEqual([
      [label('workplace', 'employerName'), employer, '浙江另一虚构有限公司', desk.yesReviewed],
      [label('workplace', 'employerPhone'), expect.any(String), '0571-87654321', desk.noAtOnce],
    ])
    await dialog.getByRole('button', { name: desk.confirm, exact: true }).click()
    await dialog.locator('#summary').waitFor()
    // 取消提交 loses nothing: what was entered and uploaded is there when the dialog opens again.
    expect(await visitor.bringPapers(dialog)).toBe(2)
    await dialog.getByRole('button', { name: desk.dismiss, exact: true }).click()
    expect(await visitor.field('employerName').locator('input').inputValue()).toBe('浙江另一虚构有限公司')
    const again = await visitor.submit()
    expect(await again.getByText(words.uploaded).count()).toBe(2)
    expect(await visitor.confirm(again)).toBe(desk.submitted)

    // Read-only with the notice of the guide, while the others stay open.
    await visitor.text(desk.waiting).waitFor()
    expect(await visitor.widget.locator('accountant-section-form').count()).toBe(0)
    const receipt = await visitor.receipt()
    await visitor.toSection('education')
    await visitor.button(desk.submit).waitFor()
    await visitor.back()
    expect(await visitor.onRecord(label('workplace', 'employerPhone'))).toBe('0571-87654321')
    expect(await visitor.widget.getByText('浙江另一虚构有限公司').count()).toBe(0)

    const reason = '单位名称与证明不一致，请核对'
    expect((await office.decide(receipt, 'return', { reason, fields: ['/workplace/employerName'], files: ['currentWorkProof'] })).status).toBe(200)
    await expect.poll(() => messagesTo(system.addresses.sms, mobile), { timeout: 20_000 }).toEqual([expect.stringContaining(reason)])
    await visitor.comeBack()
    await visitor.widget.locator('#part-basic').waitFor()
    await visitor.button(new RegExp(`^${look.look} ${look.workplace}`)).click()
    await visitor.text(reason).waitFor()
    expect(await visitor.text(desk.returnMarks).innerText()).toContain(label('workplace', 'employerName'))
    await visitor.button(desk.continueChange).click()
    await visitor.field('employerName').waitFor()
    expect(await visitor.field('employerName').locator('input').inputValue()).toBe('浙江另一虚构有限公司')
    await visitor.fill('employerName', '浙江第三虚构有限公司')
    const mended = await visitor.submit()
    expect(await mended.locator('accountant-upload .thumb').count()).toBe(2)
    await mended.getByText(reason).waitFor()
    await visitor.confirm(mended)

    expect((await office.decide(receipt, 'approve')).status).toBe(200)
    await expect.poll(() => messagesTo(system.addresses.sms, mobile), { timeout: 20_000 }).toHaveLength(2)
    await visitor.comeBack()
    await visitor.text(desk.approved).waitFor()
    await visitor.button(desk.acknowledge).click()
    await visitor.widget.locator('#part-basic').waitFor()
    await expect.poll(() => visitor.onRecord(lang === 'zh' ? look.label_employerName : label('workplace', 'employerName'))).toBe('浙江第三虚构有限公司')
    await visitor.toSection('workplace')
    await visitor.button(desk.submit).waitFor()
    expect(visitor.faults).toEqual([])
    await visitor.leave()
  })

  it('that was returned and is given up leaves the record as it was, and markup in it is text wherever it is shown', async () => {
    const visitor = await comeTo('education')
    await visitor.fill('fullTimeSchool', school)
    const dialog = await visitor.submit()
    await isText(dialog)
    expect(await visitor.bringPapers(dialog)).toBe(1)
    expect(await visitor.confirm(dialog)).toBe(desk.submittedAll)
    const receipt = await visitor.receipt()
    await isText(await office.look(receipt))
    expect((await office.decide(receipt, 'return', { reason: '学历证书不清晰' })).status).toBe(200)
    await visitor.comeBack()
    await visitor.text('学历证书不清晰').waitFor()
    await isText(visitor.widget)
    await visitor.button(desk.cancel).click()
    await visitor.text(desk.cancelled).waitFor()
    await visitor.back()
    expect(await visitor.widget.getByText(school).count()).toBe(0)
    await visitor.tab('history')
    const entry = visitor.widget.locator('[part=entry]').first()
    await entry.getByText(views.status_cancelled).waitFor()
    await entry.locator('summary').click()
    await isText(entry)
    expect(visitor.faults).toEqual([])
    await visitor.leave()
  })

  it('of the first employer is proved by the paper of the present one where they are the same', async () => {
    const visitor = await comeTo('workplace')
    await visitor.fill('accountingSince', '2019-01-02')
    await visitor.fill('workAddress', '虚构路99号')
    const dialog = await visitor.submit()
    const [first, present] = ['startWorkProof', 'currentWorkProof'].map((kind) => dialog.locator(`accountant-upload[id="${kind}"]`))
    await first!.getByRole('checkbox').check()
    await present!.locator('input[type=file]').first().setInputFiles({ name: '材料.jpg', mimeType: 'image/jpeg', buffer: await paper() })
    for (const card of [present!, first!]) await card.getByText(words.uploaded).first().waitFor()
    expect(await visitor.confirm(dialog)).toBe(desk.submittedAll)
    await visitor.button(desk.withdraw).click()
    await visitor.text(desk.withdrawn).waitFor()
    expect(visitor.faults).toEqual([])
    await visitor.leave()
  })

  it('of the photo shows the old one beside the new, in the form and in the dialog', async () => {
    const visitor = await comeTo('basic')
    await visitor.button(new RegExp(desk.photoChange)).click()
    const photos = visitor.widget.locator('.photos')
    await photos.getByRole('img', { name: desk.photoBefore }).waitFor()
    const input = photos.locator('input[type=file]').first()
    // The checker is that of registration: a paper is no portrait.
    await input.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: (await paper()).subarray(0, 20_000) })
    await photos.getByRole('alert').or(photos.locator('.error')).first().waitFor()
    await input.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await portrait({ width: 450, height: 630 }) })
    await photos.getByText(words.uploaded).first().waitFor()
    const dialog = await visitor.submit()
    const row = dialog.locator('.items tbody tr')
    await expect.poll(() => row.getByRole('img').evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth))).toEqual([413, 450])
    expect(await visitor.bringPapers(dialog)).toBe(2)
    await visitor.confirm(dialog)
    const receipt = await visitor.receipt()
    expect((await office.decide(receipt, 'approve')).status).toBe(200)
    await visitor.comeBack()
    await visitor.button(desk.acknowledge).click()
    await expect.poll(() => visitor.widget.locator('img.photo').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(450)
    expect(visitor.faults).toEqual([])
    await visitor.leave()
  })
})
