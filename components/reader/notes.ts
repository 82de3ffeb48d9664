import type { NoticeKind, Reading } from '../../lib/model.ts';
import type { WordKey, Words } from '../words.ts';

/** The notices counted at the foot of the text, by what was done. */
const DONE: readonly (readonly [WordKey, readonly NoticeKind[]])[] = [
  ['reader_joined', ['page-break']],
  ['reader_repaired', ['misdecoded', 'annotation', 'stray', 'dot', 'markup', 'space']],
  ['reader_masked', ['masked', 'year-masked', 'unreadable']],
];

/** Where the text is from and what was done to it, for the end of the view, of its print and of its file. */
export function notesOf({ meta, hidden, notices }: Reading, words: Words): string[] {
  const source = [...new Set([meta.title || meta.heading, meta.address || meta.host])].filter(Boolean).join(' ');
  const done = [
    ...(hidden.length ? [words('reader_hidden', hidden.length)] : []),
    ...DONE.flatMap(([word, kinds]) => {
      const count = notices.filter(({ kind }) => kinds.includes(kind)).length;
      return count ? [words(word, count)] : [];
    }),
    words('reader_foot'),
  ];
  return [...(source ? [words('reader_source', source)] : []), done.join(words('reader_join'))];
}

/** What a gap in the text is called. */
export const gapWords = (kind: string, words: Words): string => words(`says_${kind.replaceAll('-', '_')}` as WordKey) || kind;
