/** What shows that a destroyed stretch was a number; words that only begin like a unit (人民, 项目) do not. */
const UNIT =
  '(?=\\s?(?:[万亿](?![达科象载州年宁山安])|[%％‰倍亩吨元]|个(?:百分点)?|公里|平方|人次|家(?![园庭属具居门乡政畜电])|户(?![籍外])|项(?!目)|名(?![优城校单医牌师县镇])))';
const PART = '\\d+(?:\\.\\d*)?';

/** A way in which sites destroy numbers: what is left of one, as it stands in folded text before its unit. */
export interface DestroyedForm {
  readonly form: RegExp;
  /** Letters one of which every match holds: a text without them is not searched. */
  readonly sign: RegExp;
  /** A text, and what of it is destroyed, the unit included. */
  readonly examples: readonly (readonly [text: string, destroyed: string])[];
}

/** A product (2×66万千瓦), bold digits and a year (20xx年) are none. */
export const DESTROYED: readonly DestroyedForm[] = [
  {
    form: new RegExp(`(?<![*＊\\d.])\\d[\\d.]*[*＊]{1,4}(?:\\.\\d+)?${UNIT}`, 'g'),
    sign: /[*＊]/,
    examples: [
      ['新增4**家', '4**家'],
      ['投资3**.6亿元', '3**.6亿元'],
    ],
  },
  {
    form: new RegExp(`(?<![A-Za-z×\\d])(?:\\d*[xX×]{2,}|\\d+[xX×])(?:\\.[\\dxX×]+)?${UNIT}`, 'g'),
    sign: /[xX×]/,
    examples: [
      ['绿地20xx.8万平方米', '20xx.8万平方米'],
      ['收入8x亿元', '8x亿元'],
    ],
  },
  { form: new RegExp(`(?<![\\d万亿])某某?${UNIT}`, 'g'), sign: /某/, examples: [['产量某某万吨', '某某万吨']] },
  {
    form: new RegExp(`(?<![\\d.：:∶])${PART}(?:\\s?[：:∶]\\s?${PART})*\\.\\s?[：:∶]\\s?${PART}(?:\\s?[：:∶]\\s?${PART})*`, 'g'),
    sign: /\.\s?[：:∶]/,
    examples: [['结构为12.：38.：49.', '12.：38.：49.']],
  },
  {
    form: new RegExp(`(?<![\\dA-Za-z.·])\\d+(?:\\.\\d+)?[vVoOlI?·•]\\d+(?:\\.\\d+)?${UNIT}`, 'g'),
    sign: /[vVoOlI?·•]/,
    examples: [
      ['出口增长8v6%', '8v6%'],
      ['投资12?5亿元', '12?5亿元'],
    ],
  },
  {
    form: new RegExp(`(?<=[\\u4e00-\\u9fff]\\s?)(?!(?:19|20)\\d\\d。)\\d+。\\d+${UNIT}`, 'g'),
    sign: /。/,
    examples: [['产值增长6。5%', '6。5%']],
  },
];
