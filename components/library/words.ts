import type { ReportKind } from '../../lib/model.ts';
import type { WordKey, Words } from '../words.ts';

/** The library's words among those of public/_locales, without the `lib_` they begin with there. */
export type LibraryWord = WordKey extends infer K ? (K extends `lib_${infer Word}` ? Word : never) : never;

/** A word in the reader's language, `$1`, `$2`, … filled with the values. */
export interface LibraryWords {
  (key: LibraryWord, ...values: readonly (string | number)[]): string;
  readonly lang: string;
}

/** The library's words among all of the interface. */
export function libraryWords(words: Words): LibraryWords {
  return Object.assign((key: LibraryWord, ...values: readonly (string | number)[]) => words(`lib_${key}`, ...values), { lang: words.lang });
}

/** What a kind of report is called. */
export function kindName(kind: ReportKind, words: LibraryWords): string {
  return words(kind === 'work-report' ? 'kind_work_report' : `kind_${kind}`);
}
