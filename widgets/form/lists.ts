import type { Item } from '../controls/combobox/match-items.ts';
import type { Language } from '../internal/texts.ts';

type Load = () => Promise<{ items: readonly Item[] }>;

/** The code lists too long to travel with a definition, each fetched when a field that needs it is drawn. */
export const lists: { [name: string]: { [language in Language]: Load } } = {
  countries: {
    zh: () => import('@accountant-register/schemas/generated/lists/countries.zh.ts'),
    en: () => import('@accountant-register/schemas/generated/lists/countries.en.ts'),
  },
  ethnicities: {
    zh: () => import('@accountant-register/schemas/generated/lists/ethnicities.zh.ts'),
    en: () => import('@accountant-register/schemas/generated/lists/ethnicities.en.ts'),
  },
};

/** What nearly everyone's document states, so that nobody fetches 250 countries to be shown one. */
export const commonItems: { [name: string]: { [language in Language]: readonly Item[] } } = {
  countries: { zh: [['CN', '中国（内地）']], en: [['CN', 'China (mainland)']] },
};
