/** Patterns parted by blanks, for text folded to simplified script. */
const WORDS = [
  // The site and its addresses.
  '页(?!岩) 本站 站内信 域名 官网 网址 网路 www\\. \\.c(?:om|n) 隐私[权政] 必究 正版 水印 检举',
  // Its readers and what they are asked to do.
  '登[录入] [账帐]号 验证码 网友 博主 帖 小编 下载 点击 点一下 扫一?[扫码] 分享 转载 转寄 推荐给 最爱 订阅 赞赏 赞助 立即 客服 客户端 小程序码 后台回复',
  // Its tools and pages.
  '(?<!民)阅读 浏览 预览 试[看读] 上传 加载 滑动 朗读模式 护眼 夜间[模黑] (?<!数)字体 字[级號号][:：] (?<!D)打印 列印 复制[全链] 笔记 书[签架] 本章 ☞ → >>',
  // What it sells.
  'vip 文档 模板 范文 划算 退款 支付成功',
  // Who made the text, and what stands beside it.
  '作者 记者 通讯员 编[辑者后] 责编 撰文 [投撰供]稿 爆料 录入 排版 版式 校对 值班主 (视频|专题|图说|编号)[:：] 新闻链接 直播回 热议 \\[详细',
];

/** Words that sites use and headings of a report do not: a short line with one of them and with no word of a report's is the site's. */
export const CHROME_WORDS = new RegExp(WORDS.join(' ').replaceAll(' ', '|'));
