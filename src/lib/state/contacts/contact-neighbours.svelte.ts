import { listMemory } from './contacts-memory.svelte';

/** The contacts before and after the open one in the list as it was last seen; null at its ends, or when it was not seen. */
export class Neighbours {
	previous = $state<number | null>(null);
	next = $state<number | null>(null);
	/** The list as it was seen: whom an edit takes out of its filters keeps a place in it. */
	#ids: Uint32Array | null = null;
	#turn = 0;

	async of(id: number): Promise<void> {
		const { list } = listMemory;
		if (list.total === null) return;
		const turn = ++this.#turn;
		try {
			const seen = this.#ids;
			const ids = (this.#ids ??= await list.ids());
			// Who was deleted since is passed over.
			const alive = seen ? await list.ids({ sort: { by: 'id', direction: 'asc' } }) : ids;
			if (turn !== this.#turn) return;
			const at = ids.indexOf(id);
			const nearest = (step: -1 | 1): number | null => {
				for (let k = at + step; at >= 0 && k >= 0 && k < ids.length; k += step) if (alive.includes(ids[k]!)) return ids[k]!;
				return null;
			};
			this.previous = nearest(-1);
			this.next = nearest(1);
		} catch {
			// Only a convenience: without it the list is one tap away.
		}
	}
}
