/** Writes lib/outline/place/units-data.ts anew from a package with the administrative divisions (GB/T 2260). Run: node lib/cli/build-places.ts */
import { writeFileSync } from 'node:fs';
import { areaList } from '@vant/area-data';

/** Zones that are no units of the standard. */
const ZONE = /(?:开发区|园区|示范区|管理区|产业区|度假区|保税区|工业区|直辖县|省直辖|自治区直辖|其他区|县$)(?<!..县)|^(?:其他|县)/;
const named = (list: Record<string, string>, from: string) =>
  Object.entries(list)
    .filter(([code, name]) => code.startsWith(from) && !ZONE.test(name))
    .map(([code, name]) => ({ code, name }));

const provinces = Object.entries(areaList.province_list)
  .filter(([code]) => code < '710000')
  .map(([code, province]) => {
    const cities = named(areaList.city_list, code.slice(0, 2)).map(
      (city) =>
        `${city.name}:${named(areaList.county_list, city.code.slice(0, 4))
          .map(({ name }) => name)
          .join(',')}`,
    );
    return `  '${province}|${cities.join(';')}',`;
  });

writeFileSync(
  new URL('../outline/place/units-data.ts', import.meta.url),
  `/**
 * Provinces with their prefectures and these with their counties: province|prefecture:county,county;prefecture:…
 * Source: GB/T 2260 as shipped by @vant/area-data (MIT); made by lib/cli/build-places.ts.
 */
export const UNITS: readonly string[] = [
${provinces.join('\n')}
];
`,
);
