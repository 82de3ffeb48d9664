import { isPlaced } from './places-in-turn.ts';
import type { Setting } from './setting.ts';

/** 居全国｜13位. */
export const PLACED = /(?:居|列|排名?|位列)(?:全[国省市区州县]|全球|世界|国内|[中西东]部)$/;

/** 居全省第3位, 排名全国城市第9 — a rank in digits. 第3届 is none. */
export function isRank(s: Setting): boolean {
  if (s.number.form === 'digits' && s.number.unit === '位' && PLACED.test(s.before)) return true;

  if (/^[、和及与]$/.test(s.before) && s.number.unit === '位' && s.prev?.unit === '位' && isPlaced(s.clause)) return true;
  if (!s.before.endsWith('第') || !/^[位名]?$/.test(s.number.unit)) return false;
  if (/^[、和]第$/.test(s.before) && s.prev && /^[位名]?$/.test(s.prev.unit)) return s.number.form === 'digits' || s.number.unit === '位';
  if (s.number.form !== 'digits' && (s.number.form !== 'hanzi' || s.number.unit !== '位')) return false;
  if (s.number.unit === '' && /^[\u4e00-\u9fffA-Za-z]/.test(s.after) && !/^(?:和|与|的|[，。；、])/.test(s.after)) return false;
  return s.number.unit !== '' || /(?:居|列|位|名|排|升至|跃至|跃居|升到|进至|占|为|全[国省市区州县])[^，。；、]{0,16}第\s?$/.test(s.before);
}
