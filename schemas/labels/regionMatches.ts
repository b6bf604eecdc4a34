/** Whether what was typed finds a division: part of its name, its pinyin without blanks, or its initials. */
export function regionMatches(typed: string, name: string, pinyin: string): boolean {
  const query = typed.trim().toLowerCase().replaceAll(' ', '');
  if (query === '' || name.includes(query)) return true;
  const syllables = pinyin.split(' ');
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  return syllables.join('').startsWith(query) || initials.startsWith(query);
}
