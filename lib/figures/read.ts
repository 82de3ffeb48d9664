import type { CleanText, Figure, FigureKind, Outline } from '../model.ts';

const NUMBER =
  /(\d[\d,]*(?:\.\d+)?)\s*(个百分点|万亿元|亿美元|万美元|亿元|万元|元|万人次|万人|万户|万亩|万吨|%|‰|倍|公里|[个家户人名亩吨件项位])/g;
const INDICATOR = /([\u4e00-\u9fff“”]{2,24}?)(?:达到?|增长|增加到?|提高到?|下降|为|完成|实现|超过|突破|控制在)+\s*$/;

function kindOf(before: string, unit: string): FigureKind {
  if (unit === '个百分点') return 'change';
  if (unit === '倍') return 'multiple';
  if (unit === '%' || unit === '‰') return /(增长|下降|减少|上涨|增)[约近超]?\s*$/.test(before) ? 'growth' : 'share';
  return 'level';
}

/** Reads the figures of the running text, in document order. */
export function readFigures(clean: CleanText, outline: Outline): Figure[] {
  const figures: Figure[] = [];
  for (const sentence of outline.sentences) {
    const paragraph = clean.paragraphs[sentence.paragraph];
    if (!paragraph) continue;
    const text = paragraph.folded.slice(sentence.start, sentence.end);
    const section = outline.sections[sentence.section];
    const report = outline.reports[section?.report ?? 0];
    let subject = '';
    for (const found of text.matchAll(NUMBER)) {
      const before = text.slice(0, found.index);
      const clause = before.slice(
        Math.max(before.lastIndexOf('，'), before.lastIndexOf('、'), before.lastIndexOf('；'), before.lastIndexOf(',')) + 1,
      );
      const unit = found[2] ?? '';
      subject = INDICATOR.exec(clause)?.[1] || subject;
      const start = sentence.start + found.index;
      const value = Number(found[1]?.replaceAll(',', ''));
      const target = section?.mode === 'plan';
      figures.push({
        indicator: subject,
        canonical: '',
        value: /(下降|减少)\S{0,2}$/.test(before) ? -value : value,
        unit,
        kind: kindOf(before, unit),
        period: target ? String(report?.year ?? '') : (report?.period ?? ''),
        status: target ? 'target' : 'actual',
        bound: '',
        scope: '',
        sentence: paragraph.text.slice(sentence.start, sentence.end),
        paragraph: sentence.paragraph,
        start,
        end: start + found[0].length,
        report: section?.report ?? 0,
        section: sentence.section,
        rules: ['number-unit'],
      });
    }
  }
  return figures;
}
