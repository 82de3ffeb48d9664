/** Layouts of report pages, each with clutter of its own. None is the copy of a site. */
import { escaped, isHeading, type Page, wrap } from './page.ts';

export type Template = (page: Page) => string;

const some = <T>(page: Page, every: number, make: () => T): T | '' => (page.random.below(every) === 0 ? make() : '');
const title = (page: Page) => escaped(page.report.title);

/** Text with a promotion or an invisible decoy at a sentence's end, and an automatic keyword link. */
function laced(page: Page, text: string): string {
  const linked = escaped(text).replace(/(发展|建设)/, (word) =>
    page.random.below(3) ? word : `<a href="/tag/${page.random.name()}" class="keylink">${word}</a>`,
  );
  const at = linked.indexOf('。');
  if (at < 0 || text.length < 60) return linked;
  const extra = some(page, 5, () => page.insert()) || some(page, 5, () => page.decoy());
  return linked.slice(0, at + 1) + extra + linked.slice(at + 1);
}

const paragraphs: Template = (page) => `
  <div class="hd">${page.nav()}</div><div class="w"><div class="pos">${page.gone('当前位置：公文写作 > 工作报告 > 正文')}</div>
  <div class="lf"><h1>${title(page)}</h1><p class="inf">${page.gone('发布时间：2015-03-01 10:20 作者：佚名')}</p>${page.tools()}
  <div class="txt"><p>${page.intro()}</p>${page.report.lines.map((line) => `<p>　　${laced(page, line)}</p>${some(page, 6, () => page.ad())}${some(page, 15, () => page.related())}`).join('\n')}
  <p><strong>${page.gone('看完这篇报告的人还看了：')}</strong></p><p><a href="/1">${page.gone('1.街道办事处半年工作小结')}</a></p><p><a href="/2">${page.gone('2.水利局长述职报告')}</a></p></div>
  ${page.download()}${page.related()}</div><div class="rt">${page.sidebar()}</div></div>${page.footer()}${page.popups()}`;

const breaks: Template = (page) => `
  ${page.nav()}<div id="box1"><center><font size="4"><b>${title(page)}</b></font></center>
  <div id="nr">${page.intro()}<br><br>${page.report.lines.map((line) => `　　${laced(page, line)}<br>\n${some(page, 7, () => `<br>${page.ad()}<br>`)}`).join('<br>')}
  <br>${page.gone('上一篇：关于做好冬季防火工作的通知')}<br>${page.gone('下一篇：某县防汛工作总结')}</div>${page.download()}</div>${page.sidebar()}${page.footer()}`;

const nestedTables: Template = (page) => `
  <table width="980" align="center"><tr><td colspan="2">${page.nav()}</td></tr><tr><td width="700" valign="top">
  <table width="100%"><tr><td class="bt" align="center"><font color="#c00">${title(page)}</font></td></tr>
  <tr><td align="center">${page.gone('来源：云溪论坛 点击数：2841')}</td></tr>
  <tr><td class="tx14"><table width="95%" align="center"><tr><td>
  <font style="font-size:14px">${page.report.lines.map((line) => `&nbsp;&nbsp;&nbsp;&nbsp;${laced(page, line)}<BR>`).join('<BR>')}</font></td></tr></table></td></tr>
  <tr><td>${page.ad()}</td></tr><tr><td align="right">${page.gone('【打印本页】【关闭窗口】')}</td></tr></table></td>
  <td width="260" valign="top">${page.sidebar()}</td></tr></table><table align="center"><tr><td>${page.gone('版权所有 文秘之窗 未经许可不得转载')}</td></tr></table>`;

/** Fragments placed absolutely, several to a row, rows told apart by `top`. */
const textLayer: Template = (page) => {
  let top = 100;
  let html = '';
  let number = 0;
  const layers: string[] = [];
  const flush = () => {
    number++;
    layers.push(
      `<div class="rp" id="pageNo-${number}"><div class="layer"><div class="txtl">${html}</div></div></div>${some(page, 2, () => page.ad())}`,
    );
    html = '';
    top = 100;
  };
  for (const line of page.report.lines) {
    wrap(line, 34).forEach((row, i) => {
      const left = i === 0 ? 132 : 100;
      const cut = 5 + page.random.below(12);
      html += `<p class="wd" style="left:${left}px;top:${top}px">${escaped(row.slice(0, cut))}</p>`;
      if (row.length > cut)
        html += `<p class="wd" style="left:${left + cut * 16}px;top:${top + page.random.below(2)}px">${escaped(row.slice(cut))}</p>`;
      top += 28;
      if (top > 800) flush();
    });
  }
  flush();
  return `<div class="bar">${page.nav()}</div><h1>${title(page)}</h1><div id="reader"><div class="pagesbox">${layers.join('')}</div></div>
  <div class="end">${page.gone('您已阅读完毕，如需完整文件请下载')}</div>${page.related()}${page.footer()}${page.popups()}`;
};

