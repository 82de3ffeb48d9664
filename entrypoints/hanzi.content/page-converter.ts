import type { Convert } from '../../lib/hanzi/convert.ts';
import { recogniseScript, type Script } from '../../lib/hanzi/script.ts';
import { pageConvert, type Wishes } from '../../lib/hanzi/wishes.ts';
import type { ScriptChoice } from '../../lib/settings.ts';
import { textsOnScreen } from './first-screen.ts';
import { Languages } from './languages.ts';
import { LateTexts } from './late-texts.ts';
import { Originals } from './originals.ts';
import { inSlices } from './slices.ts';
import { isOutside } from './territory.ts';
import { type Visitor, walk } from './walk.ts';

const PLAIN: Wishes = { quotes: 'kept', taiwanWords: false, userWords: [] };

/** As much of a page as is looked at to tell its script. */
const ENOUGH = 60_000;

/** One switch of the script, until the next. */
interface Turn {
  to: Script;
  convert: Convert;
  /** Without the reader's wishes, which may change a text's length. */
  plain: Convert;
  roots: Set<Node>;
}

/** Shows a page's text in another script and back. Every text is made from the original that was there first. */
export class PageConverter {
  readonly #doc: Document;
  readonly #originals = new Originals();
  readonly #languages = new Languages();
  readonly #late = new LateTexts((nodes) => {
    if (this.#turn) void this.#convert(nodes, this.#turn);
  });
  /** The page's own script, known before anything is converted. */
  #page: Script | undefined;
  #turn: Turn | undefined;

  constructor(doc: Document) {
    this.#doc = doc;
  }

  /** Switches. The screen is done before this returns; it resolves when the whole page is, or the next switch has taken over. */
  async show(to: ScriptChoice, wishes: Wishes): Promise<void> {
    this.#late.stop();
    this.#turn = undefined;
    if (to === 'original') return this.#restore();
    this.#page ??= recogniseScript(this.#doc.body?.textContent?.slice(0, ENOUGH) ?? '');
    const turn: Turn = { to, convert: pageConvert(this.#page, to, wishes), plain: pageConvert(this.#page, to, PLAIN), roots: new Set() };
    this.#turn = turn;
    for (const text of textsOnScreen(this.#doc)) if (!isOutside(text)) this.#originals.show([text], turn.convert);
    this.#visitor(turn).tree(this.#doc);
    await this.#convert([...turn.roots], turn);
  }

  /** A text of the page's as it is shown now, if that is of the same length; else as near as can be. */
  text(original: string): string {
    if (!this.#turn) return original;
    for (const convert of [this.#turn.convert, this.#turn.plain]) {
      const shown = convert(original);
      if (shown.length === original.length) return shown;
    }
    return original;
  }

  #restore(): void {
    this.#originals.restore();
    this.#languages.restore();
    this.#page = undefined;
  }

  #visitor(turn: Turn): Visitor {
    return {
      place: (place) => this.#originals.show(place, turn.convert),
      language: (element) => this.#languages.mark(element, turn.to),
      frame: (frame) => this.#late.awaitFrame(frame),
      tree: (root) => {
        if (turn.roots.has(root)) return;
        turn.roots.add(root);
        this.#late.watch(root);
        if (root.nodeType === Node.DOCUMENT_NODE) this.#languages.mark((root as Document).documentElement, turn.to);
      },
    };
  }

  /** Converts trees, and the trees found in them; once more where the page took nodes away meanwhile, and a walk may have lost its way. */
  async #convert(nodes: readonly Node[], turn: Turn): Promise<void> {
    const visitor = this.#visitor(turn);
    const known = new Set(turn.roots);
    for (const node of nodes) {
      let removed = false;
      const around = (slice: () => void) => {
        if (this.#turn === turn) removed = this.#late.unseen(slice) || removed;
        return this.#turn === turn;
      };
      if (!(await inSlices(walk(node, visitor), around))) return;
      if (removed && !(await inSlices(walk(node, visitor), around))) return;
    }
    const found = [...turn.roots].filter((root) => !known.has(root));
    if (found.length > 0) await this.#convert(found, turn);
  }
}
