import { listMemory } from './contacts-memory.svelte';

/** The contacts before and after the open one in the list as it was last seen; null at its ends, or when it was not seen. */
export class Neighbours {
	previous = $state<number | null>(null);
	next = $state<number | null>(null);
	#ids: Uint32Array | null = null;

	async of(id: number): Promise<void> {
		if (listMemory.list.total === null) return;
		try {
			this.#ids ??= await listMemory.list.ids();
		} catch {
			return; // Only a convenience: without it the list is one tap away.
		}
		const at = this.#ids.indexOf(id);
		this.previous = at > 0 ? (this.#ids[at - 1] ?? null) : null;
		this.next = at >= 0 ? (this.#ids[at + 1] ?? null) : null;
	}
}
