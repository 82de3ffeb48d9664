import type { NoticeKind } from '../model.ts';

/** How sites hide words and years. The first form that matches at a place counts; the mask is the whole match. */
export interface MaskForm {
  readonly kind: Extract<NoticeKind, 'masked' | 'year-masked'>;
  readonly form: RegExp;
  /** A text, and the mask in it. */
  readonly example: readonly [string, string];
}

export const MASK_FORMS: readonly MaskForm[] = [
  { kind: 'masked', form: /(?<![\dA-Za-z.])(?:19|20)(?:\d[xX×*＊_]|[xX×*＊_]{2})[.．]\d+/, example: ['绿地20xx.8万平方米', '20xx.8'] },
  {
    kind: 'year-masked',
    form: /(?<![\dA-Za-z.])(?:19|20)(?:\d[xX×＊*_]|[xX×＊*_]{2})(?![xX×＊*_A-Za-z])/,
    example: ['20xx年，全市', '20xx'],
  },
  {
    kind: 'year-masked',
    form: /(?<![\u3400-\u9fff])(?:二[○〇零O0]|一九)(?:[xX×ＸＸ*＊某○〇]{2}|[一二三四五六七八九][xX×Ｘ*＊某])(?=年)/,
    example: ['二○××年工作', '二○××'],
  },
  { kind: 'year-masked', form: /(?<![\dA-Za-z×*＊_])[xX×Ｘ*＊_]{2,4}(?=年(?![龄代轻级来内间]))/, example: ['××年全市财政收入', '××'] },
  { kind: 'masked', form: /(?<![A-Za-z\d])[Xx]{2,}(?![A-Za-z])/, example: ['XX市人民政府', 'XX'] },
  {
    kind: 'masked',
    form: /(?<![A-Za-z\d])[Xx](?=[市县区省州镇乡村届](?!\w)|[%％]|[万亿]?(?:元|人|户|亩))/,
    example: ['在X市第九届人民代表大会', 'X'],
  },
  { kind: 'masked', form: /Ｘ+/, example: ['ＸＸ县人民政府', 'ＸＸ'] },
  { kind: 'masked', form: /×{2,}|(?<=[\u3400-\u9fff、，。])×(?=[\u3400-\u9fff、，])/, example: ['市长 李××', '××'] },
  { kind: 'masked', form: /某{2,}|(?<=[\u3400-\u9fff、，,。；;（(“])某(?=[市县区省州镇乡村地国公])/, example: ['走访企业3万某某', '某某'] },
  {
    kind: 'masked',
    form: /[*＊_＿]*(?:[*＊][_＿]|[_＿][*＊])[*＊_＿]*|[*＊]{2,}|[_＿]{2,}|(?<=[\u3400-\u9fff])[*＊](?=[\u3400-\u9fff])/,
    example: ['在*_**第五次会议上', '*_**'],
  },
  { kind: 'masked', form: /□{2,}|■{2,}|(?<![二一三四五六七八九○〇零])[○〇]{2,}(?=[省市县区州镇乡村])/, example: ['□□县', '□□'] },
];
