import divisions from '@accountant-register/schemas/dictionaries/divisions.json' with { type: 'json' }
import { englishRegion } from '@accountant-register/schemas/labels/englishRegion.ts'
import type { PayloadRequest } from 'payload'
import { languageOf, type Language } from '../language.ts'
import { officer } from '../officer.ts'

/** A division and what lies in it; `in` is absent where it is asked for on its own. */
export type Division = { code: string; name: string; in?: Division[] }

/** The cities, and the districts and streets of the one that is asked for. */
export function readRegions(req: PayloadRequest): { cities: Division[] } {
  officer(req)
  const language = languageOf(req)
  const asked = req.routeParams?.city
  return {
    cities: divisions.items.map((city) => ({
      ...division(city.code, city.name, city.pinyin, language),
      ...(city.code === asked && {
        in: city.districts.map((district) => ({
          ...division(district.code, district.name, district.pinyin, language),
          in: (district.streets as [string, string, string][]).map(([suffix, name, pinyin]) => division(district.code + suffix, name, pinyin, language)),
        })),
      }),
    })),
  }
}

function division(code: string, name: string, pinyin: string, language: Language): Division {
  return { code, name: language === 'en' ? englishRegion(name, pinyin) : name }
}
