import { fold } from '../../fold.ts';
import { CAPTION_TRIMS, NAME_LEADS } from './name-words.ts';
import { remover } from './without.ts';

const NO_SUBJECT = /经济|发展|收支|情况|目标|任务|指标|程度|状况/;

/** What a table is about, from its caption; in the caption's own script. Empty if it is about several things, or nothing of substance is left. */
export function topicOf(caption: string): string {
  const subject = subjectOf(caption);
  return subject.length >= 2 && !/[和与及、]/.test(fold(subject)) && !NO_SUBJECT.test(fold(subject)) ? subject : '';
}

/** The first thing a table is about: 房地产开发 of 房地产开发和销售主要指标, 一般公共预算 of 一般公共预算收支. */
export function firstTopicOf(caption: string): string {
  const first = (subjectOf(caption).split(/[和与與及、]/)[0] ?? '').replace(/收支.*$/, '');
  return first.length >= 2 && !NO_SUBJECT.test(fold(first)) ? first : '';
}

const trimmed = remover(CAPTION_TRIMS.map(({ from }) => from));

function subjectOf(caption: string): string {
  return trimmed(caption).replace(/\s/g, '');
}

/** A name without the time and the whole area it begins with. */
export const withoutLead = remover(NAME_LEADS.map(({ from }) => from));
