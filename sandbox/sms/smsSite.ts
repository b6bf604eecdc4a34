import { createHash, timingSafeEqual } from 'node:crypto'

import { assets } from '../serving/assets.ts'
import { formOf, isForeignPost, jsonOf, type Call, type Reply, type Site } from '../serving/call.ts'
import { json, page, redirect } from '../serving/reply.ts'
import type { Inbox, TextMessage } from './inbox.ts'
import { messageFault } from './messageFault.ts'
import { inboxPage, numbersPage } from './pages.ts'

const files = {
  'sms.css': new URL('./assets/sms.css', import.meta.url),
  'sms.js': new URL('./assets/sms.js', import.meta.url),
}

/** The text-message gateway and its inbox, with a switch that lets it fail. */
export function smsSite({ inbox, token }: { inbox: Inbox; /** Bearer token that senders must show; none: anyone may. */ token?: string }): Site {
  const asset = assets(files)
  let isDown = false

  async function receive(call: Call): Promise<Reply> {
    if (token && !isSame(call.headers.authorization ?? '', `Bearer ${token}`)) return json({ code: 'token-refused' }, 401)
    if (isDown) return json({ code: 'gateway-down' }, 503)
    const body = jsonOf(call)
    const fault = messageFault(body)
    if (fault) return json({ code: fault }, 400)
    const { key, to, text } = body as TextMessage
    const message = await inbox.receive({ key, to, text })
    return json({ key: message.key, receivedAt: message.receivedAt })
  }

  function switchOutage(call: Call): Reply {
    if (isForeignPost(call)) return json({ code: 'foreign-post' }, 403)
    const isJson = (call.headers['content-type'] ?? '').startsWith('application/json')
    const down = isJson ? (jsonOf(call) as { down?: unknown } | undefined)?.down : formOf(call).get('down') === 'true'
    if (typeof down !== 'boolean') return json({ code: 'body-malformed' }, 400)
    isDown = down
    return isJson ? json({ down: isDown }) : redirect('/')
  }

  return (call) => {
    const { pathname, searchParams } = call.url
    if (call.method === 'POST') {
      if (pathname === '/messages') return receive(call)
      return pathname === '/outage' ? switchOutage(call) : null
    }
    if (call.method !== 'GET') return null
    if (pathname === '/') return page(numbersPage({ numbers: inbox.numbers(), isDown }))
    if (pathname === '/messages') return json({ messages: inbox.list(searchParams.get('to') ?? undefined) })
    const number = /^\/inbox\/(\d{11})$/.exec(pathname)?.[1]
    return number ? page(inboxPage({ to: number, messages: inbox.list(number) })) : asset(pathname)
  }
}

function isSame(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}
