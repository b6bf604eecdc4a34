import fs from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { sectionIds } from '@accountant-register/schemas/vocabulary/sectionIds.ts'
import type { Network } from '../applicants/network.ts'
import { startBaseline } from '../baseline/start.ts'
import type { Figure } from '../figures/figure.ts'
import { launchBrowser } from '../../test/helpers/browser.ts'
import type { Addresses } from '../../test/helpers/system.ts'
import { withSystem } from '../withSystem.ts'
import { arrive } from './arrive.ts'
import { measureChecking } from './measureChecking.ts'
import { measureLoads, sum } from './measureLoads.ts'
import { measurePhotoCheck } from './measurePhotoCheck.ts'
import { measureTyping } from './measureTyping.ts'
import { field, formReady, lastSteps, notice, pages } from './pages.ts'
import { bringThere, openAt, people } from './people.ts'
import { regionPieces } from './regionPieces.ts'
import { visit, type Target } from './visit.ts'

export type WidgetOptions = { folder: string; site: string; network: Network; isQuick: boolean; say: (line: string) => void }

const firstAim = 30_000
const totalAim = 60_000

/** Measures the widgets on the real portal's pages, signed in, against static pages of the same fields. */
export async function measureWidgets({ folder, site, network, isQuick, say }: WidgetOptions): Promise<Figure[]> {
  const dataDir = path.join(folder, 'portal')
  fs.mkdirSync(dataDir, { recursive: true })
  const baseline = await startBaseline({ file: path.join(folder, 'static.db'), site })
  const browser = await launchBrowser()
  try {
    return await withSystem({ DATA_DIR: dataDir, IDENTITY_BASE: network.base, SEEDS_DEMO: 'true' }, ({ addresses }) => measure({ browser, folder, addresses, origin: baseline.origin, runs: isQuick ? 3 : 7, say }))
  } finally {
    await browser.close()
    await baseline.stop()
  }
}

type Measuring = { browser: Browser; folder: string; addresses: Addresses; origin: string; runs: number; say: WidgetOptions['say'] }

async function measure({ browser, folder, addresses, origin, runs, say }: Measuring): Promise<Figure[]> {
  const form: Target = { address: `${origin}/site/form.html`, host: 'form', ready: formReady }
  const list: Target = { address: `${origin}/site/progress.html`, host: 'main', ready: 'button' }
  const at = (where: { path: string; host: string; ready: string }, person: number) => () => arrive({ addresses, ...where, person })
  const step = (name: string, ready: string, isEmpty = true) => async () => {
    const person = isEmpty ? people.filling : people.complete
    await openAt(addresses, { person, step: name, isEmpty })
    return at({ ...pages.registration, ready }, person)()
  }
  await bringThere(addresses)
  say('widgets: loading')
  const common = { browser, runs }
  const first = await measureLoads({ ...common, what: 'registration, notice', ours: at({ ...pages.registration, ready: notice }, people.newcomer), theirs: form, byteAim: firstAim })
  await openAt(addresses, { person: people.filling, step: 'basic', isEmpty: true })
  const basic = await measureLoads({ ...common, what: 'registration, first fields', ours: at({ ...pages.registration, ready: field }, people.filling), theirs: form })
  const change = await measureLoads({ ...common, what: 'change', ours: at(pages.change, people.registered), theirs: form, byteAim: firstAim })
  const progress = await measureLoads({ ...common, what: 'progress', ours: at(pages.progress, people.waiting), theirs: form, byteAim: firstAim })
  const listed = await measureLoads({ ...common, what: 'progress', ours: at(pages.progress, people.waiting), theirs: list })

  say('widgets: every step')
  const all = new Map([...first.files, ...basic.files, ...(await regionPieces(addresses.register))])
  const violations = [first, basic, change, progress].flatMap((one) => one.violations)
  for (const ours of [...sectionIds.map((name) => step(name, field)), ...Object.entries(lastSteps).map(([name, ready]) => step(name, ready, false))]) {
    const loaded = await visit(browser, await ours())
    for (const [name, bytes] of loaded.files) all.set(name, bytes)
    violations.push(...(await loaded.violations()))
    await loaded.close()
  }

  say('widgets: typing and checking')
  const fewer = { browser, runs: Math.ceil(runs / 2) }
  const typing = await measureTyping({ ...fewer, ours: step('basic', field), theirs: form })
  const pairs = sectionIds.slice(0, 3).map((name) => ({ ours: step(name, field), theirs: { ...form, address: `${origin}/site/form-${name}.html` } }))
  const whole = { ours: step('confirm', lastSteps.confirm), theirs: form }
  const checking = await measureChecking({ ...fewer, whole, steps: pairs })
  const photo = await measurePhotoCheck({ ...fewer, folder, ours: step('basic', field) })
  return [
    ...first.figures,
    { what: 'registration: every step and one city (brotli)', unit: 'bytes', ours: sum(all), aim: { of: 'value', atMost: totalAim } },
    ...basic.figures,
    ...typing,
    ...checking,
    ...photo,
    ...change.figures,
    ...progress.figures,
    ...againstList(listed.figures),
    { what: 'rules of the Content-Security-Policy broken', unit: '', ours: violations.length, aim: { of: 'value', atMost: 0 } },
  ]
}

/** A table that stands in the page already knows nobody; that line is for orientation, without an aim. */
function againstList(figures: Figure[]): Figure[] {
  return figures.filter(({ what }) => what.endsWith('usable after')).map(({ aim: _, what, ...figure }) => ({ ...figure, what: `${what}, against a static table` }))
}
