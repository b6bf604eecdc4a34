/** What is told by text message: the outcome of a registration, of a change, and of one that moves the record to another bureau. */
export const messageEvents = ['registration-approved', 'registration-returned', 'change-approved', 'change-returned', 'transfer-approved', 'transfer-returned'] as const;

export type MessageEvent = (typeof messageEvents)[number];
