/** Something found in the text: the value, the rule that found it, and the words it rests on. */
export interface Found<T = string> {
  readonly value: T;
  readonly rule: string;
  readonly words: string;
}
