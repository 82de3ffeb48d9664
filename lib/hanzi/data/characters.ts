/**
 * Characters with several traditional forms whose usual form in official texts is not the one OpenCC takes: simplified, traditional (OpenCC's
 * standard form), an example.
 */
export const CHARACTERS: readonly (readonly [from: string, to: string, example: string])[] = [
  ['签', '簽', '免签政策、新签合同额'],
  ['咸', '咸', '驻咸解放军、西咸一体化'],
  ['岳', '岳', '常岳九高铁'],
  ['郁', '郁', '郁南县'],
  ['淀', '淀', '引黄入冀补淀'],
  ['里', '里', '里水镇、木里矿区'],
  ['涌', '涌', '谢边涌整治'],
  ['斗', '斗', '斗古镇'],
  ['范', '范', '范楼镇'],
  ['冲', '沖', '石家冲街道'],
  ['钟', '鐘', '古钟'],
  ['沈', '沈', '沈家门渔港'],
];
