/** What a request is: the application that creates a record, one that alters a section of it, or the office's own correction. */
export type RequestKind = 'registration' | 'change' | 'correction';

/** Where a request stands. */
export type Status =
  'draft' | 'submitted' | 'reviewing' | 'returned' | 'approved' | 'cancelled' | 'discarded' | 'applied';

/** Who may cause an event. */
export type Actor = 'applicant' | 'reviewer';

/** One row of a state table; `tells` marks the outcomes the applicant gets a message about. */
type Step = { from: (Status | 'none')[]; event: string; actor: Actor; to: Status; tells?: true };

const reviewing: Step[] = [
  { from: ['submitted'], event: 'claim', actor: 'reviewer', to: 'reviewing' },
  { from: ['reviewing'], event: 'release', actor: 'reviewer', to: 'submitted' },
  { from: ['reviewing'], event: 'take-over', actor: 'reviewer', to: 'reviewing' },
  { from: ['submitted', 'reviewing'], event: 'hand-over', actor: 'reviewer', to: 'submitted' },
  { from: ['reviewing'], event: 'sign-first', actor: 'reviewer', to: 'submitted' },
  { from: ['reviewing'], event: 'approve', actor: 'reviewer', to: 'approved', tells: true },
  { from: ['reviewing'], event: 'return', actor: 'reviewer', to: 'returned', tells: true },
  { from: ['returned'], event: 'mend', actor: 'applicant', to: 'draft' },
  { from: ['returned'], event: 'cancel', actor: 'applicant', to: 'cancelled' },
];

const tables: { [kind in RequestKind]: Step[] } = {
  registration: [
    { from: ['none'], event: 'start', actor: 'applicant', to: 'draft' },
    { from: ['draft'], event: 'submit', actor: 'applicant', to: 'submitted' },
    { from: ['draft'], event: 'discard', actor: 'applicant', to: 'discarded' },
    { from: ['submitted'], event: 'withdraw', actor: 'applicant', to: 'draft' },
    ...reviewing,
  ],
  change: [
    { from: ['none', 'draft'], event: 'apply', actor: 'applicant', to: 'applied' },
    { from: ['none', 'draft'], event: 'submit', actor: 'applicant', to: 'submitted' },
    { from: ['draft'], event: 'cancel', actor: 'applicant', to: 'cancelled' },
    { from: ['submitted'], event: 'withdraw', actor: 'applicant', to: 'cancelled' },
    { from: ['approved'], event: 'acknowledge', actor: 'applicant', to: 'approved' },
    ...reviewing,
  ],
  // Written as a draft and put into force in the next breath, so that a crash in between leaves nothing half done.
  correction: ['correct', 'freeze', 'unfreeze'].map((event) => ({ from: ['draft'], event, actor: 'reviewer', to: 'applied' })),
};

/** The status an event leads to, or `undefined` where the event is not allowed; `none` is the status before there is one. */
export function nextStatus(kind: RequestKind, status: Status | 'none', event: string): Status | undefined {
  return stepOf(kind, status, event)?.to;
}

/** The events that are allowed from a status, for one actor or for all. */
export function eventsFor(kind: RequestKind, status: Status | 'none', actor?: Actor): string[] {
  return tables[kind]
    .filter((step) => step.from.includes(status) && (actor === undefined || step.actor === actor))
    .map(({ event }) => event);
}

/** Who may cause an event from a status, and whether the applicant gets a message; `undefined` where it is not allowed. */
export function stepOf(
  kind: RequestKind,
  status: Status | 'none',
  event: string,
): { to: Status; actor: Actor; tells: boolean } | undefined {
  const step = tables[kind].find((row) => row.event === event && row.from.includes(status));
  return step && { to: step.to, actor: step.actor, tells: step.tells === true };
}

/** Whether a request still holds its place: no second one may be opened beside it. */
export function isOpen(status: Status): boolean {
  return status === 'draft' || status === 'submitted' || status === 'reviewing' || status === 'returned';
}
