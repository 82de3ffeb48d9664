import { follow } from './follow.ts';
import { PACKED as HONGKONG_TRADITIONAL } from './packed/hongkong-traditional.ts';
import { PACKED as SIMPLIFIED_TRADITIONAL } from './packed/simplified-traditional.ts';
import { PACKED as TAIWAN_TRADITIONAL } from './packed/taiwan-traditional.ts';
import { PACKED as TRADITIONAL_HONGKONG } from './packed/traditional-hongkong.ts';
import { PACKED as TRADITIONAL_SIMPLIFIED } from './packed/traditional-simplified.ts';
import { PACKED as TRADITIONAL_TAIWAN } from './packed/traditional-taiwan.ts';
import type { Packed } from './packed-form.ts';
import { type Route, routeOf } from './route.ts';
import type { Script } from './script.ts';
import { type Step, unpack } from './step.ts';

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

const steps = new Map<Packed, Step>();
const routes = new Map<string, Route>();

function step(packed: Packed): Step {
  const known = steps.get(packed) ?? unpack(packed);
  steps.set(packed, known);
  return known;
}

function route(from: Script, to: Script): Route {
  const [first, second] = [INTO[from], OUT_OF[to]].filter((packed) => packed !== undefined).map(step);
  if (!first) throw new RangeError('no step leads from a script to itself');
  const known = routes.get(`${from} ${to}`) ?? routeOf(first, second);
  routes.set(`${from} ${to}`, known);
  return known;
}

/** A function that converts text from one script to another. What its steps know is unpacked at their first use and kept. */
export function converter(from: Script, to: Script): Convert {
  if (from === to) return (text) => text;
  const way = route(from, to);
  return (text) => follow(way, text);
}
