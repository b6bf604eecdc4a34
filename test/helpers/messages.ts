/** The messages that a number has got from the sandbox's gateway, the latest first. */
export async function messagesTo(sms: string, mobile: string): Promise<string[]> {
  const response = await fetch(`${sms}/messages?to=${mobile}`)
  return ((await response.json()) as { messages: { text: string }[] }).messages.map(({ text }) => text)
}
