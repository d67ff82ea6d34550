import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import OutcomeChoice from '#lib/components/scoring/OutcomeChoice.svelte';
import { ScoringModel } from '#lib/state/scoring/scoring-model.svelte.ts';

it('SCO-5: of an outcome with more values than are shown at first each can be marked: those that are not shown count as well', async () => {
	const model = new ScoringModel();
	const values = Array.from({ length: 15 }, (_, i) => ({ value: ['Closed Won', 'Won'][i - 13] ?? `Stage ${i + 1}`, count: 20 - i }));
	model.columns = [{ field: 'leadStatus', label: 'Lead Status', values, blank: 0 }];
	model.choose('leadStatus');
	await render(OutcomeChoice, { model });
	expect(model.won).toBe(7 + 6);
	expect(page.getByText('Closed Won').elements()).toHaveLength(0);
	await page.getByTestId('outcomes-all').click();
	await expect.element(page.getByText('Closed Won')).toBeVisible();
	expect(page.getByTestId('outcomes-all').elements()).toHaveLength(0);
});
