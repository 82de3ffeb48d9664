/** Checks unknown data against a shape. A check answers with the path of the first thing that is wrong, or with nothing. */
export type Check = (value: unknown, path: string) => string | undefined;

export const text: Check = (value, path) => (typeof value === 'string' ? undefined : path);
export const number: Check = (value, path) => (typeof value === 'number' && Number.isFinite(value) ? undefined : path);
export const whole: Check = (value, path) => (Number.isSafeInteger(value) ? undefined : path);
export const flag: Check = (value, path) => (typeof value === 'boolean' ? undefined : path);

/** One of the given words. */
export const oneOf =
  (...words: readonly string[]): Check =>
  (value, path) =>
    words.includes(value as string) ? undefined : path;

/** Null, or what the check asks for. */
export const orNull =
  (check: Check): Check =>
  (value, path) =>
    value === null ? undefined : check(value, path);

/** Absent, or what the check asks for. */
export const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? undefined : check(value, path);

/** A list of which every item passes. */
export const list =
  (check: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return path;
    for (const [index, item] of value.entries()) {
      const wrong = check(item, `${path}[${index}]`);
      if (wrong) return wrong;
    }
    return undefined;
  };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with at least these fields. More are let through: they are dropped by nobody and harm nobody. */
export const record =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (!isRecord(value)) return path;
    for (const [name, check] of Object.entries(fields)) {
      const wrong = check(value[name], path ? `${path}.${name}` : name);
      if (wrong) return wrong;
    }
    return undefined;
  };

/** An object used as a dictionary of texts. */
export const texts: Check = (value, path) =>
  isRecord(value) && Object.values(value).every((each) => typeof each === 'string') ? undefined : path;
