import { expect, it, vi } from 'vitest';
import type { ModelView, OutcomeColumn } from '#domain/scoring/models';

const stored = vi.hoisted(() => ({ models: [] as unknown[], columns: [] as unknown[] }));
vi.mock('#lib/worker-client/scoring', () => ({
	scoring: { outcomeColumns: async () => stored.columns, models: async () => stored.models }
}));
vi.mock('#lib/worker-client/pipeline', () => ({ pipeline: {} }));

// Nothing is drawn here: what is derived from the rest is not looked at.
const raw = Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value, by: <T>(value: () => T): T => value() });
vi.stubGlobal('$state', raw);
vi.stubGlobal('$derived', raw);
const { ScoringModel } = await import('#lib/state/scoring/scoring-model.svelte.ts');

const version = (inUse: boolean): ModelView => ({ model: { id: 'm1' }, inUse }) as ModelView;
const column = (...values: string[]): OutcomeColumn =>
	({ field: 'leadStatus', label: 'Lead Status', values: values.map((value) => ({ value, count: 1 })) }) as OutcomeColumn;

it('SCO-5: what another tab switches off or brings in is followed, and what was chosen stays', async () => {
	[stored.models, stored.columns] = [[version(true)], [column('Won', 'Lost')]];
	const model = new ScoringModel();
	const stop = model.start();
	const news = new BroadcastChannel('muster');
	try {
		await expect.poll(() => model.models[0]?.inUse, { interval: 10 }).toBe(true);
		model.mark('Lost', 'none');
		[stored.models, stored.columns] = [[version(false)], [column('Won', 'Lost', 'Closed won')]];
		news.postMessage({ kind: 'settings', told: 'x' });
		await expect.poll(() => model.models[0]?.inUse, { interval: 10 }).toBe(false);
		expect(model.verdicts).toEqual({ Won: 'won', Lost: 'none', 'Closed won': 'won' });
	} finally {
		stop();
		news.close();
	}
});
