import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { finish } from '../steps.ts';
import { dataTableSteps, readCaption, readRowSteps } from './tables.ts';

const tableOf = (html: string) => new JSDOM(`<table>${html}</table>`).window.document.querySelector('table') as HTMLTableElement;
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const link = (text: string) => `<a href="/x">${text}</a>`;

test.each([
  ['numbers under heads', row('指标', '数值') + row('生产总值', '226.0') + row('粮食产量', '12.6') + row('人口', '38.0')],
  ['numbers without heads', row('生产总值', '226.0亿元', '3.6%') + row('粮食产量', '12.6', '1.1') + row('财政收入', '28.1', '-2.2')],
  ['full-width numbers', row('行业', '增长（％）') + row('工业', '－１３．３') + row('农业', '５．０') + row('合计', '４．１')],
  ['duties', row('序号', '工作任务', '责任单位') + row('1', '改造老旧小区', '住建局') + row('2', '疏浚河道', '水利局')],
  ['places that link somewhere', row('地区', '总量', '增速') + row(link('东江区'), '510.4', '4.0') + row('青溪县', '226.0', '3.6')],
])('%s are data', (_, html) => expect(finish(dataTableSteps(tableOf(html)))).toBe(true));

test.each([
  ['page layout', row('<p>各位代表：</p><p>2020年，全县生产总值226亿元。</p>', '<div>热门</div>') + row('版权所有', '2021')],
  ['a layout around a table', row(`<table>${row('指标', '1')}${row('人口', '2')}</table>`, '广告') + row('页脚', '2021')],
  ['links', row(link('2008年公报'), link('2009年公报')) + row(link('2010年公报'), link('2011年公报'))],
  [
    'files to fetch',
    row('名称', '大小', '日期') +
      row(link('2020年青溪县政府工作报告.doc'), '35', '2021') +
      row(link('2019年青溪县政府工作报告.doc'), '31', '2020'),
  ],
  ['prices', row('会员套餐', '价格（元）') + row('月度会员', '19.9') + row('季度会员', '49.9') + row('年度会员', '128.0')],
  ['a record of the document', row('索引号', '10023', '发布机构', '县政府办') + row('成文日期', '2021', '主题分类', '综合')],
  ['a pager', row('1', '2', '3') + row('4', '5', '下一页')],
  ['a calendar', row('日', '一', '二', '三') + row('1', '2', '3', '4') + row('5', '6', '7', '8')],
  ['a calendar of wide digits', row('日', '一', '二', '三') + row('１', '２', '３', '４') + row('５', '６', '７', '８')],
  ['a form', row('指标', '<input>') + row('1', '2') + row('3', '4')],
  ['one row', row('1', '2', '3', '4', '5', '6')],
])('%s are none', (_, html) => expect(finish(dataTableSteps(tableOf(html)))).toBe(false));

test('a row that only calls for a click is none, whether or not blank cells stand beside it', () => {
  const html = row('指标', '数值') + row('人口', '38.0') + row('下载更多数据请登录', '') + row('面积', '12.6');
  expect(finish(readRowSteps(tableOf(html))).map(([cell]) => cell?.text)).toEqual(['指标', '人口', '面积']);
});

test('cells are read as shown: lines, indents, raised marks, hidden decoys, exponents', () => {
  const html =
    '<caption>表1 能耗<sup>①</sup><span>单位：吨</span></caption>' +
    '<tr><th>指标<sup>[3]</sup></th><th>总量<br>（吨）</th></tr>' +
    '<tr><td>　　其中：煤<span style="display:none">文库</span></td><td rowspan="2" style="padding-left:2em">12.5</td></tr>' +
    '<tr><td><p>微克/m<sup>3</sup></p></td></tr>';
  const table = tableOf(html);
  expect(finish(readRowSteps(table)).map((cells) => cells.map(({ text, indent, rowSpan }) => [text, indent, rowSpan]))).toEqual([
    [
      ['指标', 0, 1],
      ['总量\n（吨）', 0, 1],
    ],
    [
      ['其中：煤', 4, 1],
      ['12.5', 4, 2],
    ],
    [['微克/m3', 0, 1]],
  ]);
  expect(readCaption(table)).toBe('表1 能耗单位：吨');
});
