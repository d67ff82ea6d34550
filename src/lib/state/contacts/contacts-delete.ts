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

async function problemOf<T>(job: Promise<Result<T>>): Promise<Problem | null | 'interrupted'> {
	try {
		const result = await job;
		return result.ok ? null : result.problem;
	} catch {
		return 'interrupted';
	}
}

/** Deletes contacts and offers to bring them back. True when they are gone. */
export async function deleteWithUndo(ids: ContactIds): Promise<boolean> {
	const problem = await problemOf(pipeline.deleteContacts(ids));
	if (problem !== null) {
		toasts.show({ text: `${words.remove.failed}${why(problem === 'interrupted' ? null : problem)}`, tone: 'red', ms: 10_000 });
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

/** From when on it is said that they are on their way, ms (APP-4). */
const SAY_AFTER_MS = 500;

/** Brings contacts back, and says who came without a value that another contact has by now. */
async function restore(ids: ContactIds): Promise<void> {
	let said: number | null = null;
	const late = setTimeout(() => {
		said = toasts.show({ text: words.remove.restoring, ms: 0 });
	}, SAY_AFTER_MS);
	const done = await pipeline.restoreContacts(ids).catch(() => null);
	clearTimeout(late);
	if (said !== null) toasts.dismiss(said);
	if (!done?.ok) {
		toasts.show({ text: `${words.remove.undoFailed}${why(done?.problem ?? null)}`, tone: 'red', ms: 10_000 });
		return;
	}
	const { restored, without, taken } = done.value;
	if (taken === null) toasts.show({ text: words.remove.undone(restored), tone: 'green' });
	else
		toasts.show({
			text: `${words.remove.without(restored, without)} ${messageText(taken)}`,
			tone: 'yellow',
			ms: UNDO_MS
		});
}
