import { describe, expect, it } from 'vitest';
import { hiddenCampaign } from '../faults/hidden.mjs';
import { killCampaign } from '../faults/kill.mjs';
import { Device } from '../faults/browser.mjs';
import { startFront } from '../faults/front.mjs';
import { browserCampaign } from '../faults/network/browser';
import { boundaryCampaign } from '../faults/quota-boundaries.mjs';
import { quotaCampaign } from '../faults/quota.mjs';
import { tabsCampaign } from '../faults/tabs.mjs';
import { wanderCampaign } from '../faults/wander.mjs';
import { asScript } from '../bench/seed-store.mjs';
import { LONG } from '../support/long';

// A short sample with fixed seeds; `node scripts/faults.mjs` runs as many as wanted.
describe('faults: what must not be lost', () => {
	it('IMP-6, IMP-7, IMP-12, PUSH-4: a browser killed in the middle of import, fixing, editing, upgrade and delivery loses nothing and does nothing twice', async () => {
		const result = await killCampaign({
			runs: LONG ? 2 : 1,
			seed: 5,
			rows: 300,
			stages: ['processing', 'fix', 'committing', 'upgrade', 'delivery'],
			lives: LONG ? 2 : 1,
			budgetMs: 20_000
		});
		expect(result.failures).toEqual([]);
		expect(result.kills).toBeGreaterThan(0);
	});

	if (LONG)
		it('IMP-12: an import on a full device stops in words and goes on when there is room', async () => {
			const result = await quotaCampaign({ names: ['an import stopped with 300 kB of room goes on when there is more'] });
			expect(result.failures).toEqual([]);
			expect(result.stopped).toBeGreaterThan(0);
		});

	it('IMP-12: a device that is full at a chunk of writing says so, and the import ends as ever once there is room', async () => {
		expect(await boundaryCampaign({ only: [12] })).toEqual({ boundaries: 1, full: 1, failures: [] });
	});

	if (LONG)
		it('IMP-12: a page that is frozen in the middle keeps no other tab from the store, and goes on at its checkpoint', async () => {
			// A busy machine is slow by itself; a transaction that stayed open would take as long as the page is frozen, and longer.
			const result = await hiddenCampaign({
				limitMs: 2000,
				names: ['frozen while the rows are read, an import goes on at its checkpoint']
			});
			expect(result.failures).toEqual([]);
			expect(result).toMatchObject({ passed: 1, begunWhileAway: 0 });
		});

	it('APP-3, APP-4: who taps and types at random meets no error, no blank page and no nonsense', async () => {
		const result = await wanderCampaign({ runs: LONG ? 3 : 1, steps: LONG ? 150 : 8, seed: 5 });
		expect(result.failures).toEqual([]);
		expect(result.steps).toBeGreaterThan(0);
	});

	it('IMP-12: a later version upgrades the store beside an open tab of this one', async () => {
		const names = [
			'a later version upgrades the store in the middle of an import of this one, which loses nothing',
			...(LONG ? ['a store of the version before is upgraded beside a tab that has it open'] : [])
		];
		expect(await tabsCampaign({ names })).toEqual({ passed: names.length, failures: [] });
	});

	if (LONG)
		it('PUSH-4: over a network that fails in every way, in real tabs that are closed and crash, every contact is there once and the receipts agree', async () => {
			const result = await browserCampaign(
				{ runs: 4, seed: 8 },
				{ startFront, Device, seedScript: await asScript('./seed/store.ts', 'seed') }
			);
			expect(result.failures).toEqual([]);
			expect(result.requests).toBeGreaterThan(10);
		}, 240_000);

	if (LONG)
		it('IMP-12: an import that runs in one tab is refused in another, and what both decide is kept', async () => {
			const names = ['an import that runs in one tab is refused in another', 'decisions made in two tabs are all kept'];
			expect(await tabsCampaign({ names })).toEqual({ passed: names.length, failures: [] });
		});
});
