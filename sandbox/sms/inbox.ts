import { jsonFile } from '../serving/jsonFile.ts'

/** A text message as it arrived. */
export type TextMessage = { key: string; to: string; text: string; receivedAt: string }

/** All messages that arrived; the same key is stored once. */
export type Inbox = {
  receive: (message: Omit<TextMessage, 'receivedAt'>) => Promise<TextMessage>
  /** Newest first; of one number when given. */
  list: (to?: string) => TextMessage[]
  numbers: () => { to: string; count: number; latest: string }[]
}

/** Opens the inbox kept in a JSON file. */
export async function openInbox({ path, now }: { path: string; now: () => number }): Promise<Inbox> {
  const file = jsonFile<TextMessage[]>(path)
  const messages = new Map((await file.read())?.map((message) => [message.key, message]) ?? [])
  const list: Inbox['list'] = (to) => [...messages.values()].filter((message) => !to || message.to === to).reverse()
  return {
    async receive({ key, to, text }) {
      const known = messages.get(key)
      const message = known ?? { key, to, text, receivedAt: new Date(now()).toISOString() }
      messages.set(key, message)
      // Also for a known key: its first write may still be under way, and the answer says that it is stored.
      await file.write([...messages.values()])
      return message
    },
    list,
    numbers() {
      const counts = new Map<string, { to: string; count: number; latest: string }>()
      for (const { to, receivedAt } of list()) {
        const known = counts.get(to)
        counts.set(to, { to, count: (known?.count ?? 0) + 1, latest: known?.latest ?? receivedAt })
      }
      return [...counts.values()]
    },
  }
}
