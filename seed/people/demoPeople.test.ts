import { describe, expect, it } from 'vitest'
import authorities from '@accountant-register/schemas/dictionaries/authorities.json' with { type: 'json' }
import { candidates } from '@accountant-register/schemas/rules/candidates.ts'
import { regionOf } from '@accountant-register/schemas/rules/regionOf.ts'
import { checkForm } from '@accountant-register/schemas/validators/checkForm.ts'
import { demoAccounts } from '../../sandbox/identity/demoAccounts.ts'
import { demoPeople } from './demoPeople.ts'

describe('the people of the demonstration', () => {
  it.each(demoPeople)('$account keeps every rule, under the bureau of the address', ({ form, authority, register }) => {
    expect(checkForm(form, { today: '2026-11-23' })).toEqual([])
    expect(candidates(authorities.items, regionOf(form)!)).toMatchObject([{ code: authority, register }])
  })

  it.each(demoPeople)('$account is who the sandbox network says', ({ account, form }) => {
    const { realName, mobile } = demoAccounts.find(({ userName }) => userName === account)!
    expect({ name: form.basic!.name, idNumber: form.basic!.idNumber, mobile: form.basic!.mobile }).toEqual({ name: realName!.name, idNumber: realName!.idNumber, mobile })
  })
})
