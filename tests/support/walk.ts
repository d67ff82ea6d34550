import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { boothFile } from './files';
import type { startServers } from './servers';
import { numberIn } from './wizard';

/** The few things that a main path needs of a browser, whatever drives it. Each waits for its element. */
export interface Driver {
	goto(url: string): Promise<void>;
	/** First element with the test id; `state` also waits for its data-state. */
	find(testId: string, state?: string): Promise<unknown>;
	/** @param patience ms that it may take to come, and to be enabled */
	click(testId: string, patience?: number): Promise<void>;
	upload(testId: string, path: string): Promise<void>;
	/** Types into an empty field. */
	type(testId: string, text: string): Promise<void>;
	text(testId: string): Promise<string>;
	count(testId: string): Promise<number>;
	url(): Promise<string>;
	/** As the browser's own button does. */
	back(): Promise<unknown>;
	/** What the page shows, as text. */
	screen(): Promise<string>;
}

/** Waits until `ok`; a failure says what went wrong last and what the screen showed. */
export async function until(d: Driver, what: string, ok: () => Promise<boolean>, timeout = 60_000): Promise<void> {
	const end = Date.now() + timeout;
	let last = '';
	while (
		!(await ok().catch((e: unknown) => {
			last = String(e);
			return false;
		}))
	) {
		if (Date.now() > end)
			throw new Error(`waited ${timeout / 1000} s in vain for ${what}; last: ${last || 'not yet'}; screen: ${await d.screen()}`);
		await new Promise((done) => setTimeout(done, 100));
	}
}

/** Import → review → complete → contacts → deliver, and the sandbox CRM holds exactly the right records. */
export async function walkMainPath(d: Driver, servers: Awaited<ReturnType<typeof startServers>>): Promise<void> {
	const file = boothFile();
	const path = join(mkdtempSync(join(tmpdir(), 'muster-upload-')), file.name);
	writeFileSync(path, file.buffer);

	await d.goto(`${servers.url}/import`);
	await d.click('method-csv');
	await d.find('step-2', 'current');
	await d.upload('file-input', path);
	await d.click('process-button');
	// What step 2 finds out moves the button: a tap that missed it is tapped once more, as a user would.
	const tapped = Date.now();
	let again = false;
	await until(
		d,
		'the review',
		async () => {
			if (!again && Date.now() - tapped > 8000 && (await d.count('process-button')) > 0) {
				again = true;
				await d.click('process-button');
			}
			return (await d.count('review-pair')) > 0;
		},
		60_000
	);
	await d.find('step-4', 'current');
	await d.click('decision-merge');
	await until(d, 'the second pair', async () => /1/.test(await d.text('finish-review')));
	// A tap that comes before the next pair is drawn is not taken (nobody decides a pair unseen): then it is tapped once more.
	await until(d, 'nothing open', async () => {
		const left = await d.text('finish-review');
		// The pair may be gone a moment before the figure says so: then there is nothing to tap, and the figure is read again.
		if (/1/.test(left)) await d.click('decision-skip', 3000);
		return !/\d/.test(left);
	});
	await d.click('finish-review');
	await d.find('step-5', 'current');
	const counts: Record<string, number> = {};
	for (const name of ['total', 'created', 'merged', 'skipped', 'held', 'failed']) counts[name] = numberIn(await d.text(`ledger-${name}`));
	expect(counts).toEqual({ total: 10, created: 4, merged: 3, skipped: 1, held: 0, failed: 2 });

	await d.click('view-contacts');
	await until(d, 'four contacts', async () => (await d.count('contact-row')) === 4);
	await d.click('select-all');
	await d.click('deliver-selected');
	await d.find('dry-run');
	await d.click('deliver-confirm');
	await until(d, 'the batch', async () => (await d.url()).includes('/delivery?id='));
	await until(d, 'four records in the CRM', async () => (await servers.crm.count()) === 4);
	expect((await servers.crm.contacts()).map((c) => c.email)).toEqual(
		expect.arrayContaining(['ada.lovelace@engines.co.uk', 'katherine.johnson@orbits.com', 'alan.turing@bletchley.org'])
	);
}
