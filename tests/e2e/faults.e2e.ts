import { describe, expect, it } from 'vitest';
import { killCampaign } from '../faults/kill.mjs';
import { quotaCampaign } from '../faults/quota.mjs';
import { tabsCampaign } from '../faults/tabs.mjs';

// A short sample with fixed seeds; `node scripts/faults.mjs` runs as many as wanted.
describe('faults: what must not be lost', () => {
	it('IMP-12, PUSH-4: a browser killed in the middle of import, review and delivery loses nothing and does nothing twice', async () => {
		const result = await killCampaign({ runs: 4, seed: 5, rows: 400, stages: ['staging', 'processing', 'committing', 'delivery'], budgetMs: 20_000 });
		expect(result.failures).toEqual([]);
		expect(result.kills).toBeGreaterThan(0);
	}, 90_000);

	it('IMP-12: an import on a full device stops in words and goes on when there is room', async () => {
		const result = await quotaCampaign({ names: ['an import stopped with 300 kB of room goes on when there is more'] });
		expect(result.failures).toEqual([]);
		expect(result.stopped).toBeGreaterThan(0);
	}, 60_000);

	it('IMP-12: an import that runs in one tab is refused in another, and what both decide is kept', async () => {
		const names = ['an import that runs in one tab is refused in another', 'decisions made in two tabs are all kept'];
		expect(await tabsCampaign({ names })).toEqual({ passed: names.length, failures: [] });
	}, 60_000);
});
