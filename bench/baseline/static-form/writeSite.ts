import fs from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { formPage } from './formPage.ts'
import { progressPage } from './progressPage.ts'

/** Writes the static pages into a folder, each file beside its compressed form. */
export function writeSite(folder: string): void {
  const files: { [name: string]: string } = {
    'form.html': formPage(),
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
