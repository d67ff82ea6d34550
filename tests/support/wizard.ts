import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { TestFile } from './files';
import { visit } from './screens';

export type Counts = Record<'total' | 'created' | 'duplicates' | 'merged' | 'skipped' | 'held' | 'failed', number>;
const COUNTS = ['total', 'created', 'duplicates', 'merged', 'skipped', 'held', 'failed'] as const;

/** The import wizard as a user drives it: by what is on the screen. */
export class Wizard {
	readonly page: Page;
	constructor(page: Page) {
		this.page = page;
	}
	id(testId: string) {
		return this.page.getByTestId(testId);
	}

	/** The beginning of the wizard; a page that stands there stays as it is, and one of another screen goes there as by a tap. */
	async open(): Promise<this> {
		if (new URL(this.page.url()).pathname !== '/import') await visit(this.page, '/import');
		if (!(await this.begins())) await this.page.goto('/import');
		return this;
	}
	private async begins(): Promise<boolean> {
		if (new URL(this.page.url()).search !== '') return false;
		const first = this.id('step-1').getAttribute('data-state', { timeout: 1000 });
		return (await first.catch(() => null)) === 'current';
	}

	/** Step 1 to 2 by the CSV method. */
	async chooseMethod(): Promise<this> {
		await this.id('method-csv').click();
		await this.step(2);
		return this;
	}

	/** Step 2 with nothing chosen, from wherever the page is: what a test begins with on a page that others used before. */
	async area(): Promise<this> {
		const another = this.id('choose-another').first();
		if (await another.isVisible()) await another.click();
		else if (!(await this.id('drop-zone').isVisible())) await (await this.open()).chooseMethod();
		await this.id('drop-zone').waitFor();
		return this;
	}

	/** Hands the file to the picker and waits until it is understood. */
	async choose(file: TestFile): Promise<this> {
		await this.id('file-input').setInputFiles(file);
		await this.page.getByText(`${file.name} is ready for import`).waitFor();
		return this;
	}

	/** Presses the primary button of step 2. */
	async process(): Promise<this> {
		await this.id('process-button').click();
		return this;
	}

	/** Steps 1 to 4 (or 5, when there is nothing to decide). */
	async upTo(step: 4 | 5, file: TestFile): Promise<this> {
		await (await (await this.open()).chooseMethod()).choose(file);
		await this.process();
		await this.step(4, 60_000);
		if (step === 5) await this.finish();
		return this;
	}

	/** The whole way with nothing decided by hand. */
	async import(file: TestFile): Promise<Counts> {
		await this.upTo(5, file);
		return this.counts();
	}

	/** Leaves step 4; what is undecided is held. */
	async finish(): Promise<this> {
		await this.id('finish-review').click();
		await this.step(5, 60_000);
		return this;
	}

	/** Waits until the step is the current one. */
	async step(n: 1 | 2 | 3 | 4 | 5, timeout = 30_000): Promise<this> {
		await this.page.locator(`[data-testid="step-${n}"][data-state="current"]`).waitFor({ timeout });
		return this;
	}

	/** States of the five steps as the progress indicator shows them. */
	async steps(): Promise<string[]> {
		return Promise.all([1, 2, 3, 4, 5].map(async (n) => (await this.id(`step-${n}`).getAttribute('data-state')) ?? ''));
	}

	/** One decision on the pair in view. */
	async decide(decision: 'merge' | 'skip' | 'manual' | 'keep-both'): Promise<this> {
		// Sooner after another decision than anybody can have looked at a match it is not taken.
		await this.page.waitForTimeout(200);
		await this.id(`decision-${decision}`).first().click();
		return this;
	}

	/** The numbers of step 5, and that they add up (IMP-7). */
	async counts(): Promise<Counts> {
		await this.page.getByText('Import Complete!').first().waitFor();
		const counts = {} as Counts;
		for (const name of COUNTS) counts[name] = numberIn(await this.id(`ledger-${name}`).innerText());
		expect(counts.created + counts.merged + counts.skipped + counts.held + counts.failed).toBe(counts.total);
		return counts;
	}

	/** The figure of step 5 with its label and mark. */
	figure(name: (typeof COUNTS)[number]) {
		return this.page.locator('dl > div', { has: this.id(`ledger-${name}`) });
	}

	/** Id of the import, from the address. */
	importId(): string {
		return new URL(this.page.url()).searchParams.get('id') ?? '';
	}
}

/** The first number in a text, thousands separators taken out. */
export function numberIn(text: string): number {
	const found = /\d[\d,.\u202f\u00a0 ]*/.exec(text.replace(/\s+/g, ' '));
	if (!found) throw new Error(`no number in "${text}"`);
	return Number(found[0].replace(/\D/g, ''));
}
