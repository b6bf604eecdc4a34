import type { MessageEvent } from './messageEvents.ts';
import { placeholdersOf } from './placeholders.ts';

/** What is wrong with a template: a gap that nothing fills, one that is not there though it must be, or a brace that belongs to none. */
export type MessageFault = { code: 'placeholder-unknown' | 'placeholder-missing' | 'brace-alone'; name: string };

/** The first fault of a message's template, if it has one. */
export function checkMessage(event: MessageEvent, template: string): MessageFault | undefined {
  const { allowed, needed } = placeholdersOf(event);
  const names = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const unknown = names.find((name) => !(allowed as readonly string[]).includes(name));
  if (unknown !== undefined) return { code: 'placeholder-unknown', name: unknown };
  const alone = /[{}]/.exec(template.replace(/\{[^{}]*\}/g, ''));
  if (alone) return { code: 'brace-alone', name: alone[0] };
  const missing = needed.find((name) => !names.includes(name));
  return missing && { code: 'placeholder-missing', name: missing };
}
