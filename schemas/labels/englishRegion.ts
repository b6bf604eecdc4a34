const units: [suffix: string, english: string][] = [
  ['畲族自治县', 'She Autonomous County'],
  ['畲族乡', 'She Ethnic Township'],
  ['畲族镇', 'She Ethnic Town'],
  ['街道', 'Subdistrict'],
  ['市', 'City'],
  ['区', 'District'],
  ['县', 'County'],
  ['镇', 'Town'],
  ['乡', 'Township'],
];

/** The English name of a division from its Chinese one and its pinyin (syllables with blanks): `Haishu District`. */
export function englishRegion(name: string, pinyin: string): string {
  const [suffix = '', english = ''] = units.find(([unit]) => name.endsWith(unit)) ?? [];
  const syllables = pinyin.split(' ');
  const proper = joined(syllables.slice(0, syllables.length - suffix.length)) || joined(syllables);
  return [proper.charAt(0).toUpperCase() + proper.slice(1), english].filter(Boolean).join(' ');
}

/** Syllables as one word; an apostrophe parts those that begin with a vowel (Lin'an). */
function joined(syllables: string[]): string {
  return syllables
    .map((syllable, index) => (index > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable))
    .join('');
}
