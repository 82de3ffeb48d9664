import { fold } from '../../fold.ts';

/** Whether a name is that of a place within the report's area: 青溪县, 市区, 市本级. Areas of a kind (地区, 城镇) are none, nor is the whole. */
export function isPlace(name: string): boolean {
  const head = fold(name);
  return (
    /^(?:市区|城区|市本级|县本级|县域|市辖区)$/.test(head) || (/^.{1,7}(?:[省市县州旗镇乡区]|街道)$/.test(head) && !NO_PLACE.test(head))
  );
}

const NO_PLACE = /^(?:全|各|本|所有|其他|城|乡)|(?:地区|社区|小区|园区|城市|城镇|乡镇|集镇|灾区|景区|山区|库区|开发区|保护区|按.*)$/;
