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

/** How a name is read, what typing is compared with: its syllables; after a comma those of what it has in brackets, which people type alone. */
export function readings(name: string): string {
  const inner = /（(.+)）/.exec(name)?.[1];
  return [name, ...(inner ? [inner] : [])].map(syllables).join(',');
}

function read(text: string): string {
  return pinyin(text.replace(/[^\p{Script=Han}]/gu, ''), { toneType: 'none', v: true });
}
