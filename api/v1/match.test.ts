import { describe, expect, it } from 'vitest'
import { match } from './match.ts'
import { nothing } from './openapi/answer.ts'
import { operation, type Operation } from './operation.ts'

const at = (method: Operation['method'], path: string) => operation({ name: `${method} ${path}`, method, path, summary: '', auth: 'none', answer: nothing, errors: [], handle: async () => undefined })
const operations = [at('GET', '/v1/things'), at('GET', '/v1/things/{id}'), at('PUT', '/v1/things/{id}/files/{kind}')]

describe('match', () => {
  it('finds an operation with the parts of the path it asks for, decoded', () => {
    const { operation: found, params } = match(operations, 'PUT', '/v1/things/a%2Fb/files/photo')
    expect([found.name, params]).toEqual(['PUT /v1/things/{id}/files/{kind}', { id: 'a/b', kind: 'photo' }])
  })

  it.each(['/v1', '/v1/things/', '/v1/things//files/photo', '/v1/things/1/files', '/V1/things', '/v1/%zz', `/v1/things/${'x'.repeat(101)}`])('finds nothing at %s', (path) => {
    expect(() => match(operations, 'GET', path)).toThrow(expect.objectContaining({ code: 'not-found' }))
  })

  it('names the methods a path has', () => {
    expect(() => match(operations, 'DELETE', '/v1/things/1')).toThrow(expect.objectContaining({ code: 'method-not-allowed', headers: { Allow: 'GET' } }))
  })
})