/** One element per printed line, as converters of PDF make them, in page boxes with a head and a foot. */
const printedLines: Template = (page) => {
  const rows = [page.report.title, ...page.report.lines].flatMap((line) =>
    wrap(line, 30).map((row, i) => (i === 0 && line.length > 25 ? `　　${row}` : row)),
  );
  const pages: string[] = [];
  const count = Math.ceil(rows.length / 20);
  for (let n = 0; n < count; n++)
    pages.push(
      `<div class="pf" data-page-no="${n + 1}"><div class="rh">${page.gone('内部资料 注意保存')}</div>${rows
        .slice(n * 20, n * 20 + 20)
        .map((row) => `<div class="t m0 h${page.random.below(3)}">${escaped(row)}</div>`)
        .join('')}<div class="ft">${page.mark(n + 1, count)}</div></div>${some(page, 3, () => page.ad())}`,
    );
  return `${page.nav()}<h1>${title(page)}.pdf</h1><div class="mt">${page.gone('格式：PDF 页数：12页 上传人：wang***88')}</div><div id="vw">${pages.join('')}</div>${page.download()}${page.related()}${page.footer()}`;
};

/** Paragraphs in page boxes; sentences are cut by the page's end; a watermark on every page. */
const viewer: Template = (page) => {
  const text = page.report.lines;
  const per = Math.ceil(text.length / 5);
  const boxes = Array.from({ length: 5 }, (_, n) => {
    const lines = text.slice(n * per, n * per + per);
    return `<div class="pg" id="page_${n + 1}"><div class="wmk" style="position:absolute;opacity:0.1">${page.gone('文秘之窗 试读')}</div>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}<p class="n">${page.mark(n + 1, 5)}</p></div>${some(page, 2, () => page.ad())}`;
  });
  return `<div class="top">${page.nav()}</div><h1>${title(page)}</h1><div id="container">${boxes.join('')}</div><div>${page.gone('已阅读5页，还剩3页未读，继续免费阅读')}</div>${page.related()}${page.footer()}`;
};

/** The second half is folded away behind a button; its text is in the page. */
const folded: Template = (page) => {
  const half = Math.floor(page.report.lines.length * 0.6);
  const lines = (from: number, to: number) =>
    page.report.lines
      .slice(from, to)
      .map((line) => `<p>${laced(page, line)}</p>${some(page, 8, () => page.ad())}`)
      .join('');
  return `${page.nav()}<article><h1>${title(page)}</h1><div class="content" style="max-height:700px;overflow:hidden">${lines(0, half)}</div><div class="mask"><a href="javascript:;">${page.gone('点击展开全文')}</a></div><div class="rest" style="display:none">${lines(half, page.report.lines.length)}</div></article>${page.related()}${page.sidebar()}${page.footer()}`;
};

const sections: Template = (page) => {
  let html = '';
  for (const line of page.report.lines)
    html += isHeading(line)
      ? `<h${/^（/.test(line) ? 3 : 2} class="h">${escaped(line)}</h${/^（/.test(line) ? 3 : 2}>${some(page, 3, () => page.ad())}`
      : `<p><span>${laced(page, line)}</span></p>`;
  return `<header>${page.nav()}</header><main><h1>${title(page)}</h1><div class="meta-row"><span>${page.gone('浏览次数：9921')}</span><span>${page.gone('编辑：小周')}</span></div><section class="detail">${html}</section><nav>${page.gone('上一页 1 2 3 下一页')}</nav></main><aside>${page.list()}${page.ad()}</aside><footer>${page.notice()}</footer>${page.popups()}`;
};

const listItems: Template = (page) =>
  `${page.nav()}<div class="k"><h2 class="doc-title">${title(page)}</h2><ol class="doc">${page.report.lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ol>${page.related()}</div>${page.sidebar()}${page.footer()}`;

const plainBox: Template = (page) =>
  `${page.nav()}<h1>${title(page)}</h1><pre class="txt">${page.report.lines.map((line) => `    ${escaped(line)}`).join('\n')}</pre>${page.download()}${page.related()}${page.footer()}`;

