import fs from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import { sectionIds } from '@accountant-register/schemas/vocabulary/sectionIds.ts'
import { formPage, stepPage } from './formPage.ts'
import { progressPage } from './progressPage.ts'

/** Someone with a resident identity card and an employer who has answered nothing else yet. */
const form: Form = { basic: { idType: 'residentId', idNumber: '330203199001011025' }, workplace: { isEmployed: true } }

/** Writes the static pages into a folder, each file beside its compressed form. */
export function writeSite(folder: string): void {
  const files: { [name: string]: string } = {
    'form.html': formPage(),
    ...Object.fromEntries(sectionIds.map((section) => [`form-${section}.html`, stepPage(section, form)])),
    'progress.html': progressPage(),
    'form.css': read('form.css'),
    'form.js': read('form.js'),
  }
  fs.mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    fs.writeFileSync(path.join(folder, name), text)
    fs.writeFileSync(path.join(folder, `${name}.br`), brotliCompressSync(text))
  }
}

function read(name: string): string {
  return fs.readFileSync(path.join(import.meta.dirname, name), 'utf8')
}
