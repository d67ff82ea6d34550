import { expect, it, vi } from 'vitest';

vi.stubGlobal('$state', <T>(value: T): T => value);
const device = { list: [7, 3, 9, 1, 5], alive: [1, 3, 5, 7, 9] };
vi.mock('#lib/state/contacts/contacts-memory.svelte', () => ({
	listMemory: {
		list: {
			total: 5,
			ids: async (q?: { sort: { by: string } }) => Uint32Array.from(q?.sort.by === 'id' ? device.alive : device.list)
		}
	}
}));
const { Neighbours } = await import('#lib/state/contacts/contact-neighbours.svelte.ts');

it('CON-2: previous and next go through the list as it was seen, and pass over whoever was deleted since', async () => {
	const neighbours = new Neighbours();
	const around = async (id: number) => {
		await neighbours.of(id);
		return [neighbours.previous, neighbours.next];
	};
	expect(await around(3)).toEqual([7, 9]);
	expect(await around(7)).toEqual([null, 3]);
	// The list is another one by now, and two of it are gone.
	device.list = [3];
	device.alive = [3, 5, 7];
	expect(await around(3)).toEqual([7, 5]);
	expect(await around(5)).toEqual([3, null]);
	expect(await around(2)).toEqual([null, null]);
});
