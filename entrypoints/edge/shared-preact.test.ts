import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importsOf } from '../../tests/architecture/imports.ts';
import { SHARED_PREACT } from './shared-preact.ts';

/** The files that a script is made of. */
function filesOf(entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry) || !/\.tsx?$/.test(entry)) return found;
  found.add(entry);
  for (const { to, own } of importsOf(entry)) if (own) filesOf(to, found);
  return found;
}

test('the reading view imports nothing of Preact that the reader does not share', () => {
  const files = [...filesOf('entrypoints/reading/index.ts')].filter((file) => !file.endsWith('shared-preact.ts'));
  const names = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/import \{([^}]*)\} from 'preact/g)].flatMap(([, list = '']) =>
      list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name && !name.startsWith('type ')),
    ),
  );
  expect(names).toContain('useState');
  expect(names.filter((name) => !(name in SHARED_PREACT))).toEqual([]);
});
