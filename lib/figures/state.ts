import type { FigureKind } from '../model.ts';
import { EMPTY, type Phrase } from './phrase.ts';

/** What a sentence has said so far. */
export interface State {
  /** Things named in the sentence, oldest first, each once. */
  recent: Phrase[];
  /** What the last number was about. */
  subject: Phrase;
  /** The names of the last row of values, if there was one. */
  row: Phrase[];
  scope: string;
  /** The part that the last value was said of instead of a thing (其中东山区完成20亿元): what only goes on about it is said of that part. */
  part: string;
  act: Phrase;
  /** 至少 before that act: it holds for the list too. */
  least: boolean;
  /** The unit of the last number, if it stood straight after its thing: 新增学校3｜所. */
  counted: string;
  /** The subject of a clause without numbers, for measures that need an owner. */
  topic: Phrase;
  /** Looks for one in the clauses before that, for measures that find no owner at all. */
  further: () => Phrase;
  kind: FigureKind | '';
  /** What the last level was counted in: 人, 亿元 as 元. */
  unit: string;
  /** The last thing named that was no part (其中) of another. */
  main: Phrase;
  /** A 其中 has been read in this sentence. */
  inPart: boolean;
  /** 其中 opened the sentence, or stood before a comma in it: what follows are parts, semicolons or not. */
  parts: boolean;
  /** What a share was taken of, while the share is the subject. */
  shared: Phrase;
  /** 占全省: the whole that a list of shares is taken of. */
  whole: Phrase;
  /** 压减公务经费6%、｜会议支出15%: the change the last act made. */
  acted: 0 | 1 | -1;
  /** Whether the sentence has named anything yet. */
  named: boolean;
  /** Things counted in the sentence, without the measures taken of them. */
  things: Phrase[];
  /** 净增 at the head of a list: what follows are changes too. */
  net: boolean;
}

export const freshState = (): State => ({
  recent: [],
  subject: EMPTY,
  main: EMPTY,
  inPart: false,
  parts: false,
  shared: EMPTY,
  whole: EMPTY,
  acted: 0,
  row: [],
  scope: '',
  part: '',
  act: EMPTY,
  least: false,
  counted: '',
  topic: EMPTY,
  further: () => EMPTY,
  kind: '',
  unit: '',
  named: false,
  things: [],
  net: false,
});

/** What goes on after a semicolon: the parts of the thing before it are done with, and the scope that no sentence's head has set. */
export const beyondPart = (state: State, headScope: string): Partial<State> => ({
  scope: headScope,
  part: '',
  subject: state.main,
  inPart: false,
});

/** Notes a thing whose number cannot be read: what follows is said of it all the same. */
export function nameUnread(state: State, thing: Phrase): void {
  remember(state, [thing]);
  Object.assign(state, { main: thing, named: true, topic: EMPTY, shared: EMPTY, kind: '' });
}

/** Things are kept for 分别 over the last few of them. */
const KEPT = 12;

/** Notes what the last number was about. */
export function remember(state: State, names: readonly Phrase[]): void {
  for (const name of names) if (!state.recent.some((known) => known.folded === name.folded)) state.recent.push(name);
  if (state.recent.length > KEPT) state.recent.splice(0, state.recent.length - KEPT);
  if (state.things.length > KEPT) state.things.splice(0, state.things.length - KEPT);
  state.subject = names.at(-1) ?? state.subject;
  state.row = names.length > 1 ? [...names] : [];
}
