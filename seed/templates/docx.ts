import { zip } from './zip.ts'

/** A paragraph of a letter: its heading, a text, a line at the right, or a note in small print. */
export type Paragraph = { kind: 'heading' | 'text' | 'right' | 'note'; text: string }

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

/** A letter as a Word document on A4 (ECMA-376, transitional), with fonts that offices in China have. */
export function docx(paragraphs: Paragraph[]): Buffer {
  return zip({
    '[Content_Types].xml': `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${word}"><w:body>${paragraphs.map(paragraph).join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:right="1588" w:bottom="1701" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  })
}

/** Layout of each kind: alignment, first-line indent in hundredths of a character, distance after, font, size in half points. */
const layouts: { [kind in Paragraph['kind']]: { align: string; indent: number; after: number; font: string; size: number } } = {
  heading: { align: 'center', indent: 0, after: 600, font: '黑体', size: 44 },
  text: { align: 'both', indent: 200, after: 120, font: '仿宋', size: 32 },
  right: { align: 'right', indent: 0, after: 120, font: '仿宋', size: 32 },
  note: { align: 'left', indent: 0, after: 60, font: '仿宋', size: 24 },
}

function paragraph({ kind, text }: Paragraph): string {
  const { align, indent, after, font, size } = layouts[kind]
  const spacing = `<w:spacing w:after="${after}" w:line="560" w:lineRule="auto"/>`
  return `<w:p><w:pPr>${spacing}<w:ind w:firstLineChars="${indent}" w:firstLine="${(indent / 100) * size * 10}"/><w:jc w:val="${align}"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font}"/><w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
