import authorities from '../dictionaries/authorities.json';

const known = new Map(authorities.items.map((item) => [item.code, item]));

/**
 * A bureau's name in a language, from the name the office gives it. The English one is the lists'; where the office has
 * renamed a bureau or added one, its own name is the only one there is.
 */
export function bureauLabel({ id, name }: { id: string; name: string }, language: 'zh' | 'en'): string {
  const listed = known.get(id);
  return language === 'en' && listed?.name === name ? listed.en : name;
}
