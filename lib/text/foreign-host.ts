import type { Notice, SourceMeta } from '../model.ts';
import type { Survey } from './survey.ts';

/** Endings of host names under which Chinese sites are run. */
const CHINESE = /\.(?:cn|hk|mo|tw|sg|中国|公司|网络|xn--[a-z0-9-]+)$/;
/** Endings of no country, and those of small countries that are sold as such: they tell nothing by themselves. */
const COMMON =
  /\.(?:com|net|org|info|biz|top|xyz|vip|club|site|online|shop|wang|ltd|cc|co|io|me|tv|la|so|ws|pw|im|in|us|asia|pro|app|dev|test|invalid|local|example|localhost)$/;
const MANY_READINGS = 10;

/**
 * A copy on a foreign host: one under a foreign country's name, or one that glues readings on as the copies on taken-over sites do.
 * Such copies are often years old and damaged. An unknown or bare host says nothing.
 */
export function foreignHost({ host }: SourceMeta, survey: Survey): Notice[] {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  if (!/^[^.]+(?:\.[^.]+)*\.[^.\d]+$/.test(name) || CHINESE.test(name)) return [];
  if (!COMMON.test(name)) return [{ kind: 'foreign-host', text: host, evidence: name.slice(name.lastIndexOf('.')) }];
  if (survey.readings < MANY_READINGS || !survey.traditional) return [];
  return [{ kind: 'foreign-host', text: host, evidence: `${survey.readings}` }];
}
