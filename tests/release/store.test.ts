/** What the stores ask for: names and texts in every language, a version that the changelog knows. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const LOCALES = readdirSync('public/_locales');
const TEXTS = 'docs/store';

interface Message {
  readonly message: string;
}

describe.each(LOCALES)('%s', (locale) => {
  const messages: Record<string, Message> = JSON.parse(readFileSync(path.join('public/_locales', locale, 'messages.json'), 'utf8'));
  const text = readFileSync(path.join(TEXTS, `${locale.replace('_', '-')}.md`), 'utf8');
  const name = messages.name?.message ?? '';

  test('has a name and a description as short as the stores take them', () => {
    // Edge's limit for names is the least, Chrome's for descriptions.
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(45);
    expect(messages.description?.message.length).toBeGreaterThan(10);
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
  });

  test('has a text for the stores, under the same name, with as many points as the others', () => {
    const [title] = text.split('\n');
    expect(title).toBe(`# ${name}`);
    // Edge wants 250 characters at least; a Chinese one says as much as two or three.
    expect(text.length * (locale === 'en' ? 1 : 2.5)).toBeGreaterThan(250);
    expect(text.length).toBeLessThan(10_000);
    expect(text.match(/^- \*\*/gm)).toHaveLength(6);
  });
});

test('every language of the stores is one of the interface', () => {
  expect(readdirSync(TEXTS).sort()).toEqual(LOCALES.map((locale) => `${locale.replace('_', '-')}.md`).sort());
});

test('the version is semantic, the lock file has the same, and the changelog begins with it', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(JSON.parse(readFileSync('package-lock.json', 'utf8')).version).toBe(version);
  expect(/^## (\S+)/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1]).toBe(version);
});
