/** What a page got back from the sign-in: a one-time code, or the code of what went wrong. */
export type Arrival = { code?: string; error?: string };

const marks = ['accountant-code', 'accountant-error'];

/**
 * Takes the sign-in's answer out of the address, before anything else may read, log or refer it.
 * The fragment the page had before is put back by the caller, who kept it.
 */
export function takeArrival(location: Pick<Location, 'hash' | 'pathname' | 'search'>, history: Pick<History, 'replaceState' | 'state'>): Arrival {
  const fields = new URLSearchParams(location.hash.replace(/^#/, ''));
  if (!marks.some((mark) => fields.has(mark))) return {};
  history.replaceState(history.state, '', location.pathname + location.search);
  const code = fields.get('accountant-code') ?? undefined;
  const error = fields.get('accountant-error') ?? undefined;
  // A code beside an error is not trusted: the register never sends both.
  return error === undefined ? { code } : { error };
}
