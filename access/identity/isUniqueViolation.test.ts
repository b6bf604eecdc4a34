import { ValidationError } from 'payload'
import { expect, it } from 'vitest'
import { isUniqueViolation } from './isUniqueViolation.ts'

const taken = (message: string) => new ValidationError({ collection: 'audit-events', errors: [{ message, path: 'key' }] })

it.each(['Value must be unique', '值必须唯一'])('knows what the adapters say of a unique value that is taken: %s', (message) => {
  expect(isUniqueViolation(taken(message))).toBe(true)
})

it('knows it in a build that has shortened the names of classes', () => {
  expect(isUniqueViolation(Object.assign(taken('Value must be unique'), { name: 'e' }))).toBe(true)
})

it('knows what the drivers throw in conditional writes', () => {
  expect(isUniqueViolation(Object.assign(new Error('constraint'), { code: 'SQLITE_CONSTRAINT_UNIQUE' }))).toBe(true)
  expect(isUniqueViolation(Object.assign(new Error('duplicate key'), { code: 11000 }))).toBe(true)
  expect(isUniqueViolation(new Error('query failed', { cause: { code: 'SQLITE_CONSTRAINT_UNIQUE' } }))).toBe(true)
})

it('takes nothing else for it', () => {
  for (const other of [taken('This field is required.'), new Error('unique'), { code: 11000 }, undefined]) expect(isUniqueViolation(other)).toBe(false)
})
