import { expect, test } from 'vitest';
import { GAP_PHRASES } from '../gap-phrases.ts';
import { MASK_FORMS } from '../mask-forms.ts';
import { repair } from '../repair.ts';
import { sourceOf } from '../source.test-support.ts';
import { MARKUP_FORMS } from './markup-forms.ts';
import { STRAY_WORDS } from './stray-words.ts';

const read = (...lines: string[]) =>
  repair(sourceOf(lines))
    .paragraphs.map((p) => p.text)
    .join('¶');
const seen = (kind: string, ...lines: string[]) => repair(sourceOf(lines)).notices.filter((n) => n.kind === kind);

test('readings go, brackets that belong to the text stay', () => {
  expect(read('促進經(jīng)濟和產(chǎn)業(yè)發(fā)展，召開會（huì）議，綠（lǜ）色')).toBe('促進經濟和產業發展，召開會議，綠色');
  expect(read('经济草案(draft)、产业(chanye)和会议（一）')).toBe('经济草案(draft)、产业(chanye)和会议（一）');
  expect(read('發(fā)展產(chǎn)業(yè)，經(jīng)濟，他們(men)，草案(draft)，浙(禾)商，BT(建設移交)，“3+x”，中心（MAP）')).toBe(
    '發展產業，經濟，他們，草案(draft)，浙(禾)商，BT(建設移交)，“3+x”，中心（MAP）',
  );
  expect(read('发展鲊（zhǎ）鱼加工')).toBe('发展鲊（zhǎ）鱼加工');
});

test.each(MARKUP_FORMS)('markup: $rule', ({ form, by, example: [before, after] }) => {
  expect(before.replaceAll(form, by)).toBe(after);
});

test('left-over markup goes, masks in asterisks stay', () => {
  expect(read('——**运行平稳。**全市PM_{2.5}下降$7.5\\%$')).toBe('——运行平稳。全市PM2.5下降7.5%');
  expect(read('在*_**会议上，***提出，与**_*合作，**名**')).toBe('在*_**会议上，***提出，与**_*合作，名');
  expect(read('PM_2.5、CO_2和$PM_{10}$')).toBe('PM2.5、CO2和$PM10');
});

test.each(STRAY_WORDS)('stray word: $example', ({ word, stood, example }) => {
  expect(seen('stray', example)).toMatchObject([{ repaired: stood, text: ` ${word} ` }]);
  expect(read(example)).toBe(example);
});

test('a middle dot is restored in names, a question stays', () => {
  expect(read('实施“创新云州?领航计划”')).toBe('实施“创新云州·领航计划”');
  expect(read('举办第二届丝路（中国?云州）论坛')).toBe('举办第二届丝路（中国·云州）论坛');
  expect(read('见面道一声“您好?谢谢”')).toBe('见面道一声“您好?谢谢”');
  expect(seen('dot', '建设智慧云州?数字新城')).toMatchObject([{ text: '?', repaired: '·', start: 6, end: 7 }]);
  expect(seen('dot', '准备好了吗?我们出发。')).toEqual([]);
  expect(read('他问：“怎么办?大家一起干”')).toBe('他问：“怎么办?大家一起干”');
  expect(read('举办湖畔大会?青山论坛，办好湖畔大会·青山论坛。')).toBe('举办湖畔大会·青山论坛，办好湖畔大会·青山论坛。');
  expect(read('钱从哪里来?从改革中来。')).toBe('钱从哪里来?从改革中来。');
});

test('a dot between two characters is told of, where dots have no other meaning', () => {
  expect(seen('dot', '建设会.展大道高架，')).toEqual([expect.objectContaining({ text: '会.展', paragraph: 0, start: 2, end: 5 })]);
  expect(seen('dot', '建设会.展大道高架，')[0]).not.toHaveProperty('repaired');
  expect(seen('dot', '推进远.安新城建设，', '支持安远乡发展。')).toMatchObject([{ text: '远.安', repaired: '安远' }]);
  expect(seen('dot', '一.加快转型', '十一.改善民生', '增长7.5%.其中')).toEqual([]);
  expect(seen('dot', ...Array.from({ length: 30 }, () => '工业较快增长.农业稳步发展'))).toEqual([]);
});

test('swapped pairs are told of, not undone', () => {
  const text = ['感谢人大代表政.和协委员，', '各位政协委员和政协机关，'];
  expect(seen('dot', ...text)).toMatchObject([{ text: '政.和', repaired: '和政', paragraph: 0, start: 6, end: 9 }]);
});

test.each(MASK_FORMS)('mask: $example', ({ kind, example: [text, mask] }) => {
  const start = text.indexOf(mask);
  expect(seen(kind, text)).toEqual([{ kind, text: mask, paragraph: 0, start, end: start + mask.length }]);
});

test('what only looks like a mask is left alone', () => {
  for (const text of [
    '“3+x”模式',
    '某些地方',
    '7×24小时',
    '二○○九年',
    '对二甲苯（PX）项目',
    '“数据要素×”行动',
    '5×8米',
    '“4+X”实验室',
    'X光机',
    '3X公司',
  ])
    expect([...seen('masked', text), ...seen('year-masked', text)]).toEqual([]);
});

test.each(GAP_PHRASES)('gap: $example', ({ kind, example }) => {
  expect(seen(kind, `持续用力，${example}推进`)).toMatchObject([{ paragraph: 0, start: 5 }]);
});

test('a foreign host is named only where it tells something', () => {
  const text = Array.from({ length: 12 }, () => '促進經(jīng)濟發(fā)展和產(chǎn)業(yè)轉型升級。');
  const hosts = (host: string, lines: string[]) => repair(sourceOf(lines, host)).notices.filter((n) => n.kind === 'foreign-host').length;
  expect(['www.garden-tiles.com', 'shop.example.de'].map((host) => hosts(host, text))).toEqual([1, 1]);
  expect(['www.gov.cn', '', '127.0.0.1', 'localhost'].map((host) => hosts(host, text))).toEqual([0, 0, 0, 0]);
  expect(hosts('www.report-texts.com', ['促进经济发展。'])).toBe(0);
});

const CHUNK = '过去一年，全市上下团结一心、攻坚克难，经济保持平稳较快增长，城乡面貌持续改善，人民生活水平不断提';

test('numbers glued on by cutting a text into chunks go, a list keeps its own', () => {
  const chunks = [1, 2, 3, 4].map((n) => `${n}、${CHUNK}`);
  const whole = CHUNK.repeat(4);
  expect(read(chunks.join(''))).toBe(whole);
  expect(read(...chunks, '高。')).toBe(`${whole}高。`);
  const list = `重点做好以下工作：1、${CHUNK}高；2、${CHUNK}高；3、${CHUNK}高。`;
  expect(read(list)).toBe(list);
  const both = `1、${CHUNK}高，2、农业，${CHUNK.slice(0, 2)}2、${CHUNK.slice(2)}3、${CHUNK}4、${CHUNK}`;
  expect(read(both)).toBe(both.replace(/^1、|2、(?=一年)|[34]、/g, ''));
  const lines = [1, 2, 3].map((n) => `${n}、${CHUNK}高。`);
  expect(read(...lines)).toBe(lines.join('¶'));
});
