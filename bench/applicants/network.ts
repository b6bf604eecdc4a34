import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { person } from './person.ts'

/** A real-name network on this machine that knows every invented person; `base` is what the register is given. */
export type Network = { base: string; stop: () => Promise<void> }

/** Answers the two server-to-server calls for tickets named `ticket-<n>-<anything>`; there is no page to sign in on. */
export async function startNetwork(): Promise<Network> {
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const parameters = new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
    response.writeHead(200, { 'Content-Type': 'application/json;charset=UTF-8' })
    response.end(JSON.stringify(answer(parameters)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { base: `http://127.0.0.1:${port}/sso`, stop: () => new Promise((resolve) => (server.close(() => resolve()), server.closeAllConnections())) }
}

function answer(parameters: URLSearchParams): { [field: string]: string } {
  const isTicket = parameters.get('method') === 'ticketValidation'
  const [, number = ''] = /^(?:ticket|token)-(\d+)-/.exec(parameters.get(isTicket ? 'st' : 'token') ?? '') ?? []
  const { n, name, idNumber, mobile } = person(Number(number))
  if (isTicket) return { result: '0', errmsg: '', token: `token-${n}-0`, userid: `bench-${n}`, loginname: `bench${n}`, username: name, orgcoding: '' }
  return { result: '0', errmsg: '', userid: `bench-${n}`, authlevel: '3', loginname: `bench${n}`, mobile, username: name, idtype: '1', idnum: idNumber, sex: '', nation: '01', birthday: '', email: '', useable: '1' }
}
