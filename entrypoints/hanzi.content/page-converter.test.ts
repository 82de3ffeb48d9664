// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { PageConverter } from './page-converter.ts';

const PAGE = `<!doctype html><html><head><title>工作报告</title><style>p::before{content:"发展"}</style></head><body>
<p id="text" title="发展">更加注重发展</p><img alt="制造业"><input placeholder="查询" value="发展" title="发"><textarea>发展</textarea>
<div contenteditable="true"><b>发展</b></div><code>发展</code><ruby>发<rt>发</rt></ruby><select><option>发展</option><option value="1">制造</option></select>
<div lang="ja">発展 国会</div><p lang="zh-CN">干部</p><pre>报告正文：发展</pre><button aria-label="关闭">关闭</button></body></html>`;

const wishes = DEFAULT_SETTINGS;
let page: PageConverter | undefined;

function load(html = PAGE): PageConverter {
  void page?.show('original', wishes);
  document.documentElement.innerHTML = new DOMParser().parseFromString(html, 'text/html').documentElement.innerHTML;
  page = new PageConverter(document);
  return page;
}
const serialised = () => document.documentElement.outerHTML;
const text = (selector: string) => document.querySelector(selector)?.textContent;
const late = () => new Promise((resolve) => setTimeout(resolve, 120));

afterEach(async () => {
  await page?.show('original', wishes);
  document.documentElement.removeAttribute('lang');
  vi.restoreAllMocks();
});

test('text, title and the attributes people read are converted; what is typed, code and readings are not', async () => {
  await load().show('tw', wishes);
  expect(document.title).toBe('工作報告');
  expect(text('#text')).toBe('更加注重發展');
  expect(document.querySelector('#text')?.getAttribute('title')).toBe('發展');
  expect(document.querySelector('img')?.alt).toBe('製造業');
  const input = document.querySelector('input');
  expect([input?.placeholder, input?.value, input?.title]).toEqual(['查詢', '发展', '發']);
  expect(text('textarea')).toBe('发展');
  expect(text('[contenteditable]')).toBe('发展');
  expect(text('code')).toBe('发展');
  expect(text('ruby')).toBe('發发');
  expect(text('style')).toContain('发展');
  expect(text('option')).toBe('发展');
  expect(text('option[value]')).toBe('製造');
  expect(text('[lang=ja]')).toBe('発展 国会');
  expect(text('pre')).toBe('報告正文：發展');
  expect(document.querySelector('button')?.getAttribute('aria-label')).toBe('關閉');
  expect(document.documentElement.lang).toBe('zh-TW');
  expect(document.querySelector('p[lang]')?.getAttribute('lang')).toBe('zh-TW');
});

test('through all scripts and back every byte is as it was', async () => {
  const shown = load();
  const before = serialised();
  for (const to of ['tw', 'hk', 'cn', 't', 'tw'] as const) await shown.show(to, wishes);
  await shown.show('original', wishes);
  expect(serialised()).toBe(before);
});

test('any text comes back as it was', async () => {
  const unit = fc.constantFrom(...'发展制造里面干只个后0９a．%，。 \n“”𫫇幹乾於');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit }), { maxLength: 8 }), async (texts) => {
      const shown = load();
      document.body.replaceChildren(...texts.map((each) => document.createTextNode(each)));
      const before = serialised();
      await shown.show('tw', { ...wishes, quotes: 'corner', taiwanWords: true, userWords: [{ from: '发展', to: '向前走' }] });
      await shown.show('hk', wishes);
      await shown.show('original', wishes);
      expect(serialised()).toBe(before);
    }),
    { numRuns: 50 },
  );
});

test('a page in the script already, or a passage in it, stays as it is', async () => {
  await load('<p id="a">干擾項目的幹部，羣眾裡發展經濟</p>').show('tw', wishes);
  expect(text('#a')).toContain('干擾項目的幹部');
  await load(`<p>${'发展经济的报告'.repeat(20)}</p><p id="a">乾燥的幹部受到干擾</p>`).show('tw', wishes);
  expect(text('#a')).toBe('乾燥的幹部受到干擾');
});

test('what comes or changes later is converted too, and what the page wrote is its original', async () => {
  await load().show('tw', wishes);
  const added = document.createElement('p');
  added.innerHTML = '后来<img alt="图表">';
  document.body.append(added);
  (document.querySelector('#text')?.firstChild as Text).data = '新的发展';
  document.querySelector('#text')?.setAttribute('title', '新的面积');
  await late();
  expect(added.innerHTML).toBe('後來<img alt="圖表">');
  expect(text('#text')).toBe('新的發展');
  expect(document.querySelector('#text')?.getAttribute('title')).toBe('新的面積');
  await page?.show('original', wishes);
  expect(added.innerHTML).toBe('后来<img alt="图表">');
  expect(text('#text')).toBe('新的发展');
});

test('open shadow roots and frames of the same origin are converted, another extension and our panel are not', async () => {
  // A page may have a say in what counts as defined; our panel's texts are ours all the same.
  customElements.define('report-lens-panel', class extends HTMLElement {});
  const shown = load('<div id="host"></div><x-translator></x-translator><report-lens-panel></report-lens-panel><iframe></iframe>');
  for (const element of document.querySelectorAll('#host, x-translator, report-lens-panel'))
    element.attachShadow({ mode: 'open' }).innerHTML = '<i>发展</i>';
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  (frame.contentDocument as Document).body.textContent = '发展';
  await shown.show('tw', wishes);
  const inside = (selector: string) => document.querySelector(selector)?.shadowRoot?.textContent;
  expect([inside('#host'), inside('x-translator'), inside('report-lens-panel')]).toEqual(['發展', '发展', '发展']);
  expect(frame.contentDocument?.body.textContent).toBe('發展');
  await shown.show('original', wishes);
  expect(inside('#host')).toBe('发展');
  expect(frame.contentDocument?.body.textContent).toBe('发展');
});

test('somebody who keeps writing back is left alone in the end', async () => {
  await load('<p id="a">发展</p>').show('tw', wishes);
  const node = document.querySelector('#a')?.firstChild as Text;
  let writes = 0;
  const other = new MutationObserver(() => {
    if (node.data === '发展') return;
    writes++;
    node.data = '发展';
  });
  other.observe(node, { characterData: true });
  node.data = '发展';
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const first = writes;
  await new Promise((resolve) => setTimeout(resolve, 1000));
  other.disconnect();
  expect(first).toBeLessThan(15);
  expect(writes).toBe(first);
});

test("the user's words and quotation marks", async () => {
  await load('<p id="a">“信息”与“发展”</p>').show('tw', { ...wishes, quotes: 'corner', userWords: [{ from: '信息', to: '資訊' }] });
  expect(text('#a')).toBe('「資訊」與「發展」');
  await page?.show('tw', { ...wishes, taiwanWords: true });
  expect(text('#a')).toBe('“資訊”與“發展”');
});

test('switching back while a long page is being converted wins', async () => {
  const shown = load(`<p>${'更加注重发展</p><p>'.repeat(5000)}</p>`);
  const before = serialised();
  const converting = shown.show('tw', wishes);
  await shown.show('original', wishes);
  await converting;
  await late();
  expect(serialised() === before).toBe(true);
});
