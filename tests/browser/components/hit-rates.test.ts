import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { OutcomeMatch } from '#domain/scoring/models';
import { TIER_SCHEMES } from '#domain/scoring/tier-schemes';
import HitRates from '#lib/components/scoring/HitRates.svelte';

it('SCO-5: a tier where one was lost is not said to have won all, nor one where one was won none', () => {
	const byTier = [
		{ tier: 'A', won: 399, lost: 1 },
		{ tier: 'C', won: 1, lost: 399 }
	];
	const [tiers] = Object.values(TIER_SCHEMES).map((scheme) => scheme.tiers);
	const { getByTestId } = render(HitRates, { match: { byTier } as OutcomeMatch, tiers: tiers! });
	const text = getByTestId('hit-rates').element().textContent;
	expect(text).toContain('99.8%');
	expect(text).toContain('0.3%');
	expect(text).not.toMatch(/\D(?:100|0)%/);
});
