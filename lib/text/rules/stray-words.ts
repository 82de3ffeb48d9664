/** English words that text recognition with a foreign language model writes for a Chinese conjunction, and what stood there. */
export const STRAY_WORDS: readonly { readonly word: string; readonly stood: string; readonly example: string }[] = [
  { word: 'and', stood: '和', example: '工业布局 and 产业结构' },
  { word: 'or', stood: '或', example: '新建 or 改建' },
];
