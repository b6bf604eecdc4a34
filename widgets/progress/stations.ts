import type { Bureau, RequestDetail, RequestStatus } from '../session/types.ts';

/** One stop on the way of a request: passed, the present one, or still ahead. */
export type Station = {
  /** Key of its text: `event_…`, `now_…` or `next_…`. */
  key: StationKey;
  place: 'passed' | 'present' | 'ahead';
  at?: string;
  /** Told from the second submission on. */
  round?: number;
  bureau?: Bureau;
  dueOn?: string;
};

const eventKeys = {
  start: 'event_start',
  submit: 'event_submit',
  withdraw: 'event_withdraw',
  'hand-over': 'event_handOver',
  return: 'event_return',
  mend: 'event_mend',
  approve: 'event_approve',
  cancel: 'event_cancel',
  discard: 'event_discard',
  apply: 'event_apply',
} as const;

const nowKeys = { draft: 'now_draft', submitted: 'now_review', reviewing: 'now_review', returned: 'now_returned' } as const;

export type StationKey = (typeof eventKeys)[keyof typeof eventKeys] | (typeof nowKeys)[keyof typeof nowKeys] | 'next_outcome';

/**
 * The way of a request as its applicant sees it, oldest first.
 * Who among the reviewers has taken it up is the bureau's own affair and left out: 审核中 looks the same before and after.
 */
export function stationsOf(request: RequestDetail): Station[] {
  const passed = request.timeline.flatMap((entry): Station[] => {
    const key = own(eventKeys, entry.event);
    if (!key) return [];
    return [{ key, place: 'passed', at: entry.at, round: entry.event === 'submit' && entry.round > 1 ? entry.round : undefined, bureau: entry.authority }];
  });
  const now = own(nowKeys, request.status);
  if (!now) return passed.map((station, index) => (index === passed.length - 1 ? { ...station, place: 'present' } : station));
  const isReviewed = now === 'now_review';
  const present: Station = { key: now, place: 'present', ...(isReviewed ? { bureau: request.authority, dueOn: request.dueOn } : {}) };
  return isReviewed ? [...passed, present, { key: 'next_outcome', place: 'ahead' }] : [...passed, present];
}

/** Whether anything can still happen to a request. */
export function isOpen(status: RequestStatus): boolean {
  return own(nowKeys, status) !== undefined;
}

function own<T extends object>(table: T, key: string): T[keyof T] | undefined {
  return Object.keys(table).includes(key) ? table[key as keyof T] : undefined;
}
