import type { BulkEditLine } from '#domain/contacts/bulk-edit';
import { messageText, problemText } from '#domain/messages/index';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { toasts } from '../shell/toasts.svelte';
import { WaysBack } from './ways-back.svelte';

const words = m.contacts.bulk;

/** ms after which an undo that was asked for elsewhere shows how far it is. */
const SHOWN_AFTER_MS = 1000;

/** The edits of many that were made, and the way back from each (CON-1). */
export class BulkEditsMade extends WaysBack<BulkEditLine> {
	protected read(): Promise<readonly BulkEditLine[]> {
		return pipeline.bulkEdits();
	}

	/** Takes one back as a whole, and says what came of it. */
	undo = async (key: string): Promise<void> => {
		if (this.undoing !== null) return;
		this.undoing = key;
		this.percent = 0;
		const slow = setTimeout(() => {
			this.ask();
		}, SHOWN_AFTER_MS);
		try {
			const result = await pipeline.undoBulkEdit(key, this.told);
			if (result.ok) {
				const { back, kept, taken, first } = result.value;
				// Where all of them had to stay as edited, it can be tried again.
				if (back > 0 || taken === 0) this.lines = this.lines?.map((l) => (l.key === key ? { ...l, undone: true } : l)) ?? null;
				// A list that was opened meanwhile may have been read before.
				if (this.open) void this.look();
				const said = words.undone(back, kept, taken);
				if (first === null) toasts.show({ text: said, tone: 'green' });
				else toasts.show({ text: `${said} ${messageText(first)}`, tone: 'yellow', ms: 20_000 });
			} else toasts.show({ text: `${words.undoFailed} ${problemText(result.problem)}`, tone: 'red', ms: 10_000 });
		} catch {
			toasts.show({ text: words.undoFailed, tone: 'red', ms: 10_000 });
		} finally {
			clearTimeout(slow);
			this.undoing = null;
		}
	};
}
