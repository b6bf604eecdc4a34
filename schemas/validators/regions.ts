import divisions from '../dictionaries/divisions.json';

/** Name and pinyin of every city, district and street of Zhejiang by code. */
export const regionNames = new Map<string, { name: string; pinyin: string }>();

for (const city of divisions.items) {
  regionNames.set(city.code, city);
  for (const district of city.districts) {
    regionNames.set(district.code, district);
    for (const [suffix, name, pinyin] of district.streets as [string, string, string][]) {
      regionNames.set(district.code + suffix, { name, pinyin });
    }
  }
}

/** Whether a code is a district or street of Zhejiang. */
export function isRegion(code: string): boolean {
  return regionNames.has(code) && !code.endsWith('00', 6);
}
