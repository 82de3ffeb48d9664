import type { Draft } from './layer.ts';
import type { Survey } from './survey.ts';

/** A repair rule: what is to be changed in one block's text, given what the whole document shows. Pure; drafts in order, none overlapping. */
export type Rule = (text: string, survey: Survey) => readonly Draft[];
