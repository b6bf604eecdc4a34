import { createHash, createHmac } from 'node:crypto'

/** `yyyyMMddHHmmss` in UTC+8, as the network wants its times. */
export function networkTime(at: Date): string {
  return new Date(at.getTime() + 8 * 3600_000).toISOString().replace(/\D/g, '').slice(0, 14)
}

/** Lower-case hex MD5 over code, password and time: the network's proof that a call comes from this service. */
export function serviceSign({ code, password, time }: { code: string; password: string; time: string }): string {
  return createHash('md5').update(code + password + time).digest('hex')
}

/** The four headers of an API gateway before the network, for a form POST (its canonical query is empty). */
export function gatewayHeaders({ accessKey, secretKey, path, at }: { accessKey: string; secretKey: string; path: string; at: Date }) {
  const date = at.toUTCString()
  const text = `POST\n${path}\n\n${accessKey}\n${date}\n`
  return {
    'X-BG-HMAC-ACCESS-KEY': accessKey,
    'X-BG-HMAC-ALGORITHM': 'hmac-sha256',
    'X-BG-DATE-TIME': date,
    'X-BG-HMAC-SIGNATURE': createHmac('sha256', secretKey).update(text).digest('base64'),
  }
}
