/** So many bytes of a file are read at a time. */
const SLICE = 4_000_000;

/** The lines of a file as text, a slice in memory at a time. Only in a worker: it reads while it waits, so a transaction can stay open. */
export function* linesOf(file: Blob): Generator<string> {
  const reader = new FileReaderSync();
  const decoder = new TextDecoder();
  let rest = '';
  for (let from = 0; from < file.size; from += SLICE) {
    const lines = (rest + decoder.decode(reader.readAsArrayBuffer(file.slice(from, from + SLICE)), { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decoder.decode();
}
