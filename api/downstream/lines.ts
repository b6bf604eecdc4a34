import { Ajv } from 'ajv'
import { DownstreamError } from './DownstreamError.ts'

/** Lines a batch may have. */
export const mostLines = 1_000

/** What became of one line of a batch, by its place in it. */
export type LineResult = { line: number; outcome: 'stored' | 'unchanged' } | { line: number; outcome: 'refused'; code: string; path: string }

/** What a batch answers: counts, and the lines that were refused; the others are kept. */
export type BatchAnswer = { stored: number; unchanged: number; refused: { line: number; code: string; path: string }[] }

/** Body of a batch; what a line looks like is checked line by line, so that one bad line costs itself alone. */
export const batchSchema = { type: 'object', additionalProperties: false, required: ['lines'], properties: { lines: { type: 'array', minItems: 1, maxItems: mostLines } } }

const ajv = new Ajv({ allErrors: false, strict: true, strictTypes: false })

/** Splits a batch into lines that look as they should and refusals of those that do not. @throws {DownstreamError} for no batch at all */
export function linesOf<Line>(schema: object): (body: unknown) => { good: { line: number; value: Line }[]; bad: LineResult[] } {
  const validate = ajv.compile<Line>(schema)
  return (body) => {
    const { lines } = body as { lines?: unknown }
    if (!Array.isArray(lines)) throw new DownstreamError('body-malformed', '/lines')
    const good: { line: number; value: Line }[] = []
    const bad: LineResult[] = []
    for (const [line, value] of lines.entries()) {
      if (validate(value)) good.push({ line, value })
      else bad.push({ line, outcome: 'refused', code: codeOf(validate.errors![0]!.keyword), path: pathOf(validate.errors![0]!) })
    }
    return { good, bad }
  }
}

/** The answer to a batch, its lines in their order. */
export function answerOf(results: LineResult[]): BatchAnswer {
  const refused = results.flatMap((result) => (result.outcome === 'refused' ? [{ line: result.line, code: result.code, path: result.path }] : []))
  const count = (outcome: LineResult['outcome']) => results.filter((result) => result.outcome === outcome).length
  return { stored: count('stored'), unchanged: count('unchanged'), refused: refused.sort((a, b) => a.line - b.line) }
}

function codeOf(keyword: string): string {
  if (keyword === 'required') return 'required'
  return keyword === 'additionalProperties' ? 'unexpected-property' : 'line-malformed'
}

/** Where a line is wrong; names of properties that nobody knows are the sender's own words and are not sent back. */
function pathOf({ instancePath, keyword, params }: { instancePath: string; keyword: string; params: { missingProperty?: string } }): string {
  return keyword === 'required' && params.missingProperty ? `${instancePath}/${params.missingProperty}` : instancePath
}
