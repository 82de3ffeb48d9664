/** The imports of the project's own source files, read from their text. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Import {
  readonly from: string;
  /** A file of the project, relative to its root, or a package's name. */
  readonly to: string;
  readonly own: boolean;
}

const SOURCES = ['lib', 'components', 'entrypoints'];
const STATEMENT =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every source file, tests left out. */
export function sourceFiles(): string[] {
  return SOURCES.flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => path.posix.join(root, file)))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|test-support)\.tsx?$/.test(file))
    .sort();
}

/** What a file imports. */
export function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(STATEMENT)].map((found) => {
    const name = found[1] ?? found[2] ?? found[3] ?? '';
    const own = name.startsWith('.');
    return { from: file, to: own ? path.posix.join(path.posix.dirname(file), name).replace(/\?.*$/, '') : name, own };
  });
}
