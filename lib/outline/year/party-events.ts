/**
 * Party congresses and plenums with the month they ended in. `quiet` ones (about offices, or on the eve of a congress) are often left
 * unmentioned, so that their absence tells nothing. Source: the communiqués of the sessions.
 */
export interface PartyEvent {
  /** Number of the congress. */
  readonly congress: string;
  /** Number of the plenum, 0 for the congress itself. */
  readonly plenum: number;
  readonly date: `${number}-${number}`;
  readonly quiet?: true;
}

export const PARTY_EVENTS: readonly PartyEvent[] = [
  { congress: '十四', plenum: 0, date: '1992-10' },
  { congress: '十四', plenum: 3, date: '1993-11' },
  { congress: '十四', plenum: 4, date: '1994-09' },
  { congress: '十四', plenum: 5, date: '1995-09' },
  { congress: '十四', plenum: 6, date: '1996-10' },
  { congress: '十五', plenum: 0, date: '1997-09' },
  { congress: '十五', plenum: 2, date: '1998-02', quiet: true },
  { congress: '十五', plenum: 3, date: '1998-10' },
  { congress: '十五', plenum: 4, date: '1999-09' },
  { congress: '十五', plenum: 5, date: '2000-10' },
  { congress: '十五', plenum: 6, date: '2001-09' },
  { congress: '十六', plenum: 0, date: '2002-11' },
  { congress: '十六', plenum: 2, date: '2003-02', quiet: true },
  { congress: '十六', plenum: 3, date: '2003-10' },
  { congress: '十六', plenum: 4, date: '2004-09' },
  { congress: '十六', plenum: 5, date: '2005-10' },
  { congress: '十六', plenum: 6, date: '2006-10' },
  { congress: '十六', plenum: 7, date: '2007-10', quiet: true },
  { congress: '十七', plenum: 0, date: '2007-10' },
  { congress: '十七', plenum: 2, date: '2008-02', quiet: true },
  { congress: '十七', plenum: 3, date: '2008-10' },
  { congress: '十七', plenum: 4, date: '2009-09' },
  { congress: '十七', plenum: 5, date: '2010-10' },
  { congress: '十七', plenum: 6, date: '2011-10' },
  { congress: '十七', plenum: 7, date: '2012-11', quiet: true },
  { congress: '十八', plenum: 0, date: '2012-11' },
  { congress: '十八', plenum: 2, date: '2013-02', quiet: true },
  { congress: '十八', plenum: 3, date: '2013-11' },
  { congress: '十八', plenum: 4, date: '2014-10' },
  { congress: '十八', plenum: 5, date: '2015-10' },
  { congress: '十八', plenum: 6, date: '2016-10' },
  { congress: '十八', plenum: 7, date: '2017-10', quiet: true },
  { congress: '十九', plenum: 0, date: '2017-10' },
  { congress: '十九', plenum: 2, date: '2018-01', quiet: true },
  { congress: '十九', plenum: 3, date: '2018-02', quiet: true },
  { congress: '十九', plenum: 4, date: '2019-10' },
  { congress: '十九', plenum: 5, date: '2020-10' },
  { congress: '十九', plenum: 6, date: '2021-11' },
  { congress: '十九', plenum: 7, date: '2022-10', quiet: true },
  { congress: '二十', plenum: 0, date: '2022-10' },
  { congress: '二十', plenum: 2, date: '2023-02', quiet: true },
  { congress: '二十', plenum: 3, date: '2024-07' },
  { congress: '二十', plenum: 4, date: '2025-10' },
];
