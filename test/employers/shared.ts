import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { settings } from '../../settings.ts'

/** The code under which the list has an employer. */
export const code = '91330200MA21009620'

/** A directory on a port of its own, and what it was asked. */
export type StandIn = {
  base: string
  seen: { path: string; authorization?: string }[]
  /** Answers this from now on. */
  answer: (status: number, body: unknown) => void
  /** Takes calls and never answers them. */
  hold: () => void
  stop: () => Promise<void>
}

/** Starts a directory that answers as it is told. */
export async function startDirectory(): Promise<StandIn> {
  let current: { status: number; body: unknown } | undefined
  const seen: StandIn['seen'] = []
  const server = http.createServer((request, response) => {
    seen.push({ path: request.url!, authorization: request.headers.authorization })
    if (!current) return
    const { status, body } = current
    response.writeHead(status, { 'content-type': 'application/json', ...(status === 302 && { location: '/elsewhere' }) })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/directory`,
    seen,
    answer: (status, body) => (current = { status, body }),
    hold: () => (current = undefined),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Does something while the register asks this directory, with nothing remembered of it before. */
export async function withDirectory({ base, seen }: StandIn, done: () => Promise<void>): Promise<void> {
  seen.length = 0
  const current = settings()
  const before = current.employerDirectory
  current.employerDirectory = { base, token: 'a-token' }
  try {
    await done()
  } finally {
    current.employerDirectory = before
  }
}
