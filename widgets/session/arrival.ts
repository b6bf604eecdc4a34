/** What a page got back from the sign-in: a one-time code, or the code of what went wrong. */
export type Arrival = { code?: string; error?: string };

/**
 * Takes the sign-in's answer out of the address, before anything else may read, log or refer it.
 * The fragment the page had before is put back by the caller, who kept it.
 */
export function takeArrival(location: Pick<Location, 'hash' | 'pathname' | 'search'>, history: Pick<History, 'replaceState' | 'state'>): Arrival {
  const code = /[#&]accountant-code=([^&]*)/.exec(location.hash)?.[1];
  const error = /[#&]accountant-error=([^&]*)/.exec(location.hash)?.[1];
  if (code === undefined && error === undefined) return {};
  history.replaceState(history.state, '', location.pathname + location.search);
  // A code beside an error is not trusted: the register never sends both.
  return error === undefined ? { code } : { error };
}
