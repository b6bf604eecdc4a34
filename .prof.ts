import fs from 'node:fs'
import { launchBrowser } from './test/helpers/browser.ts'
import { arrive } from './bench/widgets/arrive.ts'
import { field, fieldSteps, formReady, pages } from './bench/widgets/pages.ts'
import { openAt, people } from './bench/widgets/people.ts'
import { heap, idle, mainThread, visit, type Target } from './bench/widgets/visit.ts'
import { measureTyping } from './bench/widgets/measureTyping.ts'
import { measureChecking } from './bench/widgets/measureChecking.ts'
const { addresses, origin } = JSON.parse(fs.readFileSync('/tmp/regp/addresses.json', 'utf8'))
const browser = await launchBrowser()
const theirs: Target = { address: `${origin}/site/form.html`, host: 'form', ready: formReady }
const step = (name: string) => async () => {
  await openAt(addresses, { person: people.filling, step: name, isEmpty: true })
  return arrive({ addresses, ...pages.registration, ready: field, person: people.filling })
}
const what = process.argv[2]
const runs = Number(process.argv[3] ?? 2)
const show = (figs: any[]) => { for (const f of figs) console.log(f.what, f.ours.toFixed(2), f.baseline.toFixed(2), (f.ours / f.baseline).toFixed(2)) }
if (what === 'typing') show(await measureTyping({ browser, ours: step('basic'), theirs, runs }))
if (what === 'checking') show(await measureChecking({ browser, steps: fieldSteps.slice(0, 3).map((name) => ({ ours: step(name) })), theirs, runs }))
if (what === 'heap') for (const t of [step('basic'), async () => theirs]) { const v = await visit(browser, await t()); console.log((await heap(v.cdp)) / 1e6); await v.close() }
function tree(profile: any): void {
  const self = new Map<string, number>()
  const byId = new Map(profile.nodes.map((n: any) => [n.id, n]))
  profile.samples.forEach((id: number, i: number) => { const n: any = byId.get(id); const key = `${n.callFrame.functionName || '(anon)'} ${n.callFrame.url.split('/').pop()}:${n.callFrame.lineNumber + 1}:${n.callFrame.columnNumber}`; self.set(key, (self.get(key) ?? 0) + profile.timeDeltas[i]) })
  const all = [...self].sort((a, b) => b[1] - a[1])
  for (const [k, v] of all.slice(0, 28)) console.log((v / 1000).toFixed(1).padStart(8), k)
}
if (what === 'ptyping' || what === 'pchecking') {
  for (const [name, t] of [['ours', step(process.argv[3] ?? 'basic')], ['theirs', async () => theirs]] as const) {
    const { page, cdp, close, ...rest } = await visit(browser, await t())
    const host = name === 'ours' ? 'accountant-registration' : 'form'
    await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval', { interval: 200 })
    const m = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.filter(({ name }: any) => /Duration|Count/.test(name)).map(({ name, value }: any) => [name, value]))
    if (what === 'ptyping') {
      const input = page.locator(`${host} [autocomplete=email]`)
      await input.focus(); await page.keyboard.type('x'); await input.blur(); await input.focus(); await page.waitForTimeout(1500)
    } else { await page.waitForTimeout(500) }
    const a: any = await m()
    await cdp.send('Profiler.start')
    if (what === 'ptyping') { for (const key of 'wang.xiaoming@example.com.cn') await page.keyboard.type(key); await page.waitForTimeout(1500); await idle(page) }
    else { const btn = name === 'ours' ? page.locator('accountant-registration button.next') : page.locator('form button'); await btn.click(); await page.locator(name === 'ours' ? 'accountant-registration #summary' : '.summary:not([hidden])').waitFor(); await page.waitForTimeout(300) }
    const { profile } = await cdp.send('Profiler.stop')
    const b: any = await m()
    console.log(name, Object.keys(b).map((k) => `${k.replace('Duration', '')} ${(k.endsWith('Duration') ? (b[k] - a[k]) * 1000 : b[k] - a[k]).toFixed(0)}`).filter((x) => !x.endsWith(' 0')).join(', '))
    tree(profile)
    await close()
  }
}

async function traced(cdp: any, work: () => Promise<void>): Promise<void> {
  const events: any[] = []
  cdp.on('Tracing.dataCollected', ({ value }: any) => events.push(...value))
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'blink', 'cc', 'v8', 'input', 'disabled-by-default-v8.gc', 'loading','ipc'] } })
  await work()
  const done = new Promise((r) => cdp.once('Tracing.tracingComplete', r))
  await cdp.send('Tracing.end'); await done
  const names = new Map(events.filter((e) => e.name === 'thread_name').map((e) => [`${e.pid}.${e.tid}`, e.args.name]))
  const main = events.filter((e) => e.ph === 'X' && names.get(`${e.pid}.${e.tid}`) === 'CrRendererMain')
  const per = new Map<string, number>(); for (const e of main) per.set(e.pid, (per.get(e.pid) ?? 0) + 1)
  const pid = [...per].sort((a, b) => b[1] - a[1])[0]![0]
  const list = main.filter((e) => e.pid === pid).sort((a, b) => a.ts - b.ts || b.dur - a.dur)
  const self = new Map<string, [number, number]>(); const stack: any[] = []
  const add = (n: string, d: number, c: number) => { const x = self.get(n) ?? [0, 0]; x[0] += d; x[1] += c; self.set(n, x) }
  for (const e of list) {
    while (stack.length && stack.at(-1).ts + stack.at(-1).dur <= e.ts) stack.pop()
    const label = e.name + (e.args?.data?.type && e.name === 'EventDispatch' ? ':' + e.args.data.type : '')
    if (stack.length) add(stack.at(-1).label, -(e.dur ?? 0), 0)
    add(label, e.dur ?? 0, 1)
    stack.push({ ...e, label, dur: e.dur ?? 0 })
  }
  for (const [k, [v, c]] of [...self].sort((a, b) => b[1][0] - a[1][0]).slice(0, 30)) console.log((v / 1000).toFixed(1).padStart(8), String(c).padStart(5), k)
}
if (what === 'ttyping' || what === 'tchecking') {
  for (const [name, t] of [['ours', step(process.argv[3] ?? 'basic')], ['theirs', async () => theirs]] as const) {
    const { page, cdp, close } = await visit(browser, await t())
    const host = name === 'ours' ? 'accountant-registration' : 'form'
    console.log(name)
    if (what === 'ttyping') {
      const input = page.locator(`${host} [autocomplete=email]`)
      await input.focus(); await page.keyboard.type('x'); await input.blur(); await input.focus(); await page.waitForTimeout(1500)
      await traced(cdp, async () => { for (const key of 'wang.xiaoming@example.com.cn') await page.keyboard.type(key); await page.waitForTimeout(1500) })
    } else {
      const btn = name === 'ours' ? page.locator('accountant-registration button.next') : page.locator('form button')
      await btn.scrollIntoViewIfNeeded(); const box = (await btn.boundingBox())!; await page.mouse.move(box.x + 5, box.y + 5); await page.waitForTimeout(500)
      await traced(cdp, async () => { await page.mouse.down(); await page.mouse.up(); await page.waitForTimeout(800) })
    }
    await close()
  }
}
await browser.close()
process.exit(0)
