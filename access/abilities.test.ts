import { describe, expect, it } from 'vitest'
import { may } from './abilities.ts'

const user = (role: string, collection = 'staff') => ({ user: { id: '1', collection, role } as never })

describe('may', () => {
  it('lets reviewers decide and nobody who sees no personal data', () => {
    expect(['reviewer', 'seniorReviewer', 'registerAdministrator', 'editor', 'auditor', 'administrator'].filter((role) => may(user(role), 'decide'))).toEqual(['reviewer', 'seniorReviewer'])
  })

  it('grants nothing to who is not staff', () => {
    expect(may({ user: null }, 'decide')).toBe(false)
    expect(may(user('administrator', 'citizens'), 'administer')).toBe(false)
  })
})
