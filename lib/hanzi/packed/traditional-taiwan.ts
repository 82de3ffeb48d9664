/** OpenCC's standard forms to Taiwan's. From OpenCC (Apache-2.0), jieba (MIT) and the tables of lib/hanzi/data; made by lib/cli/build-hanzi. */
import type { Packed } from '../packed-form.ts';

export const PACKED: Packed = {
  chars:
    '僞偽啓啟喫吃嫺嫻嬀媯峯峰幺么棱稜樑梁檐簷污汙泄洩潙溈潨潀爲為牀床痹痺癡痴皁皂着著睾睪祕秘竈灶糉粽繮韁纔才羣群脣唇蔘參蔿蒍衆眾裏裡覈核踊踴鉢缽鍼針鮎鯰麪麵齶顎',
  rare: '',
  ambiguous: '喫1樑2皁4',
  words:
    '喫茶小舖B0喫\n張棟樑B2樑\n林國樑B2樑杰樑B2樑\n楊士樑B2樑\n牛驥同一皁B4皁;皁B3皁\n純喫茶B1喫\n羅興樑B2樑\n葉步樑B2樑\n蔣國樑B2樑\n黃東樑B2樑\n',
};
