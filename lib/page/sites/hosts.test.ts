import { expect, test } from 'vitest';
import { HOSTS, MATCHES } from './hosts.ts';

test('hosts are sorted, unique and bare domains', () => {
  expect([...HOSTS]).toEqual([...new Set(HOSTS)].sort());
  for (const host of HOSTS) expect(host).toMatch(/^[a-z0-9]+(?:[.-][a-z0-9]+)+$/);
});

test('match patterns cover sub-domains on http and https', () => {
  expect(MATCHES).toContain('*://*.gov.cn/*');
});
