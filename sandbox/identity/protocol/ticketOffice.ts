import { randomBytes } from 'node:crypto'

import type { Refusal } from './refusals.ts'

/** How long a ticket may wait for its validation. */
export const ticketLifetime = 60 * 1000
/** How long the token of a validated ticket is good for. */
export const tokenLifetime = 30 * 60 * 1000
/** How long a spent ticket is remembered, so that a replay is told from a guess. */
const memory = 60 * 60 * 1000

type Ticket = { serviceCode: string; userId: string; issuedAt: number; isUsed: boolean }
type Token = { serviceCode: string; userId: string; issuedAt: number }

/** Issues tickets and tokens and takes them back; each ticket is good once, for one service. */
export type TicketOffice = {
  issueTicket: (serviceCode: string, userId: string) => string
  validateTicket: (serviceCode: string, ticket: string) => { token: string; userId: string } | Refusal
  userOfToken: (serviceCode: string, token: string) => { userId: string } | Refusal
}

/** Opens an office that has issued nothing yet. */
export function ticketOffice(now: () => number): TicketOffice {
  const tickets = new Map<string, Ticket>()
  const tokens = new Map<string, Token>()
  return {
    issueTicket(serviceCode, userId) {
      forgetOld(tickets, now())
      forgetOld(tokens, now())
      const ticket = `ST-${randomBytes(24).toString('base64url')}`
      tickets.set(ticket, { serviceCode, userId, issuedAt: now(), isUsed: false })
      return ticket
    },
    validateTicket(serviceCode, key) {
      const ticket = tickets.get(key)
      if (!ticket) return 'ticket-unknown'
      if (ticket.serviceCode !== serviceCode) return 'ticket-foreign'
      if (ticket.isUsed) return 'ticket-used'
      if (now() - ticket.issuedAt > ticketLifetime) return 'ticket-expired'
      ticket.isUsed = true
      const token = `TK-${randomBytes(24).toString('base64url')}`
      tokens.set(token, { serviceCode, userId: ticket.userId, issuedAt: now() })
      return { token, userId: ticket.userId }
    },
    userOfToken(serviceCode, key) {
      const token = tokens.get(key)
      if (!token || token.serviceCode !== serviceCode) return 'token-unknown'
      if (now() - token.issuedAt > tokenLifetime) return 'token-expired'
      return { userId: token.userId }
    },
  }
}

function forgetOld(entries: Map<string, { issuedAt: number }>, now: number): void {
  for (const [key, { issuedAt }] of entries) if (now - issuedAt > memory) entries.delete(key)
}
