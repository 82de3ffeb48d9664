/** How fast the memory of a rewrite fades, in milliseconds. */
const FADE = 3000;
/** So many rewrites in quick succession are followed; then the place rests. */
const LIMIT = 12;
/** So often in a row a place may rest; then it is the other's. */
const PATIENCE = 3;
/** After this long without a rewrite all is forgotten. */
const FORGET = 10 * FADE;

interface State {
  heat: number;
  at: number;
  rests: number;
}

export type Verdict = 'go' | 'rest' | 'leave';
/** How long a place rests. */
export const REST = FADE;

/**
 * Tells when somebody else keeps writing where we write (another converter, a page that draws itself anew all the time), so that the two do not go on
 * for ever. Who rewrites once a second is never hindered.
 */
export class Heat {
  readonly #states = new WeakMap<Node, State>();

  /** Notes that a place was rewritten. `go`: convert it; `rest`: after a pause; `leave`: not any more. */
  note(place: Node, now: number): Verdict {
    const known = this.#states.get(place);
    const state = known && now - known.at < FORGET ? known : { heat: 0, at: now, rests: 0 };
    this.#states.set(place, state);
    state.heat = state.heat * Math.exp((state.at - now) / FADE) + 1;
    state.at = now;
    if (state.rests > PATIENCE) return 'leave';
    if (state.heat < LIMIT) return 'go';
    state.heat = 0;
    state.rests++;
    return state.rests > PATIENCE ? 'leave' : 'rest';
  }
}
