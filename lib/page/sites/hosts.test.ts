import { expect, test } from 'vitest';
import { HOSTS, MATCHES, WITHOUT_HINTS } from './hosts.ts';
import { SITES } from './sites.ts';

test('hosts are bare domains; those without hints are sorted and have none', () => {
  for (const host of HOSTS) expect(host).toMatch(/^[a-z0-9]+(?:[.-][a-z0-9]+)+$/);
  expect([...WITHOUT_HINTS]).toEqual([...WITHOUT_HINTS].sort());
  const hinted = SITES.flatMap((site) => site.hosts);
  expect(WITHOUT_HINTS.filter((host) => hinted.includes(host))).toEqual([]);
});

test('match patterns cover sub-domains on http and https', () => {
  expect(MATCHES).toContain('*://*.gov.cn/*');
});
