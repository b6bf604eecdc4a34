import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** What this installation alone knows; made at the first start and kept in the data folder, for its owner's eyes only. */
export type Secrets = { register: string; service: string; sms: string }

/** The secrets of a data folder, made if there are none. */
export function secretsOf(dataDir: string): Secrets {
  const file = path.join(dataDir, 'secrets.json')
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')) as Secrets
  const secrets: Secrets = { register: random(), service: random(), sms: random() }
  fs.mkdirSync(dataDir, { recursive: true })
  fs.writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  return secrets
}

function random(): string {
  return randomBytes(36).toString('base64url')
}
