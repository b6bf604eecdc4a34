import type { Placeholder } from './placeholders.ts';

/** What the gaps of a message are filled with. */
export type MessageParams = { readonly [name in Placeholder]: string };

/** How much of a reason fits beside the rest into a text message, in characters. */
const reasonLength = 60;

/** A message with its gaps filled; of a long reason only the beginning, since the whole of it stands in the progress page. */
export function fillMessage(template: string, params: MessageParams): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'reason' ? shortened(params.reason) : (params[name as Placeholder] ?? '')));
}

/** A reason without its last full stop: the sentence around it ends by itself. */
function shortened(reason: string): string {
  const words = reason.trim().replace(/[。．.!！;；]+$/, '');
  return words.length > reasonLength ? `${words.slice(0, reasonLength)}…` : words;
}
