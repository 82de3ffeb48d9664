/** ASCII as words know it: digits are all one, letters and a few marks are themselves, anything else stands in no word. */
const ASCII = new Uint8Array(0x80);
const DIGIT = 0x30;
for (const mark of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz()/') ASCII[mark.charCodeAt(0)] = mark.charCodeAt(0);
for (let digit = 0; digit < 10; digit++) ASCII[DIGIT + digit] = DIGIT;
const MIDDLE_DOT = 0xb7;

/** A character as words know it; 0 for punctuation and blanks. Wide digits and brackets are like narrow ones. */
export function classOf(code: number): number {
  if (code >= 0x3400 && code < 0xff00) return code;
  if (code < 0x80) return ASCII[code] as number;
  return code >= 0xff00 && code < 0xff1a ? (ASCII[code - 0xfee0] as number) : code === MIDDLE_DOT ? code : 0;
}
