import type { Edit } from '../model.ts';

/** A repair of one block: [from, to) is to be read as `text`. A rule counts offsets in the text it was given, a layer in the source. */
export type Draft = Pick<Edit, 'rule' | 'kind' | 'from' | 'to' | 'text'>;

/** A run of a layer's text [start, end) and the source text [from, to) it stands for; with `draft` where the two differ. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly draft?: Draft;
}

/** A block's text after some repairs. The runs cover the text and its source in order, without gap or overlap. */
export interface Layer {
  readonly source: string;
  readonly text: string;
  readonly runs: readonly Run[];
}

/** Lays `drafts` (in order, apart, offsets in `source`) over a block's source text. */
export function layerOf(source: string, drafts: readonly Draft[] = []): Layer {
  const runs: Run[] = [];
  let text = '';
  let at = 0;
  const add = (part: string, to: number, draft?: Draft) => {
    if (to === at) return;
    runs.push({ start: text.length, end: text.length + part.length, from: at, to, ...(draft && { draft }) });
    text += part;
    at = to;
  };
  for (const draft of drafts) {
    add(source.slice(at, draft.from), draft.from);
    add(draft.text, draft.to, draft);
  }
  add(source.slice(at), source.length);
  return { source, text, runs };
}

/** The same repair with offsets in the source. Where it touches an earlier repair it takes that in whole. */
function toSource(layer: Layer, first: Run, last: Run, draft: Draft): Draft {
  return {
    ...draft,
    from: first.draft ? first.from : first.from + draft.from - first.start,
    to: last.draft ? last.to : last.from + draft.to - last.start,
    text:
      (first.draft ? layer.text.slice(first.start, draft.from) : '') +
      draft.text +
      (last.draft ? layer.text.slice(draft.to, last.end) : ''),
  };
}

/** Applies one rule's drafts, offsets counted in the layer's text. A draft that overlaps the one before it, or covers nothing, is left out. */
export function applyDrafts(layer: Layer, drafts: readonly Draft[]): Layer {
  if (drafts.length === 0) return layer;
  const added: Draft[] = [];
  let index = 0;
  for (const draft of [...drafts].sort((a, b) => a.from - b.from)) {
    while (index < layer.runs.length && (layer.runs[index] as Run).end <= draft.from) index++;
    let past = index;
    while (past < layer.runs.length && (layer.runs[past] as Run).start < draft.to) past++;
    const [first, last] = [layer.runs[index], layer.runs[past - 1]];
    if (draft.to <= draft.from || !first || !last) continue;
    const own = toSource(layer, first, last, draft);
    if (own.from >= (added.at(-1)?.to ?? 0)) added.push(own);
  }
  const kept = layer.runs.flatMap((run) => (run.draft ? [run.draft] : []));
  return layerOf(layer.source, merge(kept, added));
}

/** Both lists in order, without what of `old` a newer repair has taken in. */
function merge(old: readonly Draft[], added: readonly Draft[]): Draft[] {
  const left: Draft[] = [];
  let next = 0;
  for (const draft of old) {
    while (next < added.length && (added[next] as Draft).to <= draft.from) next++;
    const newer = added[next];
    if (!newer || draft.to <= newer.from) left.push(draft);
  }
  return [...left, ...added].sort((a, b) => a.from - b.from);
}
