/** Code, label and its pinyin: syllables with blanks between; a second reading follows a comma. */
export type Item = readonly [code: string, label: string, pinyin?: string];

/** The items that a typed text may mean, the likeliest first: those that begin with it, then those that hold it. */
export function matchItems(items: readonly Item[], text: string): readonly Item[] {
  const wanted = plain(text);
  if (wanted === '') return items;
  const beginning: Item[] = [];
  const holding: Item[] = [];
  for (const item of items) {
    const [code, label, pinyin = ''] = item;
    const words = pinyin.split(',').flatMap(typedAs);
    const name = plain(label);
    if (code.toLowerCase().startsWith(wanted) || name.startsWith(wanted) || words.some((word) => word.startsWith(wanted))) beginning.push(item);
    else if (name.includes(wanted)) holding.push(item);
  }
  return [...beginning, ...holding];
}

/** The one item that a typed text means without doubt: by its label or code, or because nothing else matches. */
export function onlyItem(items: readonly Item[], text: string): Item | undefined {
  const wanted = plain(text);
  if (wanted === '') return undefined;
  const exact = items.filter(([code, label]) => plain(label) === wanted || code.toLowerCase() === wanted);
  const matches = exact.length > 0 ? exact : matchItems(items, text);
  return matches.length === 1 ? matches[0] : undefined;
}

/** `hai shu qu` is typed as `haishuqu` or as `hsq`. */
function typedAs(reading: string): string[] {
  return [reading.replaceAll(' ', ''), reading.replace(/(\w)\w* ?/g, '$1')];
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
