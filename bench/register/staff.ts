import { callJson } from '../load/call.ts'
import type { Addresses } from '../../test/helpers/system.ts'

/** The headers by which the demonstration's reviewer of a bureau speaks. */
export async function reviewerHeaders(addresses: Addresses, name: string): Promise<{ [name: string]: string }> {
  return staffHeaders(addresses, name)
}

/** The headers by which a member of the demonstration's staff speaks. */
export async function staffHeaders({ register, accounts }: Addresses, name: string): Promise<{ [name: string]: string }> {
  const account = accounts.find((one) => one.name === name)
  if (!account) throw new Error(`staff: expected ${name} among the accounts`)
  const body = { email: account.login, password: account.password }
  const { token } = await callJson<{ token: string }>(`${register}/api/staff/login`, { method: 'POST', body, headers: { Origin: register } })
  return { Authorization: `JWT ${token}` }
}
