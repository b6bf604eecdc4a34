/** What is met in an XML text, one after another; names without their prefix. */
export type XmlEvent = { kind: 'open'; name: string; attributes: string } | { kind: 'close'; name: string } | { kind: 'text'; text: string }

const token = /<(?:!--[\s\S]*?--|!\[CDATA\[([\s\S]*?)\]\]|\?[\s\S]*?\?|\/(?:[\w.-]+:)?([\w.-]+)\s*|(?:[\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?))>|([^<]+)/y

/** Characters that may wait for the end of what they begin; more than that is no sheet of ours. */
const mostWaiting = 1024 * 1024

/**
 * The elements and texts of an XML document that comes in pieces; as much of it is kept as one element takes. There are no
 * entities but the five of XML itself and numbered ones: what a document declares is refused.
 * @throws {SyntaxError} for what is not XML, or has a document type
 */
export async function* xmlEvents(pieces: AsyncIterable<Buffer>): AsyncGenerator<XmlEvent> {
  const decoder = new TextDecoder('utf-8')
  let waiting = ''
  for await (const piece of pieces) {
    waiting += decoder.decode(piece, { stream: true })
    // The last text may go on in the next piece, and so may what has begun and not ended.
    const end = waiting.lastIndexOf('>') + 1
    yield* eventsOf(waiting.slice(0, end))
    waiting = waiting.slice(end)
    if (waiting.length > mostWaiting) throw new SyntaxError('xmlEvents: expected an element to end')
  }
  yield* eventsOf(waiting + decoder.decode())
}

function* eventsOf(text: string): Generator<XmlEvent> {
  token.lastIndex = 0
  let at = 0
  while (at < text.length) {
    token.lastIndex = at
    const found = token.exec(text)
    if (!found) throw new SyntaxError('xmlEvents: expected XML')
    at = token.lastIndex
    const [, data, closed, opened, attributes = '', isEmpty, plain] = found
    if (plain !== undefined) yield { kind: 'text', text: unescaped(plain) }
    else if (data !== undefined) yield { kind: 'text', text: data }
    else if (closed !== undefined) yield { kind: 'close', name: closed }
    else if (opened !== undefined) {
      yield { kind: 'open', name: opened, attributes }
      if (isEmpty) yield { kind: 'close', name: opened }
    }
  }
}

const entities: { [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A text with its references resolved. */
function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return entities[name] ?? whole
    const code = hex ? parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

/** One attribute of an element. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found && unescaped(found[1] ?? found[2] ?? '') || undefined
}
