import { englishRegion } from '../labels/englishRegion.ts';
import { readDictionary } from './dictionaries.ts';

type Named = { code: string; name: string; pinyin: string };
type Street = [suffix: string, name: string, pinyin: string];
type City = Named & { districts: (Named & { streets: Street[] })[] };

/** One piece a city and an index of the cities, by name, for serving as they are; those in English end in `.en`. */
export function regionPieces(): [string, string][] {
  const cities = readDictionary('divisions').items as unknown as City[];
  return [...piecesOf(cities, ''), ...piecesOf(cities.map(inEnglish), '.en')];
}

function piecesOf(cities: City[], ending: string): [string, string][] {
  const index = cities.map(({ code, name, pinyin }) => [code, name, pinyin]);
  return [
    [`index${ending}`, JSON.stringify(index) + '\n'],
    ...cities.map((city): [string, string] => [city.code + ending, JSON.stringify(city) + '\n']),
  ];
}

function inEnglish({ districts, ...city }: City): City {
  return {
    ...named(city),
    districts: districts.map(({ streets, ...district }) => ({
      ...named(district),
      streets: streets.map(([suffix, name, pinyin]): Street => [suffix, withEnglish(name, pinyin), pinyin]),
    })),
  };
}

function named({ code, name, pinyin }: Named): Named {
  return { code, name: withEnglish(name, pinyin), pinyin };
}

/** The English name with the Chinese one beside it: that is what signs and papers say. */
function withEnglish(name: string, pinyin: string): string {
  return `${englishRegion(name, pinyin)} ${name}`;
}
