/** Writes lib/hanzi/packed/ anew. Run: node lib/cli/build-hanzi/build-hanzi.ts */
import { writeFileSync } from 'node:fs';
import { SIMPLIFIED_WORDS } from '../../hanzi/data/simplified-words.ts';
import type { Packed } from '../../hanzi/packed-form.ts';
import { listed } from './listed.ts';
import { opencc } from './opencc.ts';
import { simplifiedToTraditional } from './simplified.ts';

function write(file: string, what: string, packed: Packed): void {
  const body = Object.entries(packed).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`);
  const head = `/** ${what}. From OpenCC (Apache-2.0), jieba (MIT) and the tables of lib/hanzi/data; made by lib/cli/build-hanzi. */\n`;
  const text = `${head}import type { Packed } from '../packed-form.ts';\n\nexport const PACKED: Packed = {\n${body.join('\n')}\n};\n`;
  writeFileSync(new URL(`../../hanzi/packed/${file}.ts`, import.meta.url), text);
}

write('simplified-traditional', 'Simplified to traditional', await simplifiedToTraditional());
write(
  'traditional-simplified',
  'Traditional to simplified',
  await listed(
    ['TSPhrases'],
    ['CJK_Compatibility_Ideographs', 'TSCharacters'],
    SIMPLIFIED_WORDS.map(([word, to]) => [word, to]),
  ),
);
write('traditional-taiwan', "OpenCC's standard forms to Taiwan's", await listed(['TWVariantsPhrases'], ['TWVariants']));
write('traditional-hongkong', "OpenCC's standard forms to Hong Kong's", await listed(['HKVariantsPhrases'], ['HKVariants']));
write('taiwan-traditional', "Taiwan's forms to OpenCC's standard", await listed(['TWVariantsRevPhrases'], ['TWVariantsRev']));
write('hongkong-traditional', "Hong Kong's forms to OpenCC's standard", await listed(['HKVariantsRevPhrases'], ['HKVariantsRev']));

const vocabulary = (await opencc('TWPhrases')).map((pair) => pair.join(' ')).join('|');
writeFileSync(
  new URL('../../hanzi/packed/taiwan-vocabulary.ts', import.meta.url),
  `/** Mainland words and Taiwan's, both in traditional script: OpenCC's TWPhrases (Apache-2.0); made by lib/cli/build-hanzi. */
export const WORDS =
  ${JSON.stringify(vocabulary)};
`,
);
