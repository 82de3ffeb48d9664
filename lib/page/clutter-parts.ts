/**
 * Insertions inside a report's own lines: in brackets, or as a sentence of the site. Matched against the bracket or sentence with its
 * marks, folded to simplified script. Sorted by rule; each with an example.
 */
import type { HideGroup } from './model.ts';

export interface Part {
  readonly rule: string;
  readonly group: HideGroup;
  readonly where: 'bracket' | 'sentence';
  readonly pattern: RegExp;
  readonly example: string;
}

export const PARTS: readonly Part[] = [
  {
    rule: 'part-download',
    group: 'download',
    where: 'bracket',
    pattern:
      /下载(后|使用|文档|本文|全文|原文|完整|地址|可|此|该|Word|版)|(点此|点击|此处|立即|会员|免费)[^。]{0,10}(下载|查看|阅读|进入|获取)|[:：]点此下载|完整(内容|版|排版)|查看(图表|全文|原图|原文)/i,
    example: '[下载文档可查看图表]',
  },
  {
    rule: 'part-label',
    group: 'intro',
    where: 'sentence',
    pattern: /^(内容提示|内容简介|内容介绍|文档介绍|文档简介|文章正文|正文内容|文本内容|全文内容)[:：]$/,
    example: '内容提示：',
  },
  {
    rule: 'part-source',
    group: 'notice',
    where: 'bracket',
    pattern:
      /(本文|文章|内容|原文|资料|转载|转|来源|出处|摘)(来|自|于|由|源|载)[^。]{0,6}.{0,20}(网|站|库|吧|号|啦|com|cn)|(未经|不得|请|谢绝)[^。]{0,8}转载|(首发|原创|整理|版权).{0,12}(网|站|文库|学习|所有)/,
    example: '（本文来自某某文库，未经许可不得转载）',
  },
  {
    rule: 'part-site',
    group: 'ad',
    where: 'bracket',
    pattern:
      /(范文|文库|文档|公文|资料|作文|教育|学习)[^。]{0,6}(网|站|库|之家|大全|吧|[:：])|(推荐|关注|搜索|扫码|微信|公众号|QQ群)|https?:|www\.|\.com|\.cn|\.net|广告/i,
    example: '（公文之家 www.gongwen.example）',
  },
  {
    rule: 'part-follow',
    group: 'ad',
    where: 'sentence',
    pattern:
      /(更多|想看|想了解|获取|查看|阅读)[^。，]{0,30}(请|可|尽在|就在|点击|访问|关注|登录|搜索)[^。]{0,24}(网|站|文库|公众号|微信|客户端|频道|栏目|下载|专题|www|com)|关注[^。]{0,10}(公众号|微信号)|扫(描|码)[^。]{0,16}(二维码|关注|下载|领取)/i,
    example: '更多报告范文请访问某某文库。',
  },
  {
    rule: 'part-shared',
    group: 'download',
    where: 'sentence',
    pattern: /^《.{2,60}由(会员|用户|网友)(上传)?分享.{0,70}搜索。?$/,
    example: '《某县工作报告》由会员分享，可在线阅读，更多相关文档请在某文库上搜索。',
  },
  {
    rule: 'part-notice',
    group: 'notice',
    where: 'sentence',
    pattern:
      /^(本文|本文档|本资料|文章)(由|来自|来源于|转载自|来源：)[^。]{0,30}(网|站|文库|用户|网友|整理|上传|提供|发布|搜集)|转载请(注明|标明|保留)|本站(声明|文章|部分|内容)/,
    example: '本文由某某文库整理发布。',
  },
];
