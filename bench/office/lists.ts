import http from 'node:http'
import { Readable } from 'node:stream'
import { callJson } from '../load/call.ts'

type Headers = { [name: string]: string }
type Job = { id: string; state: string; lines: number; counts: { made: number; refused: number } }

/** Hands a list in as it is made, nothing of it kept here. */
export function sendList(register: string, headers: Headers, list: AsyncIterable<Buffer>): Promise<Job> {
  return new Promise((resolve, reject) => {
    const request = http.request(`${register}/api/records/imports`, { method: 'POST', headers: { ...headers, 'Content-Type': 'text/csv', 'X-File-Name': 'bench.csv' } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8')
        if (response.statusCode === 200) resolve(JSON.parse(body) as Job)
        else reject(new Error(`import: expected 200, got ${response.statusCode} ${body.slice(0, 300)}`))
      })
    })
    request.on('error', reject)
    Readable.from(list).pipe(request)
  })
}

/** Waits until an import has come out of a state. @throws {Error} when it ends elsewhere than `wanted` */
export async function waitFor(register: string, headers: Headers, id: string, wanted: string): Promise<Job> {
  for (;;) {
    const job = await callJson<Job>(`${register}/api/records/imports/${id}`, { headers })
    if (job.state === wanted) return job
    if (!['checking', 'checked', 'running'].includes(job.state)) throw new Error(`import: expected ${wanted}, got ${job.state}`)
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

/** Fetches an export as a browser does, counting its bytes and keeping none. */
export async function fetchExport(register: string, headers: Headers, asked: object): Promise<{ bytes: number; lines: number }> {
  const { id } = await callJson<{ id: string }>(`${register}/api/records/exports`, { method: 'POST', headers: { ...headers, Origin: register }, body: asked })
  const bytes = await new Promise<number>((resolve, reject) => {
    http
      .get(`${register}/api/records/exports/${id}/file`, { headers }, (response) => {
        let count = 0
        if (response.statusCode !== 200) reject(new Error(`export: expected 200, got ${response.statusCode}`))
        response.on('data', (chunk: Buffer) => (count += chunk.length))
        response.on('end', () => resolve(count))
        response.on('error', reject)
      })
      .on('error', reject)
  })
  const { lines } = await callJson<{ lines: number }>(`${register}/api/records/exports/${id}`, { headers })
  return { bytes, lines }
}
