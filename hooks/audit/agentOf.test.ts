import { expect, it } from 'vitest'
import { agentOf } from './agentOf.ts'

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36', 'Chrome 147 · Windows'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36 Edg/147.0.0.0', 'Edge 147 · Windows'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15', 'Safari 19 · macOS'],
  ['curl/8.5.0', 'curl/8.5.0'],
])('says %s in few words', (userAgent, words) => expect(agentOf(userAgent)).toBe(words))

it('says nothing of a caller that does not tell', () => expect(agentOf(null)).toBeUndefined())
