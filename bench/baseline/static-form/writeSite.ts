import fs from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { formPage } from './formPage.ts'
import { progressPage } from './progressPage.ts'

/** Writes the static pages into a folder, each file beside its compressed form; gives the compressed bytes of the form and all it loads. */
export function writeSite(folder: string): number {
  const files: { [name: string]: string } = {
    'form.html': formPage(),
    'progress.html': progressPage(),
    'form.css': read('form.css'),
    'form.js': read('form.js'),
  }
  fs.mkdirSync(folder, { recursive: true })
  const sizes = Object.entries(files).map(([name, text]) => {
    const compressed = brotliCompressSync(text)
    fs.writeFileSync(path.join(folder, name), text)
    fs.writeFileSync(path.join(folder, `${name}.br`), compressed)
    return name === 'progress.html' ? 0 : compressed.length
  })
  return sizes.reduce((sum, size) => sum + size, 0)
}

function read(name: string): string {
  return fs.readFileSync(path.join(import.meta.dirname, name), 'utf8')
}
