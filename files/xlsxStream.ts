import { zipStream, type ZipEntry } from './zipStream.ts'

/** A list as a workbook: rows come as they are asked for, every cell is text. */
export type Sheet = { name: string; header: string[]; rows: AsyncIterable<string[]> }

/** Rows of one sheet; the next go to another one, for a sheet has about a million at most. */
const mostRows = 500_000

/** Bytes gathered before they are handed on. */
const piece = 16 * 1024

/**
 * A workbook as a stream of pieces, whatever the number of rows in the same memory. Cells are text in place (`inlineStr`): long
 * numbers stay whole, and nothing is ever taken for a formula.
 */
export function xlsxStream(sheets: Sheet[]): AsyncGenerator<Buffer> {
  return zipStream(entries(sheets))
}

async function* entries(sheets: Sheet[]): AsyncGenerator<ZipEntry> {
  const names: string[] = []
  for (const { name, header, rows } of sheets) {
    const source = rows[Symbol.asyncIterator]()
    for (let part = 1, isDone = false; !isDone; part += 1) {
      names.push(part === 1 ? name : `${name} ${part}`)
      const progress = { isDone: false }
      yield { name: `xl/worksheets/sheet${names.length}.xml`, bytes: gathered(sheetXml(header, source, progress)) }
      isDone = progress.isDone
    }
  }
  for (const [name, text] of Object.entries(frame(names))) yield { name, bytes: gathered(once(text)) }
}

async function* sheetXml(header: string[], rows: AsyncIterator<string[]>, progress: { isDone: boolean }): AsyncGenerator<string> {
  const widths = header.map((_, index) => `<col min="${index + 1}" max="${index + 1}" width="22" customWidth="1"/>`).join('')
  yield `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>`
  yield rowXml(header, 1, 1)
  for (let count = 0; count < mostRows; count += 1) {
    const { value, done } = await rows.next()
    if (done) {
      progress.isDone = true
      break
    }
    yield rowXml(value as string[], count + 2, 0)
  }
  yield '</sheetData></worksheet>'
}

function rowXml(cells: string[], row: number, style: 0 | 1): string {
  return `<row r="${row}">${cells.map((text, index) => (text === '' ? '' : `<c r="${letters(index)}${row}" t="inlineStr"${style ? ' s="1"' : ''}><is><t xml:space="preserve">${escaped(text)}</t></is></c>`)).join('')}</row>`
}

/** The letters of a column, the first being A. */
function letters(index: number): string {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
}

const entities: { [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** A text as XML; what XML has no place for becomes a blank. */
function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => entities[sign]!).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ')
}

async function* gathered(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let waiting = ''
  for await (const text of texts) {
    waiting += text
    if (waiting.length < piece) continue
    yield Buffer.from(waiting, 'utf8')
    waiting = ''
  }
  if (waiting) yield Buffer.from(waiting, 'utf8')
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** What a workbook has beside its sheets; style 1 is the bold one of the head. */
function frame(names: string[]): { [name: string]: string } {
  const each = (one: (name: string, n: number) => string) => names.map((name, index) => one(name, index + 1)).join('')
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return {
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each((name, n) => `<sheet name="${escaped(name).replaceAll('"', '&quot;')}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${relations}">${each((_, n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${names.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
    '_rels/.rels': `${xml}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${types}.worksheet+xml"/>`)}</Types>`,
  }
}
