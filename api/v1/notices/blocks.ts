/** A piece of text in one style. */
export type Run = { text: string; bold?: true; href?: string }

/** One block of a notice, as widgets draw it: no markup, so that nothing in it can run. */
export type NoticeBlock = { type: 'heading' | 'paragraph'; runs: Run[] } | { type: 'list'; ordered: boolean; items: Run[][] }

type Node = { [key: string]: unknown }

/** The document of the rich text editor as blocks; what it knows beyond them is left out, its text is not. */
export function blocksOf(document: unknown): NoticeBlock[] {
  return childrenOf(isNode(document) ? document.root : undefined).flatMap(blockOf)
}

function blockOf(node: Node): NoticeBlock[] {
  if (node.type === 'list') {
    const items = childrenOf(node).map((item) => runsOf(item)).filter((runs) => runs.length > 0)
    return items.length > 0 ? [{ type: 'list', ordered: node.listType === 'number', items }] : []
  }
  const runs = runsOf(node)
  return runs.length > 0 ? [{ type: node.type === 'heading' ? 'heading' : 'paragraph', runs }] : []
}

function runsOf(node: Node, href?: string): Run[] {
  if (node.type === 'text') return textRun(node, href)
  if (node.type === 'linebreak') return [{ text: '\n' }]
  const own = node.type === 'link' || node.type === 'autolink' ? (addressOf(node) ?? href) : href
  return childrenOf(node).flatMap((child) => runsOf(child, own))
}

function textRun({ text, format }: Node, href?: string): Run[] {
  if (typeof text !== 'string' || text === '') return []
  const isBold = typeof format === 'number' && (format & 1) === 1
  return [{ text, ...(isBold && { bold: true as const }), ...(href && { href }) }]
}

/** Addresses that a browser opens or dials; whatever could run a script stays plain text. */
function addressOf({ fields }: Node): string | undefined {
  const url = isNode(fields) ? fields.url : undefined
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return ['http:', 'https:', 'tel:', 'mailto:'].includes(protocol) ? href : undefined
}

function childrenOf(node: unknown): Node[] {
  return isNode(node) && Array.isArray(node.children) ? node.children.filter(isNode) : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
