import { fold } from '../../fold.ts';
import { CAPTION_TRIMS, NAME_LEADS } from './name-words.ts';

const NO_SUBJECT = /经济|发展|收支|情况|目标|任务|指标/;

/** What a table is about, from its caption; in the caption's own script. Empty if it is about several things, or nothing of substance is left. */
export function topicOf(caption: string): string {
  const subject = subjectOf(caption);
  return subject.length >= 2 && !/[和与及、]/.test(fold(subject)) && !NO_SUBJECT.test(fold(subject)) ? subject : '';
}

/** The first thing a table is about: 房地产开发 of 房地产开发和销售主要指标. */
export function firstTopicOf(caption: string): string {
  const first = subjectOf(caption).split(/[和与與及、]/)[0] ?? '';
  return first.length >= 2 && !NO_SUBJECT.test(fold(first)) ? first : '';
}

function subjectOf(caption: string): string {
  let topic = caption;
  for (const { from, to } of CAPTION_TRIMS) {
    const folded = fold(topic);
    let cut = '';
    let last = 0;
    for (const found of folded.matchAll(new RegExp(from.source, from.flags.includes('g') ? from.flags : `${from.flags}g`))) {
      cut += topic.slice(last, found.index) + to;
      last = found.index + found[0].length;
    }
    topic = cut + topic.slice(last);
  }
  return topic.replace(/\s/g, '');
}

/** A name without the time and the whole area it begins with. */
export function withoutLead(name: string): string {
  let bare = name;
  for (const { from } of NAME_LEADS) bare = bare.slice(from.exec(fold(bare))?.[0].length ?? 0);
  return bare;
}