/** Government software: spans in spans, table of the document's data before, attachments after. */
const official: Template = (page) => `
  <div class="top">${page.nav()}</div><div class="cen"><table class="sy"><tr><td>${page.gone('索引号：')}</td><td>${page.gone('00218X/2015-0032')}</td></tr><tr><td>${page.gone('公开方式：主动公开')}</td><td>${page.gone('生成日期：2015-02-11')}</td></tr></table>
  <div class="con"><div class="tit"><h1>${title(page)}</h1></div><div class="xx">${page.gone('发布时间：2015-02-11 来源：县政府办')}</div><div class="TRS"><style>.TRS p{margin:0}</style>${page.report.lines.map((line) => `<p style="text-indent:2em"><span style="font-family:仿宋"><span lang="EN-US"></span>${escaped(line)}</span></p>`).join('\n')}</div>
  <div class="ew"><p>${page.gone('扫一扫在手机上打开')}</p></div>${page.tools()}</div></div><div class="ft">${page.gone('主办：云溪县人民政府办公室 承办：县电子政务中心')}</div>`;

/** Everything is a div; ads are divs among them; classes say nothing. */
const divs: Template = (page) => {
  const name = page.random.name();
  return `${page.nav()}<div class="${page.random.name()}"><div class="${page.random.name()}">${title(page)}</div><div class="${page.random.name()}">${page.intro()}</div>${page.report.lines.map((line) => `<div class="${name}">${laced(page, line)}</div>${some(page, 5, () => page.ad())}`).join('')}</div><div>${page.list()}</div>${page.footer()}`;
};

/** A text preview between notices, and documents to download below. */
const preview: Template = (page) =>
  `${page.nav()}<div class="main"><h1>${title(page)}</h1><div>${page.gone('本文档由会员上传，以下为文字预览，图表请下载查看')}</div><div class="prev">${page.report.lines.map((line) => escaped(line)).join('<br/>')}</div><div>${page.gone('以上内容为文字预览，排版请以下载的文档为准')}</div><ol>${['全市春耕生产方案', '统计局工作规则', '建党活动主持词'].map((text, i) => `<li><a href="/d/${i}">${page.gone(text)}</a></li>`).join('')}</ol>${page.download()}</div>${page.sidebar()}${page.footer()}`;

/** Article in parts: the site's own pages under the text. */
const paginated: Template = (page) =>
  `${page.nav()}<div class="left"><h1>${title(page)}</h1><div class="art">${page.report.lines.map((line) => `<p>${laced(page, line)}</p>`).join('')}<div class="pp">${['首页', '上一页'].map((t) => `<a href="#">${t}</a>`).join('')} ${[1, 2, 3].map((n) => `<a href="?p=${n}">${n}</a>`).join(' ')} <a href="?p=2">${page.gone('下一页')}</a> ${page.gone('共3页')}</div></div>${page.related()}</div>${page.sidebar()}${page.footer()}`;

/** The article stands in a frame of the same site. */
const framed: Template = (page) => {
  const inner = `<html><body><div>${page.report.lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</div><div><a href="/x">${page.gone('返回列表')}</a></div></body></html>`;
  return `${page.nav()}<h1>${title(page)}</h1><iframe srcdoc="${inner.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>${page.sidebar()}`;
};

/** Decoys by style sheet, a copy for phones, a paragraph's text in several elements. */
const decoys: Template = (page) =>
  `${page.nav()}<h1>${title(page)}</h1><div class="art">${page.report.lines.map((line, i) => `<p><span class="f1">${escaped(line.slice(0, 9))}</span><span>${escaped(line.slice(9))}</span>${i % 4 === 1 ? `<i class="zz">${page.gone('文秘之窗原创首发')}</i>` : ''}</p>`).join('')}</div><div class="phone">${page.report.lines
    .slice(4, 12)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('')}</div>${page.footer()}`;

/** Advertisements stand among the paragraphs as paragraphs; the title has a badge in its line. */
const spoken: Template = (page) =>
  `${page.nav()}<h1>${title(page)}<i>${page.gone('原创首发')}</i></h1><div class="art">${page.report.lines
    .map((line, i) => `<p>　　${escaped(line)}</p>${i % 4 === 2 ? `<p>　　${page.talk()}</p>` : ''}`)
    .join('')}</div>${page.footer()}`;

export const TEMPLATES: Record<string, { readonly make: Template; readonly css?: string }> = {
  paragraphs: { make: paragraphs },
  breaks: { make: breaks },
  nestedTables: { make: nestedTables },
  textLayer: { make: textLayer, css: '.wd{position:absolute}' },
  printedLines: { make: printedLines },
  viewer: { make: viewer },
  folded: { make: folded },
  sections: { make: sections },
  listItems: { make: listItems },
  plainBox: { make: plainBox },
  official: { make: official },
  divs: { make: divs },
  preview: { make: preview },
  paginated: { make: paginated },
  framed: { make: framed },
  spoken: { make: spoken },
  decoys: { make: decoys, css: '.zz{position:absolute;left:-3000px}.phone{display:none}' },
};
