import type { LeadListView, ListOutcome } from '#domain/lead-list';
import { m } from '#lib/messages/index';
import { lists as worker } from '#lib/worker-client/lists.ts';
import { guarded, problemWords } from '../import/import-wizard-steps';
import { followLists } from './lists-process.svelte';
import { toasts } from '../shell/toasts.svelte';

const words = m.lists.addTo;

/** Work that is done sooner shows no bar: it would only flash, ms. */
const BAR_AFTER_MS = 1000;

/** How far contacts are on their way into a list. */
export class AddProgress {
	/** 0–100; null = not running, or not long enough. */
	percent = $state<number | null>(null);
	#known = 0;

	readonly tell = (done: number, total: number): void => {
		this.#known = (100 * done) / Math.max(1, total);
		if (this.percent !== null) this.percent = this.#known;
	};
	/** Follows it to its end. */
	async during<T>(work: () => Promise<T>): Promise<T> {
		this.#known = 0;
		const timer = setTimeout(() => {
			this.percent = this.#known;
		}, BAR_AFTER_MS);
		try {
			return await work();
		} finally {
			clearTimeout(timer);
			this.percent = null;
		}
	}
}

/** Puts contacts into a list and says what became of them; true when it is done. `ids` fetches them, so that nobody waits twice. */
export async function addContacts(
	list: Pick<LeadListView, 'id' | 'name'>,
	ids: () => Promise<Uint32Array>,
	progress: AddProgress,
	action?: { label: string; run: () => void }
): Promise<boolean> {
	const got = await guarded(() => progress.during(async () => worker.addMembers(list.id, await ids(), progress.tell)));
	if (!got.ok) {
		const said = problemWords(got.problem);
		toasts.show({ text: [m.lists.notDone, said.text, said.fix].filter(Boolean).join(' '), tone: 'red', ms: 10_000 });
		return false;
	}
	const n = (o: ListOutcome): number => got.value[o] ?? 0;
	const others = words.others(n('unchanged') + n('updated'), n('leftThere') + n('updatedThere'), n('suppressed'));
	toasts.show({
		text: [words.done(n('added') + n('moved'), list.name), others].filter(Boolean).join(' '),
		tone: 'green',
		ms: others ? 10_000 : 6000,
		...(action ? { action } : {})
	});
	return true;
}

/** All lists of all processes, for choosing one; follows the news. */
export class ListChoices {
	/** Null until known. */
	all = $state.raw<{ process: { id: string; name: string }; lists: LeadListView[] }[] | null>(null);
	readonly flat = $derived((this.all ?? []).flatMap((p) => p.lists.map((list) => ({ list, process: p.process.name }))));
	find(id: string): LeadListView | undefined {
		return this.flat.find((f) => f.list.id === id)?.list;
	}

	start(): () => void {
		return followLists(this.load);
	}
	readonly load = async (): Promise<void> => {
		try {
			const processes = await worker.processes();
			this.all = await Promise.all(processes.map(async (process) => ({ process, lists: await worker.leadLists(process.id) })));
		} catch {
			// What was known stays; the next news reads again.
		}
	};
}
