/** Markup that a site or a converter left in the text. What `form` matches is replaced by `by`; no form may hold a digit. */
export interface MarkupForm {
  readonly rule: string;
  readonly form: RegExp;
  readonly by: string;
  /** Before and after. */
  readonly example: readonly [string, string];
}

export const MARKUP_FORMS: readonly MarkupForm[] = [
  { rule: 'heading-marks', form: /^#{1,6}[ \u3000]+|^#{1,6}(?=[\u3400-\u9fff（(])/g, by: '', example: ['## 一、农业生产', '一、农业生产'] },
  { rule: 'quote-mark', form: /^>[ \u3000]+/g, by: '', example: ['> 全年粮食丰收。', '全年粮食丰收。'] },
  { rule: 'escape', form: /\\(?=[*_#\-+.~`>|()[\]{}!%$&])/g, by: '', example: ['增长5\\~6\\%', '增长5~6%'] },
  { rule: 'line-break-tag', form: /<br ?\/?>/gi, by: '', example: ['工业<br>农业', '工业农业'] },
  { rule: 'style-tag', form: /<\/?(?:b|i|u|em|strong|sub|sup|span|font|p)>/gi, by: '', example: ['PM<sub>2.5</sub>', 'PM2.5'] },
  { rule: 'blank-entity', form: /&(?:nbsp|ensp|emsp|thinsp);/g, by: ' ', example: ['市长&nbsp;李明', '市长 李明'] },
  { rule: 'ampersand-entity', form: /&amp;/g, by: '&', example: ['R&amp;D经费', 'R&D经费'] },
  { rule: 'quote-entity', form: /&ldquo;/g, by: '“', example: ['&ldquo;三农', '“三农'] },
  { rule: 'quote-entity', form: /&rdquo;/g, by: '”', example: ['三农&rdquo;', '三农”'] },
  { rule: 'dot-entity', form: /&middot;/g, by: '·', example: ['世博会&middot;论坛', '世博会·论坛'] },
  {
    rule: 'subscript',
    form: /(?<=(?:PM|CO|SO|NO|NH|H|O|N)(?:\}\$?)?)\$?_\{?(?=[\dxX])/g,
    by: '',
    example: ['PM_{2.5}、PM_2.5', 'PM2.5}、PM2.5'],
  },
  { rule: 'subscript-end', form: /(?<=_\{[\d.xX]{1,4})\}\$?/g, by: '', example: ['PM_{2.5}浓度', 'PM_{2.5浓度'] },
  {
    rule: 'formula-marks',
    form: /\$(?=\d[\d.,]{0,15}(?:\\?%)?\$)|(?<=\$\d[\d.,]{0,15}(?:\\?%)?)\$/g,
    by: '',
    example: ['增长$7.5\\%$', '增长7.5\\%'],
  },
];
