import { expect, test } from 'vitest';
import { decode } from './decode.ts';

/** “市政府工作报告，今年发展” in the two tables of old files. */
const GB = Uint8Array.from(Buffer.from('cad0d5feb8aeb9a4d7f7b1a8b8e6a3acbdf1c4eab7a2d5b9', 'hex'));
const BIG5 = Uint8Array.from(Buffer.from('a5abac46a9b2a475a740b3f8a769a141a4b5a67eb56fae69', 'hex'));
const bytes = (text: string) => new TextEncoder().encode(text);
const page = (charset: string, body: Uint8Array) => Uint8Array.from([...bytes(`<meta charset="${charset}"><p>`), ...body]);

test('old files without a declaration are told apart by what they say', () => {
  expect(decode(GB, 'text')).toBe('市政府工作报告，今年发展');
  expect(decode(BIG5, 'text')).toBe('市政府工作報告，今年發展');
});

test.each(['gb2312', 'gbk', 'GB18030'])('a page that declares %s', (charset) =>
  expect(decode(page(charset, GB), 'html')).toContain('工作报告'),
);

test('a page that was saved as UTF-8 but still declares gb2312 is read as what it is', () =>
  expect(decode(page('gb2312', bytes('市政府工作报告')), 'html')).toContain('市政府工作报告'));

test('a page that declares gb2312 and holds a broken byte is still read as declared', () =>
  expect(decode(page('gb2312', Uint8Array.from([...GB, 0xff])), 'html')).toContain('工作报告'));

test('UTF-8 and byte order marks', () => {
  expect(decode(bytes('市政府'), 'text')).toBe('市政府');
  expect(decode(bytes('\ufeff市政府'), 'text')).toBe('市政府');
  expect(decode(Uint8Array.from([0xff, 0xfe, 0x02, 0x5e]), 'text')).toBe('市');
});
