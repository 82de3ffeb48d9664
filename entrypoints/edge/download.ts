/** What file names cannot hold on one system or another, and the blanks and dots some take from the ends. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]+/gu;
const ENDS = /^[\s.]+|[\s.]+$/g;
/** Longest name, in characters, before its ending: a Chinese one is three bytes, and systems take 255. */
const LONGEST = 70;

/** A name every system takes: `ending` as `.xlsx`. */
export function safeName(name: string, ending: string): string {
  const plain = name.replace(REFUSED, ' ').slice(0, LONGEST).replace(ENDS, '');
  return (plain || 'report') + ending;
}

/** Gives a file to the reader under a name, without any permission. */
export function download(content: Blob | string, name: string, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
