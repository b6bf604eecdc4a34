import type { Language } from '../../internal/texts.ts';
import type { Item } from '../combobox/match-items.ts';

/** A district with its streets; a street's code is the district's and its own three digits. */
export type District = readonly [code: string, name: string, pinyin: string, streets: readonly Item[]];

/** Fetches one piece of the list of regions: `index` for the cities, a city's code for its districts; with `.en` for English names. */
export type LoadPiece = (piece: string) => Promise<unknown>;

type City = { districts: { code: string; name: string; pinyin: string; streets: Item[] }[] };

const pieces = new Map<string, Promise<unknown>>();

/** The cities of the province. */
export async function citiesFrom(load: LoadPiece, language: Language): Promise<readonly Item[]> {
  return (await once('index', load, language)) as Item[];
}

/** The districts of a city with their streets. */
export async function districtsFrom(load: LoadPiece, city: string, language: Language): Promise<readonly District[]> {
  const { districts } = (await once(city, load, language)) as City;
  return districts.map(({ code, name, pinyin, streets }) => [code, name, pinyin, streets] as const);
}

/** The names of a region's city, district and street, as far as the code goes. */
export async function regionNames(load: LoadPiece, region: string, language: Language): Promise<string[]> {
  const city = cityOf(region);
  const [cities, districts] = await Promise.all([citiesFrom(load, language), districtsFrom(load, city, language)]);
  const district = districts.find(([code]) => code === region.slice(0, 6));
  const street = district?.[3].find(([suffix]) => suffix === region.slice(6));
  const names = [cities.find(([code]) => code === city)?.[1], district?.[1], street?.[1]];
  return names.filter((name): name is string => name !== undefined);
}

/** The city that a district or street lies in. */
export function cityOf(region: string): string {
  return `${region.slice(0, 4)}00`;
}

/** Pieces are kept for the page, all elements alike; one that failed is fetched anew when next asked for. */
function once(name: string, load: LoadPiece, language: Language): Promise<unknown> {
  const piece = language === 'en' ? `${name}.en` : name;
  let found = pieces.get(piece);
  if (!found) {
    found = load(piece);
    pieces.set(piece, found);
    found.catch(() => pieces.delete(piece));
  }
  return found;
}
