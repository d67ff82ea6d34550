import { expect, it } from 'vitest';
import { networkCampaign } from '../../faults/network/main';
import { LONG } from '../../support/long';

// A sample with a fixed seed; `npm run faults -- network` plays as many as wanted.
it('PUSH-3, PUSH-4: over a network that loses, delays, cuts and garbles, in tabs that die, every record is there once and the receipts agree', async () => {
	const result = await networkCampaign({ runs: LONG ? 12 : 4, seed: 3 });
	expect(result.failures).toEqual([]);
	expect(result.requests).toBeGreaterThan(10);
});
