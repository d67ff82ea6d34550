/** Contacts chosen for delivery and, in words, which ones: "Tier A from Hannover 2026", "12 selected contacts". */
export interface DeliverySelection {
	ids: Uint32Array;
	label: string;
	/** The same words for another number of them, where they name one: some may be deleted or kept back by then. */
	said?: (n: number) => string;
	/** They were chosen within this lead list, whose scores count. */
	listId?: string;
}

/** Hands a choice of contacts from the list or a contact to the delivery screen, which takes it once. */
class WaitingSelection {
	#waiting = $state.raw<DeliverySelection | null>(null);

	/** True while a choice waits; the delivery screen may already be open and should react to it. */
	get waiting(): boolean {
		return this.#waiting !== null;
	}

	/** Replaces what waits. `ids` are contact ids, best first; they stay the caller's. */
	set(selection: DeliverySelection): void {
		this.#waiting = selection;
	}

	/** The waiting choice, once; null when there is none. */
	take(): DeliverySelection | null {
		const taken = this.#waiting;
		this.#waiting = null;
		return taken;
	}
}

export const deliverySelection = new WaitingSelection();
