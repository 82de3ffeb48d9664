import type { Packed } from './lexicon.ts';
import { PACKED as HONGKONG_TRADITIONAL } from './packed/hongkong-traditional.ts';
import { PACKED as SIMPLIFIED_TRADITIONAL } from './packed/simplified-traditional.ts';
import { PACKED as TAIWAN_TRADITIONAL } from './packed/taiwan-traditional.ts';
import { PACKED as TRADITIONAL_HONGKONG } from './packed/traditional-hongkong.ts';
import { PACKED as TRADITIONAL_SIMPLIFIED } from './packed/traditional-simplified.ts';
import { PACKED as TRADITIONAL_TAIWAN } from './packed/traditional-taiwan.ts';
import type { Script } from './script.ts';
import { apply, type Step, unpack } from './step.ts';

export type Convert = (text: string) => string;

/** The steps from each script to OpenCC's standard traditional forms, and from these to each script. */
const INTO: Record<Script, Packed | undefined> = {
  t: undefined,
  cn: SIMPLIFIED_TRADITIONAL,
  tw: TAIWAN_TRADITIONAL,
  hk: HONGKONG_TRADITIONAL,
};
const OUT_OF: Record<Script, Packed | undefined> = {
  t: undefined,
  cn: TRADITIONAL_SIMPLIFIED,
  tw: TRADITIONAL_TAIWAN,
  hk: TRADITIONAL_HONGKONG,
};

const ready = new Map<Packed, Step>();

function step(packed: Packed): Step {
  const known = ready.get(packed) ?? unpack(packed);
  ready.set(packed, known);
  return known;
}

/** A function that converts text from one script to another. What a step knows is unpacked at its first use and kept. */
export function converter(from: Script, to: Script): Convert {
  if (from === to) return (text) => text;
  const steps = [INTO[from], OUT_OF[to]].filter((packed) => packed !== undefined).map(step);
  return (text) => apply(steps, text);
}
