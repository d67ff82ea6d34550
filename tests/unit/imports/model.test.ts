import { afterAll, beforeAll, expect, it } from 'vitest';
import { playSequence } from '../../model/sequence';
import { expectDeaths } from '../../model/unheard';
import { LONG } from '../../support/long';

// A sample; `npm run model -- --runs N --seed S` plays as many as wanted.
const SEQUENCES = LONG ? 60 : 20;
let calm = (): void => undefined;
beforeAll(() => {
	calm = expectDeaths();
});
// What died last may still be on its way.
afterAll(async () => {
	await new Promise((done) => setTimeout(done, 20));
	calm();
});

it('IMP-6, IMP-7, IMP-12, PUSH-4, CAP-1, CON-4: random sequences with a tab that dies leave the store as a plain model of it says', async () => {
	const seed = Number(process.env.MUSTER_SEED ?? 20261120);
	let kills = 0;
	for (let run = 0; run < SEQUENCES; run++) {
		const played = await playSequence(seed, run);
		expect(played.broken, `npm run model -- --seed ${seed} --run ${run}`).toBeNull();
		kills += played.kills;
	}
	expect(kills).toBeGreaterThan(0);
});
