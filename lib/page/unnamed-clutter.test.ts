/** What sites say in words that no phrase names, and where it stands. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findBody } from './body.ts';
import { findClutter } from './clutter.ts';
import { readSource } from './source-text.ts';

const SENTENCE = '全县完成固定资产投资36.2亿元，比上年增长11.4%，一批重点项目建成投产，群众生活进一步改善。';
const OWN = Array.from({ length: 20 }, (_, i) => `${i + 1}. 第${i + 1}季度${SENTENCE}`);

function read(html: string): readonly string[] {
  const { document } = new JSDOM(`<!DOCTYPE html><title>某县政府工作报告</title><body>${html}`).window;
  return readSource(document, findClutter(findBody(document))).source.blocks.map((block) => block.text);
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const amid = (line: string) => paragraphs([...OWN.slice(0, 9), line, ...OWN.slice(9)]);

test.each(['文字太长，点击右侧小箭头', '可在网友空间里找到原帖', '上传者保留一切权利', '限时优惠，快来领取2016年版本'])(
  'a short line of the chrome’s own words goes wherever it stands: %s',
  (line) => {
    expect(read(amid(line))).toEqual(OWN);
  },
);

test.each([
  '整治医疗、保健用品虚假广告。',
  '3. 注册登记',
  '推广网上报名',
  '新发放会员卡1280张',
  '完善政务微信号管理',
  '（本文有删节）',
  '网络举报',
  '公园一律免费开放',
  '完善促进就医的相关政策',
  '市民购房的优惠政策',
  '12345热线',
])('a report’s own short line stays, though the chrome uses its words: %s', (line) => {
  expect(read(amid(line))).toContain(line);
});

test('a short line in another kind of element goes amid the report; after it, where a glossary may stand, none does', () => {
  const line = '<div class="k"><i>柳树下的风</i></div>';
  expect(read(paragraphs(OWN.slice(0, 9)) + line + paragraphs(OWN.slice(9)))).toEqual(OWN);
  const terms = '<dl><dt>柳河水站</dt><dd>引柳河水的泵房</dd></dl><div class="s">柳河县人民政府</div>';
  expect(read(paragraphs(OWN) + terms)).toEqual([...OWN, '柳河水站', '引柳河水的泵房', '柳河县人民政府']);
});

test('a label says what a line is, also before the name of an office', () => {
  expect(read(amid('稿件来源：柳河县人民政府办公室'))).toEqual(OWN);
  expect(read(amid('责任单位：柳河县人民政府办公室'))).toContain('责任单位：柳河县人民政府办公室');
});

test('a word in the midst of a name written with hyphens says what an element is for', () => {
  expect(read(amid('').replace('<p></p>', '<div class="jp-relatedposts"><span>柳河县2013年年鉴</span></div>'))).toEqual(OWN);
});

test('words printed over the same place of several layers are no part of the row they fall on', () => {
  const layer = (page: number) => {
    const rows = OWN.slice(page * 6, page * 6 + 6).map(
      (text, i) => `<p style="position:absolute;left:80px;top:${90 + page + i * 30}px">${text}</p>`,
    );
    return `<div class="layer">${rows.join('')}<div class="over" style="position:absolute;left:300px;top:181px">柳河文苑荣誉出品</div></div>`;
  };
  const texts = read([0, 1, 2].map(layer).join(''));
  expect(texts.join('')).toBe(OWN.slice(0, 18).join(''));
});

test('a title in ornaments, and one that stands with the buttons of a reader, stays', () => {
  const titled = (title: string, html: string) => {
    const { document } = new JSDOM(`<!DOCTYPE html><title>${title}</title><body>${html}<div class="t">${paragraphs(OWN)}</div>`).window;
    return readSource(document, findClutter(findBody(document))).source.blocks[0]?.text;
  };
  expect(titled('::柳河县政府工作报告::', '<table><tr><td>柳河县政府工作报告</td></tr></table>')).toBe('柳河县政府工作报告');
  const buttons = '<p>免费下载 Word</p><p>上传者 柳下</p>';
  expect(titled('柳河县政府工作报告 | PDF', `<div class="t doc"><h1>柳河县政府工作报告</h1>${buttons}</div>`)).toBe('柳河县政府工作报告');
});

test.each([
  '☕ 柳河故事 每晚更新',
  '柳树下 🔥 正在上演',
  '柳河文苑整理 · 编号 18 · 二校',
  '（柳河日报记者 李一 整理）',
  '错误!未找到引用源。',
  '请扫描图书背面条码',
])('signs that no report sets: %s', (line) => {
  expect(read(amid(line))).toEqual(OWN);
});

test.each(['返回书页', '记者 柳青 通讯员 白杨', '源文件无水印', '图说：会场内外', '列印本頁', '此段有批注，阅读时可见', '[详细]'])(
  'a line with a word of the chrome’s and none of a report’s goes among the report’s paragraphs: %s',
  (line) => {
    expect(read(amid(line))).toEqual(OWN);
  },
);

test.each(['页岩气勘探', '3D打印', '农家书屋', '容错纠错', '全民阅读', '数字体征'])(
  'a heading that only looks like it stays: %s',
  (line) => {
    expect(read(amid(line))).toContain(line);
  },
);

test.each(['正宗土蜂蜜 现割现卖', '距离岁末还有 36 天', '金句摘抄 入口在左上角', '【时效性】现行有效'])(
  'a short line without a report’s words between two of its paragraphs goes, where its headings are numbered: %s',
  (line) => {
    expect(read(amid(line))).toEqual(OWN);
    const unnumbered = OWN.map((text) => text.replace(/^\d+\. /, ''));
    expect(read(paragraphs([...unnumbered.slice(0, 9), line, ...unnumbered.slice(9)]))).toContain(line);
  },
);

test.each(['（热烈鼓掌）', '文旅融合', '衣着 -0.2 -0.2 -0.3', '分管领导：柳青', '其中：食品烟酒 8.3', '青年返乡创业园扩容，'])(
  'what a report sets in a short line of its own stays: %s',
  (line) => {
    expect(read(amid(line)).join('')).toContain(line);
  },
);

test('several short lines in a row may be a list of the report’s', () => {
  const list = ['河东片区供水管网', '白杨岭隧道左线及引道', '柳河大桥维修加固'];
  expect(read(paragraphs([...OWN.slice(0, 9), ...list, ...OWN.slice(9)]))).toEqual([...OWN.slice(0, 9), ...list, ...OWN.slice(9)]);
});

test('a report that has headings without numbers too keeps those that use none of a report’s words', () => {
  const heads = ['工业经济稳步增长', '让乡亲们的钱袋子鼓起来', '城乡建设日新月异', '天更蓝 水更清 山更绿'];
  const texts = OWN.flatMap((text, i) => (i % 4 === 1 ? [text, heads[(i - 1) / 4] ?? text] : [text]));
  expect(read(paragraphs(texts))).toEqual(texts);
});
