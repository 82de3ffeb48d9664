/** Pages and texts of the benchmark, made from the project's own sample. */

const paragraph = (n: number) =>
  `<p>第${n}段：今天天气不错，我们去公园散步，看见许多花开了，孩子们在草地上奔跑，老人们在树下下棋，大家都很高兴。<a href="/${n}">更多</a></p>`;

/** A page that is no report: a diary of so many paragraphs. */
export function ordinaryPage(paragraphs: number): string {
  const body = Array.from({ length: paragraphs }, (_, n) => paragraph(n)).join('\n');
  return `<!doctype html><html lang="zh"><title>春天的日记</title><body><h1>春天的日记</h1><div class="content">${body}</div></body></html>`;
}

/** A page of very many small elements. */
export function largePage(items: number): string {
  return `<!doctype html><html lang="zh"><title>商品列表</title><body><ul>${'<li><span>商品</span></li>'.repeat(items)}</ul></body></html>`;
}

const bodyOf = (sample: string) => /<p>各位代表：[\s\S]*?(?=<\/div>\s*<div class="related">)/.exec(sample)?.[0] ?? '';

/** Prose of a report that states no number: three quarters of a real report is such. */
const PROSE = [
  '我们坚持稳字当头、稳中求进，统筹发展和安全，着力解决群众反映强烈的突出问题，各项事业取得新的进步，全市上下呈现出政通人和、风清气正的良好局面。',
  '深化重点领域改革，优化审批流程，推行一窗受理、集成服务，持续擦亮营商环境品牌，让企业安心经营、放心投资、专心创业。',
  '加强生态保护修复，坚决守住耕地和生态红线，推动能耗双控逐步转向碳排放双控，让天更蓝、水更清、山更绿、空气更清新。',
  '完善基层治理体系，健全矛盾纠纷多元化解机制，提升应急处置能力，推进法治政府建设，依法接受监督，认真听取各方面意见建议。',
];
const PROSE_PER_BODY = 30;

/** What opens and closes a speech: where it came again, another report would begin. */
const FRAME = /^(?:各位代表|现在，我代表)/;

/**
 * One report of about so many UTF-8 bytes: the sample's paragraphs with so much prose between them that a thousand characters hold 12.7 figures.
 * Thirty real reports hold 2 to 35, 12.5 on average.
 */
function paragraphs(sample: string, bytes: number): string[] {
  const own = [...bodyOf(sample).matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)].map((found) => (found[1] ?? '').replace(/<[^>]+>/g, ''));
  const prose = Array.from({ length: PROSE_PER_BODY }, (_, n) => (PROSE[n % PROSE.length] ?? '').repeat(2));
  const once = [...own, ...prose];
  const again = once.filter((text) => !FRAME.test(text));
  const size = new TextEncoder().encode(once.join('')).length;
  return [...once, ...Array.from({ length: Math.max(0, Math.round(bytes / size) - 1) }, () => again).flat()];
}

/** The sample page with a report of about so many bytes in the place of its own. */
export function reportPage(sample: string, bytes: number): string {
  const body = bodyOf(sample);
  return sample.replace(body, () =>
    paragraphs(sample, bytes)
      .map((text) => `<p>${text}</p>`)
      .join('\n'),
  );
}

/** A report's text of about so many bytes. */
export function longReport(sample: string, bytes: number): string {
  return paragraphs(sample, bytes).join('\n');
}

/** Elements of one unit of the page below, about. */
const ELEMENTS = 5_000;

/** A page of about so many elements in and around a report: every few characters of it stand in elements of their own, beside lists of links. */
export function reportAmongElements(sample: string, elements: number): string {
  const text = paragraphs(sample, 1)
    .map((part) => `<p>${part.replace(/.{3}/g, '<span><b>$&</b></span>')}</p>`)
    .join('\n');
  const own = text.split('<').length / 2;
  const links = '<li><a href="/1"><span>各地政府工作报告</span></a></li>'.repeat(Math.max(0, (ELEMENTS - own) / 3));
  const body = `<ul>${links}</ul><div>${text}</div>`.repeat(Math.round(elements / ELEMENTS));
  return `<!doctype html><html lang="zh"><title>云溪市政府工作报告</title><body>${body}</body></html>`;
}

/** A page of one statistical sentence after another. */
function figuresPage(sentences: number): string {
  const sentence = (n: number) =>
    `<p>第${n}项工程完成投资${n}.5亿元，增长7.${n % 10}%；新增就业${n}万人，城镇登记失业率为3.2%，下降0.1个百分点。</p>`;
  const all = Array.from({ length: sentences }, (_, n) => sentence(n + 1)).join('\n');
  return `<!doctype html><html lang="zh"><title>云溪市政府工作报告</title><body><div><p>各位代表：</p>${all}</div></body></html>`;
}

/** A page of prose without a number. */
function prosePage(times: number): string {
  const all = Array.from({ length: times }, (_, n) => `<p>${(PROSE[n % PROSE.length] ?? '').repeat(6)}</p>`).join('\n');
  return `<!doctype html><html lang="zh"><title>云溪市政府工作报告</title><body><div><p>各位代表：</p>${all}</div></body></html>`;
}

/** Pages once and ten times as long, by what they are made of. */
export function growing(sample: string): readonly (readonly [what: string, once: string, tenfold: string])[] {
  return [
    ['a report', reportPage(sample, 60_000), reportPage(sample, 600_000)],
    ['text', prosePage(60), prosePage(600)],
    ['elements', reportAmongElements(sample, 5_000), reportAmongElements(sample, 50_000)],
    ['figures', figuresPage(100), figuresPage(1_000)],
  ];
}
