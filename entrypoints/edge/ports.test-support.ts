/** A runtime of which two contexts hold an end: what one end posts, the other gets later, as JSON made of it. */
interface Listening<T> {
  addListener(listener: (value: T) => void): void;
}

export interface FakePort {
  readonly name: string;
  readonly sender: { readonly id: string; readonly tab: { readonly id: number } };
  readonly onMessage: Listening<unknown>;
  readonly onDisconnect: Listening<FakePort>;
  readonly closed: boolean;
  postMessage(message: unknown): void;
  disconnect(): void;
}

class End implements FakePort {
  other: End | undefined;
  closed = false;
  readonly #messages: ((message: unknown) => void)[] = [];
  readonly #ends: ((port: FakePort) => void)[] = [];
  readonly onMessage = { addListener: (listener: (message: unknown) => void) => void this.#messages.push(listener) };
  readonly onDisconnect = { addListener: (listener: (port: FakePort) => void) => void this.#ends.push(listener) };
  readonly name: string;
  readonly sender: FakePort['sender'];

  constructor(name: string, sender: FakePort['sender']) {
    this.name = name;
    this.sender = sender;
  }

  postMessage(message: unknown): void {
    if (this.closed) throw new Error('Attempting to use a disconnected port object');
    const text = JSON.stringify(message);
    queueMicrotask(() => {
      if (this.other && !this.other.closed) for (const listener of this.other.#messages) listener(JSON.parse(text));
    });
  }

  disconnect(): void {
    if (this.closed) return;
    this.closed = true;
    const { other } = this;
    if (!other || other.closed) return;
    other.closed = true;
    for (const listener of other.#ends) listener(other);
  }
}

/** A `browser.runtime` for both contexts. */
export function fakeRuntime() {
  let listeners: ((port: FakePort) => void)[] = [];
  return {
    id: 'ours',
    onConnect: { addListener: (listener: (port: FakePort) => void) => void listeners.push(listener) },
    connect({ name }: { name: string }, tab = 1, id = 'ours'): FakePort {
      const [here, there] = [new End(name, { id, tab: { id: tab } }), new End(name, { id, tab: { id: tab } })];
      here.other = there;
      there.other = here;
      for (const listener of listeners) listener(there);
      // Where nobody answers the port ends.
      if (listeners.length === 0) queueMicrotask(() => there.disconnect());
      return here;
    },
    reset: () => {
      listeners = [];
    },
  };
}
