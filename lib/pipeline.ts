/** The whole chain at once, for whoever has page and time in one place: the command line and the tests. The browser runs its two halves apart. */
import { fold } from './fold.ts';
import type { Reading } from './model.ts';
import { hiddenText } from './page/hidden-text.ts';
import type { Body, Locator } from './page/model.ts';
import { openPage } from './page/open.ts';
import { plainSource } from './page/plain-text.ts';
import { recogniseText } from './page/recognise.ts';
import { REFUSALS } from './page/refusals.ts';
import { readText } from './read-text.ts';
import { wordList } from './text/word-list.ts';

/** A page read: the reading as plain data, and what leads back to the page's elements. */
export interface PageReading {
  readonly reading: Reading;
  readonly body: Body;
  readonly locator: Locator;
}

/** Reads a page. Touches nothing. */
export function readPage(doc: Document): PageReading {
  const { verdict, source, body, locator } = openPage(doc);
  const reading = readText(source, verdict, wordList);
  return { reading: { ...reading, hidden: body.hide.map(hiddenText) }, body, locator };
}

/** Reads a report's plain text (`.txt`, `.md`). `name` stands in for a title. */
export function readPlain(text: string, name = ''): Reading {
  return readText(plainSource(text, name), recogniseText(name, text, fold, 0, REFUSALS), wordList);
}
