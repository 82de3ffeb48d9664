import type { SourceGap } from '../model.ts';

/** What sites write where they leave text out, at the place where it is missing. */
export interface GapPhrase {
  readonly kind: SourceGap['kind'];
  readonly form: RegExp;
  readonly example: string;
}

export const GAP_PHRASES: readonly GapPhrase[] = [
  {
    kind: 'truncated',
    form: /内容过长[,，]?(?:仅|只)(?:展示|显示)[^。！\n]{0,40}[。]?/,
    example: '内容过长,仅展示头部和尾部部分文字预览,全文请查看图片预览。',
  },
  {
    kind: 'truncated',
    form: /\[?文章(?:尾部|头部)?(?:最[后前])?\d{0,5}字?内容到此结束[^\]。\n]{0,40}[\]。]?/,
    example: '[文章尾部最后500字内容到此结束,中间部分内容请查看底下的图片预览]',
  },
  {
    kind: 'truncated',
    form: /[（(【[]?(?:此处|以下|中间|下文|其余|余下)(?:部分|内容)*(?:已|被)?(?:省略|略去|从略)(?:\d+字)?[）)】\]]?/,
    example: '（中间部分省略）',
  },
  { kind: 'truncated', form: /[（(【[](?:略|下略|中略|未完|未完待续|节选)[）)】\]]/, example: '（下略）' },
  {
    kind: 'partial',
    form: /剩余\d*(?:页|%|％)?(?:内容)?未读|还(?:剩|有)\d+页(?:未读)?[，,]?(?:点击)?继续(?:免费)?阅读|点击(?:阅读|查看|展开)(?:全文|更多|剩余)/,
    example: '还剩5页未读，继续免费阅读',
  },
  { kind: 'paid', form: /(?:付费|购买|开通(?:VIP|会员))后?(?:可|即可|才能)(?:阅读|查看)(?:全文|完整)/, example: '付费后可查看全文' },
];
