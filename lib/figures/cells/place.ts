import { fold } from '../../fold.ts';

/** Whether a name is that of a place within the report's area: 青溪县, 市区, 市本级. Areas of a kind (地区, 城镇) are none, nor is the whole. */
export function isPlace(name: string): boolean {
  const head = fold(name);
  return (
    /^(?:市区|城区|市本级|县本级|县域|市辖区)$/.test(head) || (/^.{1,7}(?:[省市县州旗镇乡区]|街道)$/.test(head) && !NO_PLACE.test(head))
  );
}

const NO_PLACE = /^(?:全|各|本|所有|其他|城|乡)|(?:地区|社区|小区|园区|城市|城镇|乡镇|集镇|灾区|景区|山区|库区|开发区|保护区|按.*)$/;

/** 全国, 全省平均: a whole area and the column or row of its values. */
const AREA = /^(全[国省市州盟县旗])(?:平均(?:水平|数|值)?)?$/;
/** Wider areas first: the last letters of the names of places and of whole areas of each rank. */
const RANKS: readonly RegExp[] = [/国$/, /省$|自治区$/, /[市州盟]$|地区$/, /[县区旗]$/, /[镇乡]$|街道$/];

/** The whole area that a head or a row's name is for: 全省 for 全省平均, empty if it is none. */
export function areaOf(name: string): string {
  return AREA.exec(fold(name))?.[1] ?? '';
}

/** What limits a value to a place: the place itself, or a whole area wider than the report's own; the report's own area is no limit. */
export function limitOf(place: string, own: string): string {
  const area = areaOf(place);
  if (area === '') return fold(own).endsWith(fold(place)) ? '' : place;
  const rank = RANKS.findIndex((each) => each.test(area));
  return rank < RANKS.findIndex((each) => each.test(fold(own))) ? area : '';
}
