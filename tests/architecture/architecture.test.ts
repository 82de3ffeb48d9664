/** Who may import whom. Each rule names whoever breaks it. */
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Import, importsOf, sourceFiles } from './imports.ts';

const files = sourceFiles();
const imports = files.flatMap(importsOf);
const say = (broken: readonly Import[]) => broken.map(({ from, to }) => `${from} imports ${to}`);

/** The stage a file of lib/ belongs to, or '' for the leaves beside the folders (model.ts, fold.ts …). */
const stageOf = (file: string) => /^lib\/([^/]+)\//.exec(file)?.[1] ?? '';
/** What more than one stage may know: a lexicon is data, not a stage. */
const SHARED_DATA = /^lib\/figures\/lexicon\//;

test('the sources are found', () => {
  expect(files).toContain('lib/pipeline.ts');
  expect(imports.length).toBeGreaterThan(50);
});

/** The text half of the chain, which the browser runs in the background, and the whole chain. */
const CHAINS = ['lib/read-text.ts', 'lib/pipeline.ts'];

test('a stage imports leaves and its own folder; only the chains and the command line know two', () => {
  const broken = imports.filter(({ from, to, own }) => {
    if (!own || !from.startsWith('lib/') || CHAINS.includes(from) || stageOf(from) === 'cli') return false;
    const theirs = stageOf(to);
    return theirs !== '' && theirs !== stageOf(from) && !SHARED_DATA.test(to);
  });
  expect(say(broken)).toEqual([]);
});

test('the text half never looks at pages', () => {
  const broken = imports.filter(({ from, to }) => from === 'lib/read-text.ts' && stageOf(to) === 'page');
  expect(say(broken)).toEqual([]);
});

test('lib never looks outward', () => {
  const broken = imports.filter(
    ({ from, to, own }) => from.startsWith('lib/') && (own ? !to.startsWith('lib/') : /^(wxt|preact|webextension)/.test(to)),
  );
  expect(say(broken)).toEqual([]);
});

test('only the command line imports node:', () => {
  const broken = imports.filter(({ from, to }) => to.startsWith('node:') && stageOf(from) !== 'cli');
  expect(say(broken)).toEqual([]);
});

test('model.ts imports nothing', () => {
  expect(say(importsOf('lib/model.ts'))).toEqual([]);
});

test('components see neither the browser nor the entrypoints', () => {
  const broken = imports.filter(({ from, to }) => from.startsWith('components/') && /^(wxt|webextension|entrypoints)/.test(to));
  expect(say(broken)).toEqual([]);
});

test('one entrypoint never imports another', () => {
  const room = (file: string) => /^entrypoints\/([^/]+)/.exec(file)?.[1];
  const broken = imports.filter(({ from, to }) => room(from) && room(to) && room(to) !== 'edge' && room(from) !== room(to));
  expect(say(broken)).toEqual([]);
});

test('edge has no index file, or it would be built as an entrypoint', () => {
  expect(readdirSync('entrypoints/edge').filter((file) => file.startsWith('index.'))).toEqual([]);
});

test('nothing is called utils, helpers or manager', () => {
  expect(files.filter((file) => /(utils?|helpers?|manager)(\.|\/|-)/i.test(file))).toEqual([]);
});

test('every own import leads to a file', () => {
  expect(say(imports.filter(({ to, own }) => own && !existsSync(to)))).toEqual([]);
});

test('there are no import cycles', () => {
  const edges = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter((i) => i.own)
        .map((i) => i.to),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) {
      for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    }
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});
