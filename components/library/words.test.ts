import { expect, test } from 'vitest';
import messages from '../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import { fromMessages } from '../words.ts';
import { libraryWords } from './words.ts';

const words = libraryWords(fromMessages(messages));

test('values are filled in', () => {
  expect(words('count', 8)).toBe('8 份');
  expect(words('fail_too_large')).toBe('文件太大');
  expect(words.lang).toBe('zh-CN');
});

test('every word of the library is used', async () => {
  const sources = Object.values(
    import.meta.glob('../../{components,entrypoints}/library/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
  );
  const text = sources.join('\n');
  const unused = Object.keys(messages).filter((key) => {
    const word = key.slice(4);
    const [family] = word.split('_');
    return key.startsWith('lib_') && !text.includes(`'${word}'`) && !text.includes(`\`${family}_\${`);
  });
  expect(unused).toEqual([]);
});
