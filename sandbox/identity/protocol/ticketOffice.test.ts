import { expect, it } from 'vitest'

import { ticketLifetime, ticketOffice, tokenLifetime } from './ticketOffice.ts'

function openOffice() {
  const clock = { now: 1_000_000 }
  const office = ticketOffice(() => clock.now)
  return { clock, office }
}

function tokenOf(validated: ReturnType<ReturnType<typeof ticketOffice>['validateTicket']>): string {
  expect(validated).toHaveProperty('token')
  return (validated as { token: string }).token
}

it('validates a ticket once and tells a replay from a guess', () => {
  const { office } = openOffice()
  const ticket = office.issueTicket('a', 'user')
  expect(office.validateTicket('a', ticket)).toMatchObject({ userId: 'user' })
  expect(office.validateTicket('a', ticket)).toBe('ticket-used')
  expect(office.validateTicket('a', 'ST-guess')).toBe('ticket-unknown')
})

it('keeps a ticket for 60 seconds', () => {
  const { clock, office } = openOffice()
  const [early, late] = [office.issueTicket('a', 'user'), office.issueTicket('a', 'user')]
  clock.now += ticketLifetime
  expect(office.validateTicket('a', early)).toMatchObject({ userId: 'user' })
  clock.now += 1
  expect(office.validateTicket('a', late)).toBe('ticket-expired')
})

it('gives a ticket to the service it was issued for, and a try by another does not spend it', () => {
  const { office } = openOffice()
  const ticket = office.issueTicket('a', 'user')
  expect(office.validateTicket('b', ticket)).toBe('ticket-foreign')
  expect(office.validateTicket('a', ticket)).toMatchObject({ userId: 'user' })
})

it('tells who a token stands for until it expires, to its own service only', () => {
  const { clock, office } = openOffice()
  const token = tokenOf(office.validateTicket('a', office.issueTicket('a', 'user')))
  clock.now += tokenLifetime
  expect(office.userOfToken('a', token)).toEqual({ userId: 'user' })
  expect(office.userOfToken('b', token)).toBe('token-unknown')
  clock.now += 1
  expect(office.userOfToken('a', token)).toBe('token-expired')
})
