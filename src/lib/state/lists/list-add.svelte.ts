import type { LeadListView, ListOutcome } from '#domain/lists/lead-list';
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

/**
 * Puts contacts into a list and says what became of them; null = it could not be done. `ids` fetches them, so that nobody waits twice.
 * @returns how many came in, and what was said
 */
export async function addContacts(
	list: Pick<LeadListView, 'id' | 'name'>,
	ids: () => Promise<Uint32Array>,
	progress: AddProgress,
	action?: { label: string; run: () => void }
): Promise<{ added: number; text: string } | null> {
	const got = await guarded(() => progress.during(async () => worker.addMembers(list.id, await ids(), progress.tell)));
	if (!got.ok) {
		const said = problemWords(got.problem);
		toasts.show({ text: [m.lists.notDone, said.text, said.fix].filter(Boolean).join(' '), tone: 'red', ms: 10_000 });
		return null;
	}
	const n = (o: ListOutcome): number => got.value[o] ?? 0;
	const added = n('added') + n('moved');
	const elsewhere = n('leftThere') + n('updatedThere');
	const others = words.others(n('unchanged') + n('updated'), elsewhere, n('suppressed'));
	const said = added > 0 ? [words.done(added, list.name), others] : [words.none(list.name), others, elsewhere > 0 ? words.oneListOnly : ''];
	const text = said.filter(Boolean).join(' ');
	toasts.show({
		text,
		tone: added > 0 ? 'green' : 'yellow',
		ms: others ? 10_000 : 6000,
		...(action ? { action } : {})
	});
	return { added, text };
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
