import { fold } from '../../fold.ts';
import { CAPTION_TRIMS, NAME_LEADS } from './name-words.ts';

/** What a table is about, from its caption; in the caption's own script. Empty if it is about several things, or nothing of substance is left. */
export function topicOf(caption: string): string {
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
  topic = topic.replace(/\s/g, '');
  return topic.length >= 2 && !/[和与及、]|经济|社会发展|情况|目标|任务/.test(fold(topic)) ? topic : '';
}

/** A name without the time and the whole area it begins with. */
export function withoutLead(name: string): string {
  let bare = name;
  for (const { from } of NAME_LEADS) bare = bare.slice(from.exec(fold(bare))?.[0].length ?? 0);
  return bare;
}
