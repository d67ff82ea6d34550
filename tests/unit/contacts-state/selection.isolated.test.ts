import { describe, expect, it, vi } from 'vitest';
import type { ContactQuery } from '#domain/contact';
import type { ContactList } from '#lib/state/contacts/contacts.svelte.ts';
import type { IdBits } from '#domain/basics/id-set';
import type { ContactSelection as Selection } from '#lib/state/contacts/contacts-selection.svelte.ts';
import { bitsOf } from '../../support/id-bits';

vi.stubGlobal('$state', <T>(value: T): T => value);
const { ContactSelection } = await import('#lib/state/contacts/contacts-selection.svelte.ts');

/** A list of contacts by what a search leaves of them, in its order. */
class Fake {
	query: ContactQuery = {};
	/** How often ids were asked for one by one: the window walks through them, which a million make slow. */
	walked = 0;
	found: Record<string, number[]> = { '': [5, 1030, 3, 4, 1, 2], ab: [5, 3], cd: [2, 4] };
	async ids(q: ContactQuery = this.query, from = 0, to = Infinity): Promise<Uint32Array> {
		this.walked++;
		return Uint32Array.from(this.found[q.search ?? ''] ?? []).slice(from, to + 1);
	}
	async bits(q: ContactQuery = this.query): Promise<IdBits> {
		return bitsOf(this.found[q.search ?? ''] ?? []);
	}
	search(text: string): void {
		this.query = text === '' ? {} : { search: text };
	}
}

function ticking(): { list: Fake; selection: Selection; counts: () => [size: number, here: number] } {
	const list = new Fake();
	const selection = new ContactSelection(list as unknown as ContactList);
	return { list, selection, counts: () => [selection.size, selection.here] };
}

describe('what is ticked in the list', () => {
	it('CON-1: people are gathered from several searches, and all of one are taken in or out alone', async () => {
		const { list, selection, counts } = ticking();
		list.search('ab');
		await selection.all(true);
		expect(counts()).toEqual([2, 2]);
		list.search('cd');
		await selection.look();
		expect(counts()).toEqual([2, 0]);
		await selection.all(true);
		expect(counts()).toEqual([4, 2]);
		expect([...(await selection.ids())]).toEqual([5, 3, 4, 2]);
		await selection.all(false);
		expect(counts()).toEqual([2, 0]);
		expect([...(await selection.ids())]).toEqual([5, 3]);
		list.search('');
		await selection.look();
		expect(counts()).toEqual([2, 2]);
	});

	it('CON-1: who is ticked one by one, or in a row, is counted among those of the list', async () => {
		const { selection, counts } = ticking();
		await selection.tick(1030, 1, true, false);
		await selection.tick(1, 4, true, true);
		expect(counts()).toEqual([4, 4]);
		await selection.tick(3, 2, false, false);
		expect(counts()).toEqual([3, 3]);
		await selection.all(false);
		expect(counts()).toEqual([0, 0]);
	});

	it('CON-1: who was deleted meanwhile, here or in another tab, is ticked and counted no more', async () => {
		const { list, selection, counts } = ticking();
		await selection.all(true);
		expect(counts()).toEqual([6, 6]);
		list.found = { ...list.found, '': [1030, 3, 1, 2], ab: [3] };
		list.search('ab');
		await selection.look();
		expect(counts()).toEqual([4, 1]);
		expect([...(await selection.ids())]).toEqual([1030, 3, 1, 2]);
	});

	it('CON-1, FIL-5: while many change, who of a million is still ticked is told without walking through their ids', async () => {
		const { list, selection, counts } = ticking();
		await selection.all(true);
		for (const text of ['', 'ab', '']) {
			list.search(text);
			await selection.look();
		}
		expect(counts()).toEqual([6, 6]);
		expect(list.walked).toBe(0);
	});
});
