import { SITES } from './sites.ts';

/** Sites that reports are found on and of whose pages nothing more is known. Bare domains, sorted; those with hints stand in sites.ts. */
export const WITHOUT_HINTS = ['77cn.com.cn', 'cnfla.com', 'iask.sina.com.cn', 'wendangku.net', 'wendangxiazai.com', 'xuexila.com'] as const;

/** Every domain the watcher runs on, sub-domains included: also what the extension asks permission for. */
export const HOSTS: readonly string[] = [...new Set([...SITES.flatMap((site) => site.hosts), ...WITHOUT_HINTS])].sort();

/** The hosts as match patterns of an extension manifest. */
export const MATCHES: string[] = HOSTS.map((host) => `*://*.${host}/*`);
