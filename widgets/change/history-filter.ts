import type { HistoryEntry } from '../session/types.ts';

/** What the history is narrowed to; `what` is a section or a kind, days are `YYYY-MM-DD`, empty is everything. */
export type HistoryFilter = { what: string; state: string; from: string; to: string };

export const everything: HistoryFilter = { what: '', state: '', from: '', to: '' };

/** Submitted or claimed by a reviewer look alike to applicants. */
export function stateOf({ status }: Pick<HistoryEntry, 'status'>): string {
  return status === 'reviewing' ? 'submitted' : status;
}

/** The entries that match, in their order. A move between bureaus is a change of the workplace, too. */
export function narrow(entries: readonly HistoryEntry[], { what, state, from, to }: HistoryFilter): HistoryEntry[] {
  return entries.filter((entry) => {
    const day = dayOf(entry.submittedAt);
    return (!what || entry.kind === what || entry.section === what) && (!state || stateOf(entry) === state) && (!from || day >= from) && (!to || day <= to);
  });
}

const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

function dayOf(instant: string): string {
  return format.format(new Date(instant));
}
