import type { SourceBlock, SourceTable } from '../model.ts';
import type { TablePlace, TextSpan } from './model.ts';
import { findLineTables } from './text-tables.ts';

/** Blocks and tables of a page, each with its way back. */
export interface Collected {
  readonly blocks: readonly SourceBlock[];
  readonly spans: readonly (readonly TextSpan[])[];
  readonly tables: readonly SourceTable[];
  readonly places: readonly TablePlace[];
}

/** Takes the tables that a page shows as lines of text out of its blocks and puts them among its tables. */
export function liftTables({ blocks, spans, tables, places }: Collected): Collected {
  const found = findLineTables(blocks.map(({ text }) => text));
  if (found.length === 0) return { blocks, spans, tables, places };
  const inside = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const kept: number[] = [];
  let count = 0;
  for (let at = 0; at < blocks.length; at++) {
    if (!inside.has(at)) count++;
    kept.push(count - 1);
  }
  const outside = <T>(all: readonly T[]) => all.filter((_, at) => !inside.has(at));
  const shown = tables.map((table, i) => ({
    at: table.after,
    table: { ...table, after: kept[table.after] ?? -1 },
    place: places[i] as TablePlace,
  }));
  const lifted = found.map(({ from, to, rows }) => ({
    at: from - 0.5,
    table: { after: kept[from - 1] ?? -1, caption: '', rows },
    place: spans.slice(from, to).filter((_, line) => rows.length === to - from || line !== 1),
  }));
  const all = [...shown, ...lifted].sort((a, b) => a.at - b.at);
  return { blocks: outside(blocks), spans: outside(spans), tables: all.map(({ table }) => table), places: all.map(({ place }) => place) };
}
