/** Words whose simplified form OpenCC doesn't know: traditional, simplified, an example. */
export const SIMPLIFIED_WORDS: readonly (readonly [word: string, to: string, example: string])[] = [
  ['座標', '坐标', '成長座標'],
  ['覆函', '复函', '建議覆函'],
  ['覆核', '复核', '行政覆核'],
  ['覆議', '复议', '行政覆議'],
  ['覆審', '复审', '通過覆審'],
  ['覆檢', '复检', '抽樣覆檢'],
  ['覆查', '复查', '信訪覆查'],
  ['覆信', '复信', '及時覆信'],
  ['覆電', '复电', '中央覆電'],
  ['重覆', '重复', '避免重覆建設'],
  ['臺帳', '台账', '建立臺帳'],
  ['台帳', '台账', '建立台帳'],
  ['砲兵', '炮兵', '砲兵部隊'],
  ['櫃枱', '柜台', '服務櫃枱'],
];
