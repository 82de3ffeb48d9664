/** What axe finds on a page, down to best practice and the least size of what is pressed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Finding {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** Looks at `part` of the page, a selector; `without` names rules that do not apply there. */
export async function findings(page: Page, part: string, without: readonly string[] = []): Promise<Finding[]> {
  await page.evaluate(AXE);
  return page.evaluate(
    async ([within, off]) => {
      const { axe } = window as unknown as {
        axe: { run(context: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
      const { violations } = await axe.run({ include: [[within]] }, { rules: { 'target-size': { enabled: true }, ...rules } });
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)) }));
    },
    [part, without] as const,
  );
}
