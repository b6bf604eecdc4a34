import { fill } from '../internal/texts.ts';
import type { Draft } from './draft.ts';

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' });

/** One quiet line: what is saved, and where. */
export function savedLine({ state, savedAt }: Draft, texts: { [key in 'saving' | 'offline' | 'unsaved' | 'saved']: string }): string {
  if (state === 'saving' || state === 'waiting') return texts.saving;
  if (state === 'offline') return texts.offline;
  if (state === 'conflict' || state === 'refused') return texts.unsaved;
  return savedAt ? fill(texts.saved, { time: clock.format(savedAt) }) : '';
}
