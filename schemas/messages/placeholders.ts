import type { MessageEvent } from './messageEvents.ts';

/** What a text message may name: the portal, the matter, the receipt number, the bureau that decided, and the reason of a return. */
export type Placeholder = 'register' | 'kind' | 'receipt' | 'bureau' | 'reason';

const everywhere: readonly Placeholder[] = ['register', 'kind', 'receipt', 'bureau'];

/** The gaps that a message of an event may have, and those it must have: which request it is about, and of a return why. */
export function placeholdersOf(event: MessageEvent): { allowed: readonly Placeholder[]; needed: readonly Placeholder[] } {
  const isReturn = event.endsWith('-returned');
  return { allowed: isReturn ? [...everywhere, 'reason'] : everywhere, needed: isReturn ? ['receipt', 'reason'] : ['receipt'] };
}
