/** The full-width form of the punctuation that a damaged run begins with, by how sites print it. */
export const CUT_MARKS: Readonly<Record<string, string>> = {
  '；': '；',
  ';': '；',
  '：': '：',
  ':': '：',
  '，': '，',
  ',': '，',
  '。': '。',
  '、': '、',
  '！': '！',
  '!': '！',
  '？': '？',
};

/** Punctuation that sites cut at. */
export const CUTS = /[，。、；：？！]/;

/** Where a damaged run begins: a mark for a lost byte, then punctuation. No author writes that after a character. */
export const DAMAGE = /(?<=[\u3400-\u9fff“”（）《》])[?\ufffd](?=[；;：:，,。、！!？])/g;

/** A damaged run as far as its stretch of non-ASCII goes: not to be learned from. */
export const DAMAGED = /[?\ufffd][；;：:，,。、！!？][^ -~\n]{0,60}[?@-~]?/g;

/** What follows the two marks of a damaged run, after which the site was back in step at punctuation: there was none in it. */
export const CLAUSE = /^[^ -~\n]{0,120}[?\ufffd][，。、；：？！]/;
