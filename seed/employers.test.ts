import { describe, expect, it } from 'vitest'
import { checkEmployerCode } from '@accountant-register/schemas/validators/employerCode.ts'
import { demoEmployers } from './employers.ts'

describe('the employers of the demonstration', () => {
  it('have codes that the form takes, and names that say they are invented', () => {
    for (const [code, name] of Object.entries(demoEmployers)) expect([checkEmployerCode(code), name]).toEqual([undefined, expect.stringContaining('虚构')])
  })
})
