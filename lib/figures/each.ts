import { type Left, readLeft } from './left.ts';
import { cut } from './phrase.ts';

/** 每百户62部, 每人每月900元: what the unit is counted for. */
export const EACH =
  /每(?:\d+(?:公斤|千克|斤|吨|克|公里)|(?:人每)?[月年人户亩天]|立方米|平方公里|千瓦时|(?:百|千|万|十万)(?:人|户|亩|平方公里|公里|人口))$/;

/** 普及率达到｜每百户｜62部: what stands before the measure is read too. */
export function beyondEach(opened: Left, at: number): Left {
  const inner = readLeft(cut(opened.core, 0, at), false);
  return {
    ...opened,
    core: inner.core,
    link: opened.link || inner.link,
    bound: opened.bound || inner.bound,
    change: opened.change || inner.change,
    changeWord: opened.changeWord || inner.changeWord,
  };
}
