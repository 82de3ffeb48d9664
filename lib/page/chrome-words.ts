/**
 * Words of sites, of their readers and of those who put texts in, which a report's headings do not use: a short line with one of them and with
 * no word of a report's is the site's. Folded to simplified script.
 */
export const CHROME_WORDS =
  /页(?!岩)|下载|登[录入]|扫一?[扫码]|小编|网友|点击|本站|转载|预览|上传|文档|客服|模板|范文|立即|分享|vip|www\.|\.c(?:om|n)|[帖☞→]|>>|(?<!民)阅读|浏览|朗读模式|小程序码|后台回复|(?<!数)字体|字[级號号][:：]|夜间[模黑]|护眼|笔记|复制[全链]|滑动|加载|赞赏|点一下|本章|书[签架]|域名|官网|网址|必究|正版|作者|记者|通讯员|编[辑者后]|责编|撰文|录入|排版|版式|值班主|校对|[投撰供]稿|爆料|(视频|专题|图说|编号)[:：]|新闻链接|\[详细|直播回|热议|试[看读]|水印|退款|支付成功|站内信|检举|转寄|(?<!D)打印|列印|最爱|赞助|隐私[权政]|网路|博主|订阅|[账帐]号|验证码|客户端|划算|推荐给/;
