import { describe, expect, it } from 'vitest';
import { type RequestKind, type Status, eventsFor, isOpen, nextStatus, stepOf } from './nextStatus.ts';

const review: [Status, string, Status][] = [
  ['submitted', 'claim', 'reviewing'],
  ['reviewing', 'release', 'submitted'],
  ['reviewing', 'take-over', 'reviewing'],
  ['submitted', 'hand-over', 'submitted'],
  ['reviewing', 'hand-over', 'submitted'],
  ['reviewing', 'sign-first', 'submitted'],
  ['reviewing', 'approve', 'approved'],
  ['reviewing', 'return', 'returned'],
  ['returned', 'mend', 'draft'],
  ['returned', 'cancel', 'cancelled'],
];

const allowed: { [kind in RequestKind]: [Status | 'none', string, Status][] } = {
  registration: [
    ['none', 'start', 'draft'],
    ['draft', 'submit', 'submitted'],
    ['draft', 'discard', 'discarded'],
    ['submitted', 'withdraw', 'draft'],
    ...review,
  ],
  change: [
    ['none', 'apply', 'applied'],
    ['none', 'submit', 'submitted'],
    ['draft', 'apply', 'applied'],
    ['draft', 'submit', 'submitted'],
    ['draft', 'cancel', 'cancelled'],
    ['submitted', 'withdraw', 'cancelled'],
    ['approved', 'acknowledge', 'approved'],
    ...review,
  ],
  correction: [
    ['draft', 'correct', 'applied'],
    ['draft', 'freeze', 'applied'],
    ['draft', 'unfreeze', 'applied'],
  ],
};

const statuses = [
  'none',
  'draft',
  'submitted',
  'reviewing',
  'returned',
  'approved',
  'cancelled',
  'discarded',
  'applied',
] as const;
const events = [
  ...new Set(
    Object.values(allowed)
      .flat()
      .map(([, event]) => event),
  ),
];

describe.each(['registration', 'change', 'correction'] as const)('nextStatus of a %s', (kind) => {
  it.each(allowed[kind])('leads from %s by %s to %s', (from, event, to) =>
    expect(nextStatus(kind, from, event)).toBe(to),
  );

  it('allows nothing else', () => {
    const pairs = statuses.flatMap((from) =>
      events.filter((event) => nextStatus(kind, from, event)).map((event) => `${from} ${event}`),
    );
    expect(pairs.sort()).toEqual(allowed[kind].map(([from, event]) => `${from} ${event}`).sort());
  });
});

describe('eventsFor', () => {
  it('lists what an actor may do', () => {
    expect(eventsFor('registration', 'submitted', 'applicant')).toEqual(['withdraw']);
    expect(eventsFor('registration', 'reviewing', 'reviewer')).toEqual([
      'release',
      'take-over',
      'hand-over',
      'sign-first',
      'approve',
      'return',
    ]);
    expect(eventsFor('registration', 'approved')).toEqual([]);
  });
});

describe('stepOf', () => {
  it('tells the applicant of approval and return only', () => {
    const telling = statuses.flatMap((from) => events.filter((event) => stepOf('registration', from, event)?.tells));
    expect(telling).toEqual(['approve', 'return']);
  });
});

describe('isOpen', () => {
  it('holds from the draft to the return', () => {
    expect(statuses.filter((status) => status !== 'none' && isOpen(status))).toEqual([
      'draft',
      'submitted',
      'reviewing',
      'returned',
    ]);
  });
});
