import { describe, expect, it } from 'vitest'
import { openSecret, sealSecret } from './sealSecret.ts'

const seal = { secret: 'a-secret-of-at-least-32-characters-x', purpose: 'test', owner: 'staff-1' }

describe('sealSecret', () => {
  it('gives back what was sealed, and never the same twice', () => {
    const sealed = sealSecret('JBSWY3DPEHPK3PXP', seal)
    expect(openSecret(sealed, seal)).toBe('JBSWY3DPEHPK3PXP')
    expect(sealed).not.toContain('JBSWY3DP')
    expect(sealSecret('JBSWY3DPEHPK3PXP', seal)).not.toBe(sealed)
  })

  it.each([{ owner: 'staff-2' }, { purpose: 'other' }, { secret: 'another-secret-of-at-least-32-chars' }])('opens nowhere else: %o', (over) => {
    expect(openSecret(sealSecret('text', seal), { ...seal, ...over })).toBeUndefined()
  })

  it('does not open what was changed, cut or never sealed', () => {
    const sealed = sealSecret('text', seal)
    const changed = Buffer.from(sealed.slice(3), 'base64url')
    changed[14]! ^= 1
    for (const other of [`v1.${changed.toString('base64url')}`, sealed.slice(0, -4), 'v1.', '', 'v2.abc', 'text']) expect(openSecret(other, seal)).toBeUndefined()
  })
})
