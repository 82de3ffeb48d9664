import type { SourceMeta } from '../model.ts';
import type { Body } from './model.ts';
import { hostOf } from './sites/hints.ts';

const DATED =
  /(?:发布|發布|发表|更新|上传|生成)?(?:日期|时间|時間|于|於)\s?[:：】]?\s?((?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s\d{1,2}:\d{2}(?::\d{2})?)?)/;
const NAMES = ['publishdate', 'pubdate', 'article:published_time', 'date', 'dc.date', 'publish_time', 'og:release_date'];

/** What the page says in its head and around the body. */
export function readMeta(doc: Document, { survey }: Pick<Body, 'survey'>): SourceMeta {
  const h1 = [...doc.querySelectorAll('h1')].find((element) => element.textContent?.trim());
  const shown = h1 && survey.lines.find(({ mark, block }) => !mark && h1.contains(survey.elements[block] ?? null));
  const heading = shown?.text ?? h1?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const stated = [...doc.querySelectorAll('meta[name],meta[property]')].find((meta) =>
    NAMES.includes((meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase()),
  );
  const printed = () =>
    survey.lines
      .filter((line) => line.mark && line.size < 160)
      .map((line) => DATED.exec(line.text)?.[1])
      .find(Boolean);
  return {
    title: doc.title.trim(),
    heading,
    host: hostOf(doc.URL),
    address: doc.URL,
    published: stated?.getAttribute('content')?.trim() || printed() || '',
  };
}
