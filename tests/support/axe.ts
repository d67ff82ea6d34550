import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Everything that axe objects to on the page as it stands, one line a place, by WCAG 2.2 AA and axe's own best practices;
 * `only` = by these rules alone.
 */
export async function axeViolations(page: Page, only?: readonly string[]): Promise<string[]> {
	// Once a document: reading axe anew is a third of the work where there is little to look at.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
	const results = await page.evaluate(
		async (runOnly) => {
			const { axe } = globalThis as unknown as {
				axe: {
					run(
						context: Document,
						options: unknown
					): Promise<{ violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
				};
			};
			// Rules that read style sheets anew are none of these.
			return axe.run(document, { runOnly, resultTypes: ['violations'], preload: false });
		},
		only ? { type: 'rule', values: [...only] } : { type: 'tag', values: ALL }
	);
	return results.violations.flatMap((v) =>
		v.nodes.map((n) => `${v.id}: ${v.help}: ${n.target.join(' ')}: ${(n.failureSummary ?? '').replace(/\s+/g, ' ')}`)
	);
}
