import { readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

const overrides = JSON.parse(
  readFileSync(new URL('../dictionaries/pinyin.overrides.json', import.meta.url), 'utf8'),
) as { items: { name: string; pinyin: string }[] };

/** The syllables of a Chinese name without tones, blanks between them; place names that are read otherwise are listed. */
export function syllables(name: string): string {
  for (const item of overrides.items) {
    if (name.startsWith(item.name)) {
      const rest = name.slice(item.name.length);
      return [item.pinyin, rest && read(rest)].filter(Boolean).join(' ');
    }
  }
  return read(name);
}

/** Initials, a blank, and all syllables: what typing is compared with. */
export function searchKey(name: string): string {
  const parts = syllables(name).split(' ');
  return `${parts.map((part) => part[0]).join('')} ${parts.join('')}`;
}

function read(text: string): string {
  return pinyin(text, { toneType: 'none', nonZh: 'removed', v: true });
}
