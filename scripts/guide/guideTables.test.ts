import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const folder = path.join(root, 'docs/guide')

/** What a table names: a test's file, and the title it has there. */
type Named = { file: string; title: string }

function namedIn(row: string): Named[] {
  return [...row.matchAll(/`([^`]+\.(?:test|spec)\.ts)` › (.+?)(?=<br>| \|$)/g)].map(([, file, title]) => ({ file: file!, title: title! }))
}

function rowsOf(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('|')).slice(2)
}

/** The pages whose table names each test by file and title; others tell of tests in their own way. */
const pages = fs.readdirSync(folder).filter((name) => name.endsWith('.md') && fs.readFileSync(path.join(folder, name), 'utf8').includes('| place | the guide says | where it works | shown by |'))

it('finds the table of part one', () => expect(pages).toContain('registration.md'))

describe.each(pages)('docs/guide/%s', (name) => {
  const rows = rowsOf(fs.readFileSync(path.join(folder, name), 'utf8'))

  it('names a test for every sentence', () => {
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.filter((row) => namedIn(row).length === 0)).toEqual([])
  })

  it('names only tests that are there', () => {
    const gone = rows.flatMap(namedIn).filter(({ file, title }) => {
      const source = path.join(root, file)
      return !fs.existsSync(source) || !fs.readFileSync(source, 'utf8').replaceAll("\\'", "'").includes(title)
    })
    expect(gone).toEqual([])
  })
})
