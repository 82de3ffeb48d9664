const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
const PLAIN = 'a-zA-ZüÜɑɡ';
/** A letter of a reading; combining tone marks stand after their letter. */
const LETTER = `[${TONED}${TONED.toUpperCase()}${PLAIN}\\u0300-\\u030c]`;

/** A Chinese character, then letters in brackets of either width, with a tone mark among them: 經(jīng), 會（huì）. */
export const READING = new RegExp(
  `(?<=[\\u3400-\\u9fff?@-~])[（(] ?(?=${LETTER}{0,5}[${TONED}${TONED.toUpperCase()}\\u0300-\\u030c])${LETTER}{1,8} ?[)）]`,
  'g',
);

/** The same without a tone mark (們(men)): may as well belong to the text (草案(draft)). */
export const TONELESS = new RegExp(`(?<=[\\u3400-\\u9fff])[（(] ?[${PLAIN}]{2,6} ?[)）]`, 'g');

const SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[aeo]|[iuv]?a[io]?|u?[ae]i|ia?o|i?ou|i?e|u[oe]|ve|i?u|iu|ui|v|i|er|u?[ae]n|i?an|v?an|i?ang|uang|e?ng|i?ong|ing?|un|vn)$/;

/** Whether the letters of a reading, brackets taken off, make one syllable of standard Chinese. */
export function isSyllable(letters: string): boolean {
  const plain = letters
    .toLowerCase()
    .replace(/ɑ/g, 'a')
    .replace(/ɡ/g, 'g')
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u030c]/g, '');
  return SYLLABLE.test(plain);
}
