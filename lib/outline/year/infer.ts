import { AUTUMN } from '../date.ts';
import type { Found } from '../found.ts';
import type { Witness, YearClaim } from './claims.ts';
import { congressClaims } from './congress-claims.ts';
import { cycleClaims } from './cycle-claims.ts';
import { occasionClaims } from './occasion-claims.ts';
import { partyClaims } from './party-claims.ts';

/** What the evidence is drawn from. All strings are folded. */
export interface YearEvidence {
  /** The lines above the address. */
  readonly head: readonly string[];
  /** The month it was given in, if known. */
  readonly month: number | undefined;
  readonly place: string;
  readonly witnesses: readonly Witness[];
  readonly headings: readonly { readonly folded: string; readonly mode: string }[];
}

function common(claims: readonly YearClaim[]): number[] {
  const [first, ...rest] = claims;
  return first ? first.allowed.filter((year) => rest.every(({ allowed }) => allowed.includes(year))) : [];
}

/** The one year all the evidence allows, with the claims it rests on; undefined if there is none, or only one weak claim. */
export function agree(claims: readonly YearClaim[]): { year: number; claims: readonly YearClaim[] } | undefined {
  const firm = claims.filter((claim) => claim.firm);
  const rules = new Set(claims.map(({ rule }) => rule));
  const [year, ...others] = new Set(common(claims));
  if (year !== undefined && others.length === 0 && (firm.length > 0 || rules.size > 1)) return { year, claims };
  // Weak evidence may contradict two firm pieces that agree, never one.
  const [sure, ...more] = new Set(common(firm));
  const known = new Set(firm.map(({ rule }) => rule)).size > 1;
  return year === undefined && sure !== undefined && more.length === 0 && known ? { year: sure, claims: firm } : undefined;
}

/** The year a report was given in, worked out from what it says between the lines. */
export function inferYear({ head, month, place, witnesses, headings }: YearEvidence): Found<number> | undefined {
  const late = month !== undefined && month >= AUTUMN;
  const claims = [
    ...congressClaims(head, witnesses, place, late),
    ...partyClaims(witnesses),
    ...occasionClaims(witnesses),
    ...cycleClaims(witnesses, headings),
  ];
  const agreed = agree(claims);
  if (!agreed) return undefined;
  const words = [...new Set(agreed.claims.map(({ words }) => words.replace(/^[，、；年]+/, '')))].slice(0, 4).join('；');
  return { value: late ? agreed.year - 1 : agreed.year, rule: agreed.claims[0]?.rule ?? '', words };
}
