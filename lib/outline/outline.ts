import type { CleanText, Outline, Report, Section, Sentence } from '../model.ts';

const PLACE = /([\u4e00-\u9fff]{2,8}?(?:自治区|自治州|特别行政区|省|市|州|县|区|镇|乡))(?:第.{1,4}届)?人民(?:政府|代表大会)/;
const YEAR = /((?:19|20)\d\d)年/;
const HEADING = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\([一二三四五六七八九十]+\))/;

function sentencesOf(text: string): [number, number][] {
  const cut: [number, number][] = [];
  for (const found of text.matchAll(/[^。！？；]*[。！？；]?/g)) if (found[0]) cut.push([found.index, found.index + found[0].length]);
  return cut;
}

function describe(clean: CleanText): Report {
  const head = `${clean.meta.title}\n${clean.meta.heading}\n${clean.paragraphs
    .slice(0, 12)
    .map((p) => p.folded)
    .join('\n')}`;
  const place = PLACE.exec(head)?.[1] ?? '';
  const year = YEAR.exec(head)?.[1];
  const plan = /工作要点/.test(head);
  return {
    kind: /统计公报/.test(head) ? 'communique' : plan ? 'plan' : 'work-report',
    title: clean.meta.heading || clean.meta.title,
    place,
    year: year ? Number(year) : null,
    period: year ? String(Number(year) - (plan ? 0 : 1)) : '',
    date: '',
    speaker: '',
    evidence: {},
    inferred: [],
    from: 0,
    to: clean.paragraphs.length - 1,
  };
}

function sectionsOf(clean: CleanText): Section[] {
  const heads = clean.paragraphs.flatMap((p, i) => (p.text.length <= 50 && HEADING.test(p.folded) ? [i] : []));
  return heads.map((from, n) => {
    const heading = clean.paragraphs[from]?.text ?? '';
    return {
      heading,
      level: /^[（(]/.test(heading) ? 2 : 1,
      report: 0,
      parent: -1,
      from,
      to: (heads[n + 1] ?? clean.paragraphs.length) - 1,
      mode: /回顾|成效|情况|主要工作$/.test(heading) ? 'review' : /目标|任务|要求|安排|打算|部署|重点/.test(heading) ? 'plan' : 'other',
      period: '',
    } as const;
  });
}

/** Finds the reports in a text, their place and year, the sections and the sentences. */
export function outline(clean: CleanText): Outline {
  const sections = sectionsOf(clean);
  const sentences: Sentence[] = clean.paragraphs.flatMap((p, paragraph) => {
    const section = sections.findLastIndex((s) => s.from <= paragraph && paragraph <= s.to);
    return sentencesOf(p.folded).map(([start, end]) => ({ paragraph, start, end, section }));
  });
  return { reports: [describe(clean)], sections, sentences, notices: [] };
}
