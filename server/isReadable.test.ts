import { expect, it } from 'vitest'
import { isReadable } from './isReadable.ts'

it.each(['/', '/api/cases/1', '/api/cases/%E5%AE%81%E6%B3%A2', '/api/cases/%25zz'])('reads %s', (path) => expect(isReadable(path)).toBe(true))

it.each(['/api/cases/%', '/api/cases/%zz', '/admin/%E0%A4%A', '/%FF'])('does not read %s', (path) => expect(isReadable(path)).toBe(false))
