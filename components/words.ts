import type messages from '../public/_locales/zh_CN/messages.json';

/** Every word the interface can show; the three files in public/_locales hold the same keys (a test says so). */
export type WordKey = keyof typeof messages;

/** Looks up a word in the reader's language and puts `values` in the place of $1, $2, … */
export interface Words {
  (key: WordKey, ...values: (string | number)[]): string;
  /** The language of the words, for `lang` attributes. */
  readonly lang: string;
}

/** Makes `Words` of a look-up such as `browser.i18n.getMessage`. Answers are kept: a table asks for the same word in every row. */
export function makeWords(lookup: (key: WordKey, values: string[]) => string): Words {
  const kept = new Map<string, string>();
  const words = (key: WordKey, ...values: (string | number)[]): string => {
    const id = values.length ? `${key}\n${values.join('\n')}` : key;
    const known = kept.get(id);
    if (known !== undefined) return known;
    const found = lookup(key, values.map(String));
    kept.set(id, found);
    return found;
  };
  return Object.assign(words, { lang: lookup('lang', []) });
}

/** A look-up in the content of a messages.json, for tests and pages outside an extension. */
export function fromMessages(table: Readonly<Record<string, { readonly message: string }>>): Words {
  return makeWords((key, values) => (table[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? ''));
}
