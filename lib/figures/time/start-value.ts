const FROM = /(?:由|从)(?:(?!(?:提高|增加|扩大|上升|下降|减少|降|增)[到至])[^，,。；;从由]){0,24}$/;
const TO = /^[^，,。；;]{0,24}?(?:到|至|为|成)(?!位)/;
const CHANGE = /提高|增加|增长|扩大|上升|提升|下降|降低|减少|减|削减|缩小|缩短|调整|发展|扩展|压缩|压减|升|降|增|攀升|跃升|优化|拓展|变/;

/** True if the number at [start, end) is what there was (在原有A基础上), or A of 从A增加到B: 从 or 由 before it and a change towards another value behind it, in one clause. */
export function startsRange(folded: string, start: number, end: number, floor: number): boolean {
  if (/原有的?$/.test(folded.slice(Math.max(floor, start - 4), start)) && /^[^，。；\d]{0,16}基础上/.test(folded.slice(end, end + 24)))
    return true;
  if (!FROM.test(folded.slice(Math.max(floor, start - 30), start))) return false;
  const to = TO.exec(folded.slice(end, end + 50));
  return to !== null && CHANGE.test(to[0]);
}
