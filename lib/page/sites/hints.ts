import { SITES, type SiteHint } from './sites.ts';

/** What is known of the site a page belongs to, by its host. Undefined for unknown hosts and pages without one. */
export function hintFor(doc: Document): SiteHint | undefined {
  const host = hostOf(doc.URL);
  return host ? SITES.find((site) => site.hosts.some((name) => host === name || host.endsWith(`.${name}`))) : undefined;
}

/** The host of an address, empty where it has none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}
