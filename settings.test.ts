import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

const daysOf = (env: { [name: string]: string }) => readSettings({ NODE_ENV: 'test', ...env }).workingDays
const every = (days: number) => ({ registration: days, change: days, transfer: days })

describe('papers of a registration', () => {
  it('are those of the forms, unless kinds are named', () => {
    expect(readSettings({ NODE_ENV: 'test' }).evidence).toEqual({ alsoAtRegistration: [], waivedAtRegistration: [] })
    const env = { PAPERS_ALSO_AT_REGISTRATION: 'idCardFront, idCardBack', PAPERS_WAIVED_AT_REGISTRATION: 'employerCodeCertificate' }
    expect(readSettings({ NODE_ENV: 'test', ...env }).evidence).toEqual({ alsoAtRegistration: ['idCardFront', 'idCardBack'], waivedAtRegistration: ['employerCodeCertificate'] })
  })

  it('are refused by the name of the setting where a kind is none', () => {
    expect(() => readSettings({ NODE_ENV: 'test', PAPERS_ALSO_AT_REGISTRATION: 'idCard' })).toThrow('PAPERS_ALSO_AT_REGISTRATION: expected kinds of paper as in evidence-kinds.json, got idCard')
  })
})

describe('working days to decide', () => {
  it('are five for every register and kind', () => {
    expect(daysOf({})).toEqual({ ningbo: every(5), zhejiang: every(5) })
    expect(daysOf({ WORKING_DAYS: '', WORKING_DAYS_NINGBO_CHANGE: '' })).toEqual({ ningbo: every(5), zhejiang: every(5) })
  })

  it('are for all what was set before there was a setting for each', () => {
    expect(daysOf({ WORKING_DAYS: '7' })).toEqual({ ningbo: every(7), zhejiang: every(7) })
  })

  it('are set for one register and kind without touching another', () => {
    expect(daysOf({ WORKING_DAYS: '7', WORKING_DAYS_NINGBO_REGISTRATION: '10', WORKING_DAYS_ZHEJIANG_TRANSFER: '15' })).toEqual({
      ningbo: { registration: 10, change: 7, transfer: 7 },
      zhejiang: { registration: 7, change: 7, transfer: 15 },
    })
  })

  it('are for a transfer those of a change, where none are set for it', () => {
    expect(daysOf({ WORKING_DAYS_ZHEJIANG_CHANGE: '3' })).toEqual({ ningbo: every(5), zhejiang: { registration: 5, change: 3, transfer: 3 } })
  })

  it.each(['0', '-1', '2.5', 'soon'])('are refused as %s, by the name of the setting', (days) => {
    expect(() => daysOf({ WORKING_DAYS_NINGBO_TRANSFER: days })).toThrow('WORKING_DAYS_NINGBO_TRANSFER: expected a whole number above 0')
  })
})
