/** Which application a visitor came from and wants to go back to; empty for those who came by themselves. */
export type Visit = { serviceCode: string; goto: string }

/** Reads a visit from the query, as `usp.do` gets it. */
export function visitOf(query: URLSearchParams): Visit {
  return { serviceCode: query.get('servicecode') ?? '', goto: query.get('goto') ?? '' }
}

/** Gives the address of one of the network's pages, keeping where the visitor came from. */
export function pageAddress(action: string, { serviceCode, goto }: Visit): string {
  const query = new URLSearchParams({ action })
  if (serviceCode) query.set('servicecode', serviceCode)
  if (goto) query.set('goto', goto)
  return `/sso/usp.do?${query}`
}
