import fs from 'node:fs'
import path from 'node:path'
import { writeSheet } from './sheet.ts'

/** Who took pictures, in the order in which their screens stand on the sheets. */
const members = { haishu: 'reviewers', ningbo: 'reviewers', 'ningbo-admin': 'registrars', editor: 'editors', auditor: 'auditors', admin: 'administrators' }

const cell = { width: 480, height: 300 }
const gap = 8
const columns = 5

/** The screens of the office as test/screens takes them at a desk: each once, a sheet for each kind of work and language. */
export async function writeOffice(folder: string): Promise<void> {
  for (const language of ['zh', 'en']) {
    const screens = screensIn(fs.readdirSync(folder), language)
    for (const role of new Set(Object.values(members))) {
      const files = screens.filter((screen) => screen.role === role).map(({ file }) => file)
      const size = { width: columns * (cell.width + gap) + gap, height: Math.ceil(files.length / columns) * (cell.height + gap) + gap }
      const places = files.map((file, index) => ({ file: path.join(folder, file), left: gap + (index % columns) * (cell.width + gap), top: gap + Math.floor(index / columns) * (cell.height + gap), ...cell }))
      await writeSheet(`office-${role}-${language}`, size, places)
    }
  }
}

function screensIn(files: string[], language: string): { file: string; role: string }[] {
  const end = `-${language}-1280.png`
  const seen = new Set<string>()
  return Object.entries(members).flatMap(([member, role]) => {
    const longer = Object.keys(members).filter((other) => other.startsWith(`${member}-`))
    const own = files.filter((file) => file.endsWith(end) && file.startsWith(`${member}-`) && !longer.some((other) => file.startsWith(`${other}-`)))
    return own.flatMap((file) => {
      const name = file.slice(member.length + 1, -end.length)
      if (seen.has(name)) return []
      seen.add(name)
      return [{ file, role }]
    })
  })
}
