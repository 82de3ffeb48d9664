/**
 * Domains where government reports are reposted or published; sub-domains included. The watcher runs on these alone, so the list is also
 * what the extension asks permission for. One a line, sorted; a test holds the order.
 */
export const HOSTS = [
  '31ppt.com',
  '360doc.com',
  '51test.net',
  '77cn.com.cn',
  'aiyangedu.com',
  'bdocx.com',
  'book118.com',
  'chazidian.com',
  'cnfla.com',
  'cnrencai.com',
  'deliwenku.com',
  'diyifanwen.com',
  'doc88.com',
  'docin.com',
  'fwwang.cn',
  'gov.cn',
  'iask.sina.com.cn',
  'jinchutou.com',
  'liuxue86.com',
  'mbalib.com',
  'oh100.com',
  'renrendoc.com',
  'ruiwen.com',
  'taowenge.com',
  'unjs.com',
  'wendangku.net',
  'wendangxiazai.com',
  'wenku.baidu.com',
  'wenkub.com',
  'xuexila.com',
  'yjbys.com',
  'yuwenmi.com',
] as const;

/** The hosts as match patterns of an extension manifest. */
export const MATCHES: string[] = HOSTS.map((host) => `*://*.${host}/*`);
