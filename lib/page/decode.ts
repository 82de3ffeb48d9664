/**
 * Bytes → text. A byte order mark decides; then what an HTML page declares, if its bytes agree; then UTF-8 if the bytes are valid UTF-8;
 * else GB18030 or Big5, whichever makes more of the commonest characters. Labels are read as the WHATWG Encoding Standard names them:
 * gb2312 and gbk are GB18030's there.
 */
export function decode(bytes: Uint8Array, as: 'html' | 'text'): string {
  const marked = mark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const label = as === 'html' ? declared(bytes) : undefined;
  return (label && strictly(label, bytes)) ?? strictly('utf-8', bytes) ?? (label ? new TextDecoder(label).decode(bytes) : likelier(bytes));
}

function mark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  if (!label) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function strictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Punctuation and the commonest characters of reports, in both scripts: bytes read by the wrong table make almost none of them. */
const COMMON = new Set('，。、的年和一是大工作政府全市发發展经經济濟会會建设設');
/** So many bytes tell the two tables apart. */
const SAMPLE = 20_000;

function likelier(bytes: Uint8Array): string {
  const common = (label: string) => [...new TextDecoder(label).decode(bytes.subarray(0, SAMPLE))].filter((c) => COMMON.has(c)).length;
  return new TextDecoder(common('big5') > common('gb18030') ? 'big5' : 'gb18030').decode(bytes);
}
