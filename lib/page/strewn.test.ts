/** What sites strew into a report, or print on each of its pages, against copying. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findBody } from './body.ts';
import { findClutter } from './clutter.ts';
import { readSource } from './source-text.ts';

const SENTENCE = '全县完成固定资产投资36.2亿元，比上年增长11.4%，一批重点项目建成投产，群众生活进一步改善。';
const OWN = Array.from({ length: 24 }, (_, i) => `${i + 1}. 第${i + 1}季度${SENTENCE}`);

function read(body: string, style = '', title = '某县政府工作报告'): readonly string[] {
  const { document } = new JSDOM(`<!DOCTYPE html><title>${title}</title><style>${style}</style><body>${body}`).window;
  return readSource(document, findClutter(findBody(document))).source.blocks.map((block) => block.text);
}

const paragraphs = (change: (text: string, i: number) => string) => OWN.map((text, i) => `<p>${change(text, i)}</p>`).join('');

test('characters without width are not read', () => {
  expect(read(paragraphs((text) => text.replace('36.2', '3\u200b6.\u20602').replace('重点', '重\u00ad点\ufeff')))).toEqual(OWN);
});

test('white marks between black words go; white words of the report and white text on a ground of its own stay', () => {
  const junk = '<font class="j">q7x? k2</font>';
  expect(
    read(
      paragraphs((text) => text.replace('，', `，${junk}`)),
      '.j{color:#FFF;font-size:10px}',
    ),
  ).toEqual(OWN);
  expect(read(paragraphs((text) => `<span style="color:#fff">${text}</span>`))).toEqual(OWN);
  expect(read(paragraphs((text) => text.replace('重点项目', '<b style="color:#fff;background:#c00">重点项目</b>')))).toEqual(OWN);
});

test('a line that comes again in the midst of sentences goes, a salutation and a heading that come again stay', () => {
  const [head, rest] = [SENTENCE.slice(0, 12), SENTENCE.slice(12)];
  const cut = Array.from({ length: 8 }, () => `<div>全面落实各项政策措施，${head}</div><div>公报文库内部资料</div><div>${rest}</div>`);
  expect(read(cut.join(''))).not.toContain('公报文库内部资料');
  const whole = Array.from({ length: 6 }, () => `<p>各位代表：</p><p>工作措施</p><p>${SENTENCE}</p>`);
  expect(read(whole.join('')).filter((text) => text.length < 6)).toHaveLength(12);
});

test('a report in a column of twenty characters is found among the page’s other lines', () => {
  const long = Array.from(
    { length: 12 },
    () => '县人民政府认真落实各项惠农政策，稳步推进乡村建设，群众收入持续增长，社会保持和谐稳定，各项事业全面进步。',
  );
  const rows = long.flatMap((text) => `　　${text}`.match(/.{1,20}/gu) ?? []).map((row) => `<div>${row}</div>`);
  const page = `<div class="top">手机文档 去阅读</div><div>${rows.join('')}</div><ul><li><a href="/1">柳河县政府工作报告全文下载</a></li></ul>`;
  expect(read(page)).toEqual(long);
});

test('links beside the title are the site’s', () => {
  const page = `<h1><a href="/t">[时政]</a> 某县政府工作报告 <a href="#">[复制链接]</a></h1><div>${paragraphs((text) => text)}</div>`;
  expect(read(page)[0]).toBe('某县政府工作报告');
});

test('a badge beside the title goes, a heading longer than the page’s name stays, a caption that says the title again is no title', () => {
  const body = `<div>${paragraphs((text) => text)}</div>`;
  const top = (html: string) => read(html + body, '', '云溪县2014年政府工作报告 - 县情网')[0];
  expect(top('<h1><i>荐</i>云溪县2014年政府工作报告<span>置顶</span></h1>')).toBe('云溪县2014年政府工作报告');
  expect(top('<h1>云溪县2014年政府工作报告（全文）</h1>')).toBe('云溪县2014年政府工作报告（全文）');
  expect(
    read(`<h1>云溪县政府工作报告</h1><div class="p">云溪县政府工作报告_第1页</div>${body}`, '', '云溪县政府工作报告_第1页 - 某文库')[0],
  ).toBe('云溪县政府工作报告');
});

test('what stands before the title heading in the same element goes, the number of a document stays', () => {
  const page = `<div>返回上一级 夜间模式</div><div>云政发〔2015〕3号</div><h1><a href="#">某县政府工作报告</a></h1>${paragraphs((text) => text)}`;
  expect(read(page)).toEqual(['云政发〔2015〕3号', '某县政府工作报告', ...OWN]);
});

test('links among other words after the report are a bar; a link that is a person’s name before it is none', () => {
  const bar = '<div><a href="/a">扫描件</a> <a href="/b">版式对照</a> 清晰度 98.1%</div>';
  const page = `<div>县长 <a href="/p">陈一川</a></div>${paragraphs((text) => text)}${bar}`;
  expect(read(page)).toEqual(['县长 陈一川', ...OWN]);
});

test('a card goes whole with the offer in it; notes that explain words stay beside one', () => {
  const card = '<div class="k"><div>会写材料的机器人</div><div>开通会员立享八折</div><div>随时可退</div></div>';
  const notes = '<div class="z"><div>注：</div><div>两不愁：指不愁吃、不愁穿。</div><div>点击下载全文</div></div>';
  expect(read(paragraphs((text, i) => (i === 8 ? `${text}</p>${card}<p>` : text)).replace('<p></p>', ''))).toEqual(OWN);
  expect(read(paragraphs((text) => text) + notes)).toEqual([...OWN, '注：', '两不愁：指不愁吃、不愁穿。']);
});

test('a line goes whole where the rest of it says nothing', () => {
  const line = '一秒记住【天天文库】 www.ttwk.example 最快更新！';
  expect(
    read(
      paragraphs((text, i) => (i === 9 ? `${text}</p><p>${line}` : text)),
      '',
      '某县政府工作报告_天天文库',
    ),
  ).toEqual(OWN);
});

test('a running text is no part of the paragraph after it', () => {
  const running = '<marquee>热烈祝贺本站改版 广告位火热招租</marquee>';
  const broken = `<div>${OWN.map((text, i) => (i === 9 ? running : '') + text).join('<br>')}</div>`;
  expect(read(broken)).toEqual(OWN);
});

test('a place named at the end of the page’s title is no site’s name', () => {
  const page = `<p>——2015年1月20日在柳河县第九届人民代表大会上的讲话稿</p>${paragraphs((text) => `柳河${text}`)}<p>建议收藏 柳河</p>`;
  expect(read(page, '', '2015年政府工作报告-柳河')[0]).toMatch(/柳河县第九届/);
});

test('numbered headings that are links stay', () => {
  const headed = paragraphs((text, i) =>
    i % 6 === 2 ? `${text}</p><h3><a href="#h${i}">（${'一二三四'[i >> 3]}）主要成绩</a></h3><p>` : text,
  );
  expect(read(headed.replaceAll('<p></p>', '')).filter((text) => /主要成绩/.test(text))).toHaveLength(4);
});

test('a place for advertisements loses them all, also those whose words are unknown; a heading in its kind of element keeps it', () => {
  const ads = ['女子捡到一只橘猫，打开箱子泪目', '隔壁老王的渔船靠岸之后', '邻居装了这个门，物业沉默', '山里挖出的石头有几百斤'];
  const slot = (i: number, extra = '') => (i % 5 === 2 ? `<p class="t">${ads[(i / 5) | 0] ?? extra}</p>` : '');
  expect(read(OWN.map((text, i) => `<p>${text}</p>${slot(i, ads[1])}`).join(''))).toEqual(OWN);
  expect(read(OWN.map((text, i) => `<p>${text}</p>${slot(i, '二、今年的打算')}`).join(''))).toContain('二、今年的打算');
});

test('offers and spam go, what a report does against them stays', () => {
  const own = ['严防网络交友诈骗。', '打击虚开、代开发票。'];
  const ads = ['办证找老吴 证件齐全', '新人礼：核桃露 9.9 元尝鲜价', '下一首：山歌联唱'];
  const all = [...ads, ...own].map((text) => `<p>${text}</p>`).join('');
  expect(read(paragraphs((text, i) => (i === 7 ? `${text}</p>${all}<p>` : text)).replace('<p></p>', ''))).toEqual([
    ...OWN.slice(0, 8),
    ...own,
    ...OWN.slice(8),
  ]);
});

test('a report may ask itself', () => {
  const own = '要经常问一问自己：办的事群众满意不满意？';
  expect(read(paragraphs((text, i) => (i === 7 ? `${text}</p><p>${own}` : text)))).toContain(own);
});

test('a first part with one short sentence of the report is read with the parts of its kind', () => {
  const box = (html: string) => `<div><div class="h">展开本部分</div><div class="part">${html}</div></div>`;
  const address = '现在，我代表县人民政府向大会报告工作，请予审议，并请列席人员提出意见。';
  const page = box(`<p>各位代表：</p><p>${address}</p>`) + box(paragraphs((text) => text));
  expect(read(page)).toEqual(['各位代表：', address, ...OWN]);
});

test('after the head of the comments nothing of the report follows', () => {
  const page = `<div>${paragraphs((text) => text)}<p>读者评论</p><p>写得实在，给家乡点赞</p><p>修路的事呢？</p></div>`;
  expect(read(page)).toEqual(OWN);
});

test('buttons at the end of a line go, after a full stop and beside headings; a link that is a word of the sentence stays', () => {
  const edited = paragraphs((text, i) =>
    i % 6 === 0 ? `第${i}节 总体情况[<a href="/e">编辑</a>]</p><p>${text}` : `${text}<a href="/r">引用本段</a>`,
  );
  const text = read(edited).join('');
  expect(text).not.toMatch(/编辑|引用/);
  expect(text).toContain('第0节 总体情况');
  const worded = paragraphs((own, i) => (i % 6 === 3 ? own.replace('群众生活进一步改善。', '群众<a href="/k">生活</a>') : own));
  expect(read(worded)[3]).toMatch(/群众生活$/);
});

test('words in square brackets amid a sentence go, numbers of notes and who is in charge stay', () => {
  const own = '新建学校6所〔3〕，改造道路[12]。【责任单位：县住建局】';
  expect(read(paragraphs((text) => `${text.replace('，', '【团购净水器滤芯】，')}${own}`))).toEqual(OWN.map((text) => text + own));
});

test('the words under a linked picture go', () => {
  const card = '<div><a href="http://shop.example"><img src="a.png"></a><br>湖景新房 即将开盘</div>';
  expect(read(paragraphs((text, i) => (i === 9 ? `${text}</p>${card}<p>` : text)).replace('<p></p>', ''))).toEqual(OWN);
});

test('a line of units stays, blanks in its word or not', () => {
  const page = (line: string) =>
    paragraphs((text, i) => (i === 9 ? `${text}</p><p class="dw">${line}</p><p>` : text)).replace('<p></p>', '');
  expect(read(page('单　位：亿元'))).toEqual([...OWN.slice(0, 10), '单　位：亿元', ...OWN.slice(10)]);
  expect(read(page('开盘热线等你'))).toEqual(OWN);
});

test('a few lines in another language go; a report printed in two keeps both', () => {
  const spam = 'Best slots and bonus games online';
  expect(read(paragraphs((text, i) => (i === 9 ? `${text}</p><p>${spam}` : text)))).toEqual(OWN);
  const both = read(paragraphs((text) => `${text}</p><p>The county completed fixed-asset investment and people lived better`));
  expect(both).toHaveLength(48);
});

test('tasks of a plan stay, with who does them and until when, though the chrome uses the same words', () => {
  const tasks = ['推广县里的微信公众号', '开展送岗下乡招聘会', '群众扫码即可办理业务', '清理拖欠贷款'].flatMap((task, i) => [
    `${i + 1}.${task}`,
    '责任单位：县人社局',
    '完成时限：2021-10-30',
    task,
  ]);
  expect(read(paragraphs((text, i) => (i === 12 ? [text, ...tasks].join('</p><p>') : text)))).toEqual([
    ...OWN.slice(0, 13),
    ...tasks,
    ...OWN.slice(13),
  ]);
});

test('what an editor says before and after goes, what shared files print goes, and a promotion before the first line leaves that line', () => {
  const [first = '', ...rest] = OWN;
  const page = [
    '一年的工作结束了，你是不是正为写报告发愁？',
    `《某县2019年政府工作报告》由用户分享，可在线阅读，更多相关《政府工作报告》请在某某文库上搜索。${first}`,
    ...rest.slice(0, 9),
    '---精选资料 可编辑---',
    ...rest.slice(9),
    '看完本篇2019年政府工作报告，大家对今后的工作有思路了吗？',
  ];
  expect(read(page.map((text) => `<p>${text}</p>`).join(''))).toEqual(OWN);
});

test('words of the site amid sentence after sentence go, whatever hides them; words set apart by a word processor stay', () => {
  const marked = (text: string, i: number) => (i % 2 ? text.replace('，', `，<i class="x${i}">请勿转载k${i}</i>`) : text);
  expect(read(paragraphs(marked))).toEqual(OWN);
  expect(
    read(paragraphs((text) => text.replace('重点项目', '<span lang="ZH">微信</span>平台、<span lang="EN-US">RCEP</span>项目')))[0],
  ).toContain('微信平台、RCEP项目');
});

test('a second copy of the report goes, and what it says anew stays', () => {
  const copy = `<div class="print"><h1>某县政府工作报告</h1>${paragraphs((text) => text)}<p>附注：本报告数据为初步统计数，全县数据不含开发区。</p></div>`;
  const both = read(`<div><h1>某县政府工作报告</h1>${paragraphs((text) => text)}</div>${copy}`);
  expect(both).toEqual(['某县政府工作报告', ...OWN, '附注：本报告数据为初步统计数，全县数据不含开发区。']);
});

test('a report whose elements were never closed is read from its first sentence', () => {
  expect(read(`<div class="w">${OWN.map((text) => `<div>${text}`).join('')}`)).toEqual(OWN);
});

test('a character that a tag tore from its word is the report’s', () => {
  const torn = paragraphs((text, i) => (i === 20 ? `${text}<section><p>各<div>位代表，${SENTENCE}</div></section>` : text));
  expect(read(torn)).toContain('各');
});
