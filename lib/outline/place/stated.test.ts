import { expect, test } from 'vitest';
import { statedPlace } from './stated.ts';
import { UNITS } from './units-data.ts';

const names = UNITS.flatMap((line) => line.split(/[|:;,]/)).filter((name) => /^(?!市辖).{2,}(?:省|市|州|盟|县|旗|区)$/.test(name));

test('every province, city and county is read from the line of its congress, alone and behind its province', () => {
  expect(names.length).toBeGreaterThan(3000);
  const wrong = names.filter((name) => {
    const alone = statedPlace([`——2019年2月1日在${name}第九届人民代表大会第三次会议上`])?.value;
    const whole = /(?:省|自治区)$/.test(name) || statedPlace([`（四川省${name}人民政府）`])?.value === name;
    return alone !== name || !whole;
  });
  expect(wrong).toEqual([]);
});
