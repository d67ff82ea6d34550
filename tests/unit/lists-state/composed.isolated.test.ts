import { expect, it, vi } from 'vitest';

let fresh = [3, 2, 1];
let all = [3, 2, 1];
let gone = false;
let deleted: number[] = [];
const made: number[][] = [];
const named: string[] = [];
vi.mock('#lib/worker-client/query', () => ({
	query: {
		ids: async (q: { delivery?: string }) => Uint32Array.from(q.delivery === 'none' ? fresh : all),
		facets: async () => ({ tiers: [], total: 3 }),
		count: async () => fresh.length
	}
}));
vi.mock('#lib/worker-client/delivery', () => ({
	delivery: {
		dryRun: async (_: string, ids: Uint32Array) => ({ ok: true, value: { total: ids.filter((id) => !deleted.includes(id)).length } }),
		createBatch: async (_: string, ids: Uint32Array, label: string) => {
			named.push(label);
			if (gone) return { ok: false, problem: { code: 'deliveryNothing', params: {} } };
			made.push([...ids]);
			return { ok: true, value: { id: 'batch' } };
		}
	}
}));
vi.stubGlobal(
	'$state',
	Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value })
); // Nothing is drawn here.
vi.stubGlobal('$derived', () => false);
const { deliverySelection } = await import('#lib/state/deliver/delivery-selection.svelte.ts');
const { Composer } = await import('#lib/state/deliver/deliver-compose.svelte.ts');

it('PUSH-4: contacts chosen as never sent that another tab delivered meanwhile are not sent a second time; whoever is left is shown first', async () => {
	const composer = new Composer();
	composer.begin(new URLSearchParams('fresh=1'));
	composer.chooseDestination('crm');
	await composer.refresh();
	fresh = [1];
	expect(await composer.deliver(() => 'New')).toBeNull();
	expect(composer.problem).toMatchObject({ code: 'deliveryChosenSent', params: { count: 2 } });
	expect([made, composer.preview?.total, composer.making]).toEqual([[], 1, false]);
	expect(await composer.deliver(() => 'New')).toBe('batch');
	// Of all contacts, sent or not, nothing is asked again.
	composer.choose('all');
	await composer.refresh();
	expect(await composer.deliver(() => 'All')).toBe('batch');
	expect(made).toEqual([[1], [3, 2, 1]]);
});

it('PUSH-1: contacts chosen that were deleted meanwhile are told of, and the page shows whom it has now', async () => {
	const composer = new Composer();
	composer.begin(new URLSearchParams('all=1'));
	composer.chooseDestination('crm');
	await composer.refresh();
	expect(composer.chosen).toBe(3);
	[all, gone] = [[], true];
	expect(await composer.deliver(() => 'All')).toBeNull();
	expect([composer.problem?.code, composer.chosen, composer.preview]).toEqual(['deliveryNothing', 0, null]);
});

it('PUSH-1: a delivery of selected contacts is named after how many are sent, also where one was deleted since the dry run', async () => {
	const said = (n: number): string => `${n} selected contacts`;
	gone = false;
	deliverySelection.set({ ids: Uint32Array.of(1, 2, 3), label: said(3), said });
	const composer = new Composer();
	composer.begin(new URLSearchParams('selection='));
	composer.chooseDestination('crm');
	await composer.refresh();
	expect(composer.proposal([], String)).toBe('3 selected contacts');
	deleted = [2];
	expect(await composer.deliver(() => composer.proposal([], String))).toBe('batch');
	expect([named.at(-1), composer.preview?.total]).toEqual(['2 selected contacts', 2]);
	// A name that somebody typed is theirs.
	composer.typed = 'Berlin';
	deleted = [1, 2];
	expect(await composer.deliver(() => composer.typed ?? composer.proposal([], String))).toBe('batch');
	expect(named.at(-1)).toBe('Berlin');
});
