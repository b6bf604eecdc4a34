/** A paragraph, a heading (`# …`) or a list; the little that notices need. */
export type Block = string | { list: string[] }

/** Plain blocks as the document of the rich text editor. */
export function richText(blocks: Block[]) {
  return { root: node('root', { children: blocks.map(blockNode) }) }
}

function blockNode(block: Block) {
  if (typeof block !== 'string') {
    const items = block.list.map((text, index) => node('listitem', { value: index + 1, children: [textNode(text)] }))
    return node('list', { listType: 'number', tag: 'ol', start: 1, children: items })
  }
  if (block.startsWith('# ')) return node('heading', { tag: 'h3', children: [textNode(block.slice(2))] })
  return node('paragraph', { textFormat: 0, textStyle: '', children: [textNode(block)] })
}

function node<T extends object>(type: string, more: T) {
  return { type, version: 1, direction: 'ltr' as const, format: '' as const, indent: 0, ...more }
}

function textNode(text: string) {
  return { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text }
}
