import type { Addresses } from '../../helpers/system.ts'

/** Has a reviewer claim the request of a receipt number and return it, the photo marked. */
export async function giveBack({ register, accounts }: Addresses, { login, receipt, reason }: { login: string; receipt: string; reason: string }): Promise<void> {
  const { password } = accounts.find((one) => one.login === login)!
  const { token } = await ask<{ token: string }>(`${register}/api/staff/login`, { method: 'POST', body: { email: login, password }, headers: { Origin: register } })
  const headers = { Authorization: `JWT ${token}` }
  const { docs } = await ask<{ docs: { id: string; rev: number }[] }>(`${register}/api/change-requests?where[receipt][equals]=${receipt}&depth=0`, { headers })
  const { id, rev } = docs[0]!
  const claimed = await ask<{ case: { rev: number } }>(`${register}/api/cases/${id}/claim`, { method: 'POST', headers, body: { rev } })
  await ask(`${register}/api/cases/${id}/return`, { method: 'POST', headers, body: { rev: claimed.case.rev, reason, fields: [], files: ['photo'] } })
}

async function ask<T>(address: string, { method = 'GET', headers = {}, body }: { method?: string; headers?: { [name: string]: string }; body?: object }): Promise<T> {
  const response = await fetch(address, { method, headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) }, body: body && JSON.stringify(body) })
  if (!response.ok) throw new Error(`${method} ${new URL(address).pathname}: expected an answer, got ${response.status} ${await response.text()}`)
  return (await response.json()) as T
}
