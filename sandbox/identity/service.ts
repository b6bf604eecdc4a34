/** An application registered with the network; where its users come back to is registered, never asked for. */
export type Service = { code: string; password: string; callback: string; name: string }

/** Gives the address that hands a ticket to a service, with the return target it asked for. */
export function callbackOf(service: Service, { ticket, goto }: { ticket: string; goto: string }): string {
  const address = new URL(service.callback)
  address.searchParams.set('ticket', ticket)
  address.searchParams.set('sp', goto)
  return address.href
}
