const NUMBERED =
  /^(?:pf|pg|page|pageno|page-?no|page-?num(?:ber)?|page-?index|pagebox|pagecontainer|outer_?page|inner_?page|doc-?page|readpage|p|d)[-_]?(\d{1,4})$/i;
const ATTRIBUTES = ['data-page-no', 'data-page-number', 'data-page', 'data-pageno', 'data-page-index', 'data-pageindex', 'data-pn'];

/** The number of the viewer's page an element is: by its id or a data attribute, 0 if it is none. */
export function pageNumber(element: Element): number {
  if (!/^(DIV|SECTION|ARTICLE|LI)$/.test(element.tagName) || !element.hasAttributes()) return 0;
  const id = element.id;
  if (id && id.length < 24) {
    const found = NUMBERED.exec(id)?.[1];
    if (found) return Number(found);
  }
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value && /^\d{1,4}$/.test(value)) return Number(value) + (name.includes('ndex') ? 1 : 0);
  }
  return 0;
}
