import { ACTS, KEEP_OPENINGS, opening } from './lexis.ts';

/** The acts a phrase consists of from its start: 新建改建, 组织召开; the whole phrase where it says nothing else. */
export function actLength(text: string): number {
  let at = 0;
  let loose = 0;
  for (;;) {
    const act = opening(text, ACTS, at);
    const noun = opening(text, KEEP_OPENINGS, at).length > act.length || /^[率额量业区费者度权力]/.test(text.slice(at + act.length));
    const step = noun ? '' : act || (/^(?:和|、|并|或|及|成|一批|全国性|出)/.exec(text.slice(at))?.[0] ?? '');
    if (!step || at > 12) return at - loose;
    loose = act ? 0 : step.length;
    at += step.length;
  }
}
