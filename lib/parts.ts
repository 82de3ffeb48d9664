/** Large plain data in parts, each small enough for a message: lists are cut, everything else goes whole. */
export type Part = Readonly<Record<string, unknown>>;

/** How heavy a part may grow, in characters: some milliseconds of work at either end. One item alone may be heavier. */
const LIMIT = 300_000;

/** About how many characters plain data has in JSON. */
function weigh(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return 4;
  let sum = 2;
  if (Array.isArray(value)) for (const item of value) sum += weigh(item);
  else for (const [name, item] of Object.entries(value)) sum += name.length + weigh(item);
  return sum;
}

/** Cuts an object's lists so that no part is heavier than `limit` by more than an item. There is always one part. */
export function* partsOf(data: object, limit = LIMIT): Generator<Part, void> {
  let part: Record<string, unknown> = {};
  let weight = 0;
  for (const [field, value] of Object.entries(data)) {
    if (!Array.isArray(value)) {
      part[field] = value;
      weight += weigh(value);
      continue;
    }
    let items: unknown[] = [];
    part[field] = items;
    for (const item of value) {
      if (weight >= limit) {
        yield part;
        weight = 0;
        items = [];
        part = { [field]: items };
      }
      items.push(item);
      weight += weigh(item);
    }
  }
  yield part;
}

/** Puts parts together again, in their order: what they hold becomes this object's own. */
export class Whole {
  readonly #fields = new Map<string, unknown>();
  count = 0;

  add(part: Part): void {
    this.count++;
    for (const [field, value] of Object.entries(part)) {
      const had = this.#fields.get(field);
      if (Array.isArray(had) && Array.isArray(value)) for (const item of value) had.push(item);
      else this.#fields.set(field, value);
    }
  }

  /** All fields that came. Whether they are what they should be is for the caller to check. */
  get(): Part {
    return Object.fromEntries(this.#fields);
  }
}
