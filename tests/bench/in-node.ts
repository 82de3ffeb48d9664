/** The measures on plain texts, in Node, in processor time: what else the machine does has less of a say. */
import { readFileSync } from 'node:fs';
import Recognizers from '@microsoft/recognizers-text-number';
import { HARD_TEXTS } from '../../lib/figures/hard-texts.test-support.ts';
import { readPlain } from '../../lib/pipeline.ts';
import { SAMPLE } from '../e2e/harness/shared.ts';
import type { Line } from './line.ts';
import { longReport } from './pages.ts';
import { plain, side } from './side-by-side.ts';

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Figures beside a library that reads numbers, and texts made to be slow, once and ten times as long. */
export function textLines(): Line[] {
  const text = longReport(readFileSync(SAMPLE, 'utf8'), 60_000);
  const numbers = side(
    7,
    { ours: plain(() => readPlain(text)), recognizers: plain(() => Recognizers.recognizeNumber(text, 'zh-cn')) },
    3,
    processorTime,
  );
  const peer = 'Recognizers-Text (numbers only)';
  return [
    { what: 'figures of a text, named', ours: numbers.ours, peer, theirs: numbers.recognizers, goal: '—' },
    ...HARD_TEXTS.map(hardText),
  ];
}

function hardText([name, unit]: (typeof HARD_TEXTS)[number]): Line {
  const long = (size: number) => unit.repeat(Math.ceil(size / unit.length));
  const [small, large] = [long(10_000), long(100_000)];
  const tenTimes = () => {
    for (let i = 0; i < 10; i++) readPlain(small);
  };
  // The short one is read ten times for each reading of the long one, so that both leave as much to be cleared away.
  const taken = side(5, { once: plain(tenTimes), tenfold: plain(() => readPlain(large)) }, 1, processorTime);
  return { what: `hard text (${name}) ten times as long`, ours: taken.tenfold, peer: 'once', theirs: taken.once / 10, goal: '≤ 12' };
}
