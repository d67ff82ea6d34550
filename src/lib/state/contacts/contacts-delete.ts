import type { ContactIds } from '#domain/contact';
import type { Problem, Result } from '#domain/result';
import { messageText, problemText } from '#domain/messages/index';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { toasts } from '../shell/toasts.svelte';

const words = m.contacts;

/** How long the way back is offered, ms. */
const UNDO_MS = 20_000;

const why = (p: Problem | null): string => (p ? ` ${problemText(p)}` : '');

/** From when on work is said to be under way, and how far it is, ms (APP-4). */
const SAY_AFTER_MS = 500;

type OnProgress = (done: number, total: number) => void;

/** Does what may take long; null = it was interrupted. */
async function toldLate<T>(text: string, job: (onProgress: OnProgress) => Promise<Result<T>>): Promise<Result<T> | null> {
	let [said, share] = [null as number | null, 0];
	const late = setTimeout(() => {
		said = toasts.show({ text, ms: 0, share });
	}, SAY_AFTER_MS);
	const done = await job((n, total) => {
		share = n / total;
		if (said !== null) toasts.tell(said, share);
	}).catch(() => null);
	clearTimeout(late);
	if (said !== null) toasts.dismiss(said);
	return done;
}

/** Deletes contacts and offers to bring them back. True when they are gone. */
export async function deleteWithUndo(ids: ContactIds): Promise<boolean> {
	const done = await toldLate(words.remove.deleting(ids.length), (onProgress) => pipeline.deleteContacts(ids, onProgress));
	if (!done?.ok) {
		toasts.show({ text: `${words.remove.failed}${why(done?.problem ?? null)}`, tone: 'red', ms: 10_000 });
		return false;
	}
	toasts.show({
		text: words.remove.done(ids.length),
		tone: 'green',
		ms: UNDO_MS,
		action: { label: words.remove.undo, run: () => void restore(ids) }
	});
	return true;
}

/** Brings contacts back, and says who came without a value that another contact has by now. */
async function restore(ids: ContactIds): Promise<void> {
	say(await toldLate(words.remove.restoring, (onProgress) => pipeline.restoreContacts(ids, onProgress)));
}

/** The same for a deletion of a while ago: who is in the list anew stays away. */
export async function bringBack(key: string, onProgress: OnProgress): Promise<void> {
	say(await pipeline.bringBack(key, onProgress).catch(() => null));
}

/** What came of it; null = it was interrupted. */
function say(done: Result<{ restored: number; without: number; taken: Problem | null; anew?: number }> | null): void {
	if (!done?.ok) {
		toasts.show({ text: `${words.remove.undoFailed}${why(done?.problem ?? null)}`, tone: 'red', ms: 10_000 });
		return;
	}
	const { restored, without, taken, anew = 0 } = done.value;
	const said = [
		taken === null ? words.remove.undone(restored) : `${words.remove.without(restored, without)} ${messageText(taken)}`,
		anew > 0 ? words.remove.lately.anew(anew) : ''
	];
	toasts.show({
		text: said.filter(Boolean).join(' '),
		...(taken === null && anew === 0 ? { tone: 'green' } : { tone: 'yellow', ms: UNDO_MS })
	});
}
