/**
 * How a point opens in the run of text: one a line, each with an example. A match, at the start of a paragraph or after a stop, is set bold.
 * None holds a comma: a long sentence that happens to begin so is no lead.
 */
export const LEADS: readonly { readonly form: RegExp; readonly example: string }[] = [
  { form: /(?:^|(?<=[。；！]))\s*[—─]{1,2}[^。；，,\n]{2,40}[。；]/g, example: '——产业结构持续优化。' },
  { form: /(?:^|(?<=[。；！]))\s*[一二三四五六七八九十]{1,3}是[^。；，,\n]{2,40}[。；]/g, example: '一是着力扩大内需。' },
  { form: /^\s*[（(][一二三四五六七八九十]{1,3}[）)][^。；，,\n]{2,40}[。；]/g, example: '（一）加快产业升级。' },
];
