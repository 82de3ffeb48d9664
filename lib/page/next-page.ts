const NEXT = /^[\s[【(（]*(?:下一?[页頁]|后一?[页頁]|後一?[页頁]|next(?:\s*page)?)[\s\]】)）>»→]*$/i;

/** The address of the page on which the article goes on, on the same site; empty if the page names none. Not the next article. */
export function nextPageOf(doc: Document): string {
  const here = doc.URL.replace(/#.*$/, '');
  for (const link of doc.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (!NEXT.test(link.textContent ?? '') && link.rel !== 'next') continue;
    const address = absolute(link.getAttribute('href') ?? '', doc.baseURI);
    if (address && address.origin === new URL(here).origin && address.href.replace(/#.*$/, '') !== here) return address.href;
  }
  return '';
}

function absolute(href: string, base: string): URL | undefined {
  try {
    const address = new URL(href, base);
    return /^https?:$/.test(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
