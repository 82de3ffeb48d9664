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

/** The sample report with its body repeated until the page has about so many characters. */
export function reportPage(sample: string, size: number): string {
  const body = bodyOf(sample);
  return sample.replace(body, body.repeat(Math.max(1, Math.round((size - sample.length) / body.length) + 1)));
}

/** The sample report's text, repeated until it has about so many characters. */
export function longReport(sample: string, size: number): string {
  const text = bodyOf(sample)
    .replace(/<\/p>/g, '\n')
    .replace(/<[^>]+>/g, '');
  return text.repeat(Math.ceil(size / text.length));
}
