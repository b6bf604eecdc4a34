import path from 'node:path'
import { writeSheet } from './sheet.ts'

const sheets = { 'steps-ningbo': 'ningbo-zh', 'steps-zhejiang': 'zhejiang-en' }
const states = ['notice', 'basic', 'workplace-filled', 'education-with-errors', 'qualification', 'files-filled', 'confirm', 'receipt']

const wide = { width: 480, height: 520 }
const narrow = { width: 208, height: 520 }
const gap = 12
const columns = 4

/** The steps of a registration as test/quality takes them, a sheet for each portal, wide and narrow beside each other. */
export async function writeSteps(folder: string): Promise<void> {
  const cell = { width: wide.width + narrow.width + 2 * gap, height: wide.height + gap }
  const size = { width: columns * cell.width + gap, height: Math.ceil(states.length / columns) * cell.height + gap }
  for (const [name, portal] of Object.entries(sheets)) {
    const places = states.flatMap((state, index) => {
      const [left, top] = [gap + (index % columns) * cell.width, gap + Math.floor(index / columns) * cell.height]
      const of = (width: number) => path.join(folder, portal, `${state}-${width}.png`)
      return [{ file: of(1280), left, top, ...wide }, { file: of(320), left: left + wide.width + gap / 2, top, ...narrow }]
    })
    await writeSheet(name, size, places)
  }
}
