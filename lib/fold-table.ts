import { SIMPLIFIED as FORMS, TRADITIONAL as STEPS } from './fold-data.ts';
import { unpackCodes } from './packed-codes.ts';

let code = 0;

/** Traditional characters in the order of their codes and, at the same place in the other text, their simplified form (one code unit each). */
export const TRADITIONAL = String.fromCharCode(...unpackCodes(STEPS).map((step) => (code += step)));
export const SIMPLIFIED = String.fromCharCode(...unpackCodes(FORMS));
