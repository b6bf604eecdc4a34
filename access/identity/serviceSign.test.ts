import { describe, expect, it } from 'vitest'
import { gatewayHeaders, networkTime, serviceSign } from './serviceSign.ts'

describe('serviceSign', () => {
  it('writes times in UTC+8', () => {
    expect(networkTime(new Date('2026-02-28T16:30:05Z'))).toBe('20260301003005')
  })

  it('is the lower-case hex MD5 of code, password and time', () => {
    // printf 'codepw20260301003005' | md5sum
    expect(serviceSign({ code: 'code', password: 'pw', time: '20260301003005' })).toBe('92908a7626b6bf8597bc0db18531afa9')
  })

  it('signs a gateway call with an empty canonical query', () => {
    const headers = gatewayHeaders({ accessKey: 'ak', secretKey: 'sk', path: '/sso/servlet/simpleauth', at: new Date('2026-03-01T00:00:00Z') })
    expect(headers).toEqual({
      'X-BG-HMAC-ACCESS-KEY': 'ak',
      'X-BG-HMAC-ALGORITHM': 'hmac-sha256',
      'X-BG-DATE-TIME': 'Sun, 01 Mar 2026 00:00:00 GMT',
      'X-BG-HMAC-SIGNATURE': 'kVloBor8k81o3Gpf7FZp4EACSno/DH6QCQ4J0dRWoP0=',
    })
  })
})
