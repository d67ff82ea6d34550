import { OUTCOMES } from '#domain/matching/match';
import { placeRows } from '#workers/imports/lists/list-rows';
import { listsApi } from '#workers/lists/api';
import { changing } from '#workers/lists/write';
import { openStore } from '#workers/store/engine/open';
import type { CommitPlan } from '#workers/store/schema';
import { seedContacts } from './store';

export { seedContacts };

const must = <T>(r: { ok: true; value: T } | { ok: false; problem: { code: string } }): T => {
	if (!r.ok) throw new Error(r.problem.code);
	return r.value;
};

/**
 * Spreads all stored contacts over `count` lists of one process, all assigned to one campaign, by the code that ends an import. Answers the
 * campaign and how long placing took, ms.
 */
export async function makeLists(count: number): Promise<{ campaignId: string; processId: string; lists: string[]; placedMs: number }> {
	const db = await openStore();
	const process = must(await listsApi.createProcess('Bench'));
	const heads = await db.getAll('heads');
	const ids = heads.flatMap((h) => Array.from({ length: h.length }, (_, i) => h.serial * 1024 + i));
	const lists: string[] = [];
	let placedMs = 0;
	for (let l = 0; l < count; l++) {
		const list = must(
			await listsApi.saveLeadList({ id: null, processId: process.id, name: `List ${l}`, timeZone: '', owner: '', description: '' })
		);
		lists.push(list.id);
		const known = Uint32Array.from(ids.filter((_, i) => i % count === l));
		const plan = { outcome: new Uint8Array(known.length).fill(OUTCOMES.indexOf('merged')), known } as unknown as CommitPlan;
		const began = performance.now();
		must(
			await changing(async (tx) => ({
				ok: true,
				value: await placeRows(tx, 'made-up', plan, { listId: list.id, update: true, migrate: false, churn: false }, process.id, new Map())
			}))
		);
		placedMs += performance.now() - began;
	}
	const campaign = must(await listsApi.saveCampaign({ id: null, processId: process.id, name: 'Bench', outcomes: null }));
	must(await listsApi.assign(campaign.id, lists, []));
	return { campaignId: campaign.id, processId: process.id, lists, placedMs };
}

/** Opens hours for all, or for nobody. */
export async function hours(open: boolean): Promise<void> {
	must(await listsApi.saveCallingWindows({ '': Array.from({ length: 7 }, () => (open ? [[0, 1440] as [number, number]] : [])) }));
}

/** ms of each call. */
async function times(n: number, call: (i: number) => Promise<unknown>): Promise<number[]> {
	const all: number[] = [];
	for (let i = 0; i < n; i++) {
		const began = performance.now();
		await call(i);
		all.push(performance.now() - began);
	}
	return all;
}

/** Questions and work as screens ask for them: ms per call, the first one of a page that has read nothing yet apart. */
export async function measure(campaignId: string, processId: string): Promise<Record<string, number[]>> {
	const result: Record<string, number[]> = {};
	result.firstLists = await times(1, () => listsApi.leadLists(processId));
	result.lists = await times(20, () => listsApi.leadLists(processId));
	result.counts = await times(20, () => listsApi.campaign(campaignId));
	result.firstNext = await times(1, () => listsApi.next(campaignId));
	const taken: number[] = [];
	result.next = await times(40, async () => {
		const n = must(await listsApi.next(campaignId));
		if (n.item) taken.push(n.item.id);
	});
	result.attempt = await times(taken.length, (i) =>
		listsApi.attempt(campaignId, taken[i]!, { outcomeId: 'noAnswer', note: '', phone: '', callbackAt: null })
	);
	result.nextAfterAttempt = await times(20, () => listsApi.next(campaignId));
	result.firstDashboard = await times(1, () => listsApi.dashboard(campaignId));
	let callable: number | null = null;
	result.allZonesRead = await times(1, async () => {
		while (callable === null) callable = must(await listsApi.dashboard(campaignId)).callableNow;
	});
	result.dashboard = await times(10, () => listsApi.dashboard(campaignId));
	result.best = await times(10, () => listsApi.best(campaignId, 50));
	result.reset = await times(1, () => listsApi.reset(campaignId, { which: 'all', lists: null }));
	await hours(false);
	result.nobodyCallable = await times(5, () => listsApi.next(campaignId));
	await hours(true);
	result.dialer = await times(1, () =>
		listsApi.exportDialer({
			campaignId,
			profile: 'vicidial',
			lists: null,
			states: 'callable',
			queue: false,
			spreadsheetSafe: true,
			bom: false
		})
	);
	return result;
}
