import { m } from '#lib/messages/index';
import { deleteWithUndo } from './contacts-delete';
import type { ContactList } from './contacts.svelte';
import type { ContactSelection } from './contacts-selection.svelte';
import { deliverySelection } from '../deliver/delivery-selection.svelte';
import { toasts } from '../shell/toasts.svelte';
import { wayOn } from '../shell/way-on';

const words = m.contacts;

/** From how many contacts on a deletion asks first; fewer go at once, with an undo. */
const ASK_FROM = 20;

/** What can be done with the contacts of the list. */
export class ContactActions {
	/** What is being done: the button that began it says so. */
	doing = $state<'deliver' | 'delete' | null>(null);
	/** The question before a large deletion is open. */
	asking = $state(false);
	#list: ContactList;
	#selection: ContactSelection;

	constructor(list: ContactList, selection: ContactSelection) {
		this.#list = list;
		this.#selection = selection;
	}

	/** Hands the ticked contacts to the delivery screen. */
	async deliverSelected(): Promise<void> {
		await this.#deliver(
			() => this.#selection.ids(),
			(n) => words.selection.said(n)
		);
	}

	/** Hands those of the list that were never sent to the delivery screen. */
	async deliverFresh(label: string): Promise<void> {
		await this.#deliver(
			() => this.#list.ids({ ...this.#list.query, delivery: 'none' }),
			() => label
		);
	}

	/** Deletes what is ticked; many at once only after a question. */
	askDelete(): void {
		if (this.#selection.size >= ASK_FROM) this.asking = true;
		else void this.deleteSelected();
	}

	async deleteSelected(): Promise<void> {
		await this.#work('delete', async () => {
			const ids = await this.#selection.ids();
			if (ids.length > 0 && (await deleteWithUndo(ids))) this.#selection.clear();
		});
	}

	async #deliver(choose: () => Promise<Uint32Array>, label: (n: number) => string): Promise<void> {
		await this.#work('deliver', async () => {
			const goOn = wayOn();
			const ids = await choose();
			if (ids.length === 0) return;
			const { campaign, listId = campaign?.list } = this.#list.query;
			deliverySelection.set({ ids, label: label(ids.length), said: label, ...(listId !== undefined && { listId }) });
			await goOn('/deliver');
		});
	}

	async #work(what: 'deliver' | 'delete', job: () => Promise<void>): Promise<void> {
		if (this.doing) return;
		this.doing = what;
		try {
			await job();
		} catch {
			toasts.show({ text: `${words.troubleTitle} ${words.troubleText}`, tone: 'red' });
		} finally {
			this.doing = null;
		}
	}
}
