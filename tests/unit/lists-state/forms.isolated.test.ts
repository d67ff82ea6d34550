import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AssignmentPreview, Campaign, ChurnFilter, ListLoss } from '#domain/lists/campaign';
import type { LeadListView } from '#domain/lists/lead-list';

/** What the worker was asked, and what unassigning loses by now. */
const worker = vi.hoisted(() => ({
	named: ['Fair', 'Fair 2'],
	churned: [] as (ChurnFilter | null)[],
	/** Attempts of each loss that was agreed to. */
	agreed: [] as number[][],
	attempts: 0
}));
vi.mock('#lib/worker-client/lists.ts', () => ({
	lists: {
		saveCampaign: async ({ name }: { name: string }) =>
			worker.named.includes(name) ? { ok: false, problem: { code: 'nameTaken', params: { name } } } : { ok: true, value: { id: name } },
		countChurn: async (_id: string, filter: ChurnFilter | null) => {
			worker.churned.push(filter);
			return { ok: true, value: { changed: 1, doNotCall: 0 } };
		},
		churn: async (_id: string, filter: ChurnFilter | null) => {
			worker.churned.push(filter);
			return { ok: true, value: { changed: 1, doNotCall: 0 } };
		},
		assignment: async () => ({ available: [], assigned: [{ id: 'fair', name: 'Fair', contacts: 2, enabled: true }] }),
		previewAssignment: async () => ({
			ok: true,
			value: {
				added: [],
				lost: [
					{
						list: { id: 'fair', name: 'Fair' },
						contacts: 2,
						worked: worker.attempts,
						attempts: worker.attempts,
						callbacks: 0,
						doNotCall: 0
					}
				]
			} satisfies AssignmentPreview
		}),
		assign: async (_id: string, _lists: string[], shown: readonly ListLoss[]) => {
			const agreed = shown.map((l) => l.attempts);
			worker.agreed.push(agreed);
			return worker.attempts === 0 || agreed.includes(worker.attempts)
				? { ok: true, value: { id: _id } }
				: { ok: false, problem: { code: 'lossNotConfirmed', params: { lists: 1, contacts: worker.attempts } } };
		}
	}
}));
vi.mock('#lib/state/shell/toasts.svelte', () => ({ toasts: { show: () => undefined } }));

beforeEach(() => {
	vi.stubGlobal(
		'$state',
		Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value })
	); // Nothing is drawn here.
	vi.stubGlobal('$derived', () => true);
	Object.assign(worker, { churned: [], agreed: [], attempts: 0 });
});

describe('questions before something is lost or starts anew', () => {
	it('LST-6: churn from the page of a list is about that list alone, also for everybody in it', async () => {
		const { ChurnForm } = await import('#lib/state/lists/campaign-reset.svelte.ts');
		const form = new ChurnForm();
		form.begin({ id: 'autumn' }, 'fair');
		form.filtered = true;
		form.toggle('states', 'done');
		form.filtered = false;
		await form.run();
		expect(worker.churned).toEqual([{ lists: ['fair'] }, { lists: ['fair'], states: ['done'] }, { lists: ['fair'] }]);
		form.begin({ id: 'autumn' });
		await form.run();
		expect(worker.churned.at(-1)).toBeNull();
	});

	it('LST-5: what was worked while nothing to lose was on the screen is not lost by Apply: it is shown first', async () => {
		const { AssignForm } = await import('#lib/state/lists/campaign-assign.svelte.ts');
		const form = new AssignForm();
		await form.begin({ id: 'autumn' } as Campaign);
		await form.want([]);
		expect(form.lossy).toBe(false);
		worker.attempts = 2;
		expect(await form.apply()).toBe(false);
		expect([form.problem?.code, form.preview?.lost[0]?.attempts, form.lossy]).toEqual(['lossNotConfirmed', 2, true]);
		expect(await form.apply()).toBe(true);
		expect([worker.agreed, form.problem]).toEqual([[[0], [2]], null]);
	});

	it('LST-5: what was worked on top of the loss that is on the screen is not lost by Apply either', async () => {
		const { AssignForm } = await import('#lib/state/lists/campaign-assign.svelte.ts');
		const form = new AssignForm();
		await form.begin({ id: 'autumn' } as Campaign);
		worker.attempts = 1;
		await form.want([]);
		worker.attempts = 3;
		expect(await form.apply()).toBe(false);
		expect([form.problem?.code, form.preview?.lost[0]?.attempts]).toEqual(['lossNotConfirmed', 3]);
		expect(await form.apply()).toBe(true);
		expect(worker.agreed).toEqual([[1], [3]]);
	});

	it('LST-5: a campaign begun from a list is made also where others are named like the list', async () => {
		const { LeadListPage } = await import('#lib/state/lists/lead-list.svelte.ts');
		const page = new LeadListPage();
		page.view = { id: 'fair', processId: 'sales', name: 'Fair' } as LeadListView;
		expect([await page.startCampaign(), page.problem]).toEqual(['Fair 3', null]);
	});
});
