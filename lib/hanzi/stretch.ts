import { REACH } from './best-path.ts';

/** Text is worked on in stretches of this many code units, with a margin at either side that later steps look at. */
export const STRETCH = 0x1000;
export const MARGIN = 4 * REACH;
export const SIZE = STRETCH + 2 * MARGIN;

/** The stretch at hand, and where its special units stand: always these two, since the loops are faster over arrays that never change place. */
export const source = new Uint16Array(SIZE);
export const places = new Uint16Array(SIZE + 1);
