import type { Reason, Verdict } from '../model.ts';

/** One sign that a text is a government report (or is not): a pattern, its weight, and where it is looked for. */
interface Sign {
  readonly rule: string;
  readonly where: 'title' | 'text';
  readonly pattern: RegExp;
  readonly weight: number;
}

const SIGNS: readonly Sign[] = [
  { rule: 'title', where: 'title', pattern: /政府工作[报報]告|政府工作要[点點]|[统統][计計]公[报報]/, weight: 0.4 },
  { rule: 'salutation', where: 'text', pattern: /各位代表[，,：:。]/, weight: 0.25 },
  { rule: 'address', where: 'text', pattern: /代表[^。]{0,12}人民政府[^。]{0,8}(报告|報告)/, weight: 0.25 },
  { rule: 'session', where: 'text', pattern: /人民代表大[会會].{0,20}第.{1,4}次[会會][议議]/, weight: 0.15 },
  { rule: 'targets', where: 'text', pattern: /主要(预期|預期)?目[标標]是/, weight: 0.1 },
  { rule: 'dense-figures', where: 'text', pattern: /([0-9.]+\s*[%％亿億][^0-9]{0,60}){12}/, weight: 0.2 },
];

/** Judges from a title and the text around it whether this is a government report. */
export function recogniseText(title: string, text: string): Verdict {
  const reasons: Reason[] = [];
  let score = 0;
  for (const sign of SIGNS) {
    const found = sign.pattern.exec(sign.where === 'title' ? title : text);
    if (!found) continue;
    score += sign.weight;
    reasons.push({ rule: sign.rule, detail: found[0].slice(0, 40) });
  }
  if (text.length < 3000) score -= 0.4;
  return { detected: score >= 0.5, score: Math.max(0, Math.min(1, score)), reasons };
}

/** Judges a page. Reads text only; never asks for layout. */
export function recognise(doc: Document): Verdict {
  const heading = doc.querySelector('h1')?.textContent ?? '';
  return recogniseText(`${doc.title}\n${heading}`, doc.body?.textContent ?? '');
}
