import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FILE, thirdParty } from './third-party.ts';

test('the licences of everything shipped stand in THIRD_PARTY_LICENSES (npm run licences writes it)', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(thirdParty());
});
