import { describe, expect, it } from 'vitest'
import en from '@accountant-register/schemas/locales/errors.en.json' with { type: 'json' }
import zh from '@accountant-register/schemas/locales/errors.zh.json' with { type: 'json' }
import { ConflictError } from '../../hooks/review/ConflictError.ts'
import { SignInError } from '../../access/identity/SignInError.ts'
import { StorageBusyError } from '../../database/queue.ts'
import { operations } from '../v1/operations/index.ts'
import { refusalOf } from './refusalOf.ts'
import { statuses } from './statuses.ts'

const labelled = (error: Error, label: string) => Object.assign(error, { hasErrorLabel: (asked: string) => asked === label })

describe('refusalOf', () => {
  it.each([
    ['a race that was lost', new ConflictError('x'), 'conflict', 409],
    ['a writer that waited too long', new StorageBusyError('x'), 'storage-busy', 503],
    ['a refused sign-in', new SignInError('ticket-expired'), 'ticket-expired', 400],
    ['a value that is taken, in SQLite', Object.assign(new Error('x'), { cause: { code: 'SQLITE_CONSTRAINT_UNIQUE' } }), 'conflict', 409],
    ['a value that is taken, in MongoDB', Object.assign(new Error('x'), { code: 11000 }), 'conflict', 409],
    ['a locked SQLite', Object.assign(new Error('x'), { code: 'SQLITE_BUSY_SNAPSHOT' }), 'storage-busy', 503],
    ['a write conflict of MongoDB', Object.assign(new Error('x'), { code: 112 }), 'storage-busy', 503],
    ['a transaction to be tried again', labelled(new Error('x'), 'TransientTransactionError'), 'storage-busy', 503],
  ])('tells %s', (_, error, code, status) => {
    expect(refusalOf(error)).toMatchObject({ code, status })
  })

  it.each([new Error('x'), Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), 'text', undefined])('knows nothing of %s', (error) => {
    expect(refusalOf(error)).toBeUndefined()
  })
})

describe('statuses', () => {
  it('have a sentence each, in both languages', () => {
    const codes = Object.keys(statuses)
    expect(codes.filter((code) => !(code in zh) || !(code in en))).toEqual([])
  })

  it('of what an operation may answer are told once', () => {
    for (const { name, errors } of operations) expect([name, errors.length]).toEqual([name, new Set(errors).size])
  })
})
