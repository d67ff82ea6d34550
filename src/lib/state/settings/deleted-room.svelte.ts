import type { DeletedHere } from '#domain/contact';
import { problemText } from '#domain/messages/index';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { toasts } from '../shell/toasts.svelte';

const t = m.settings.deleted;

/** What deleted contacts leave on the device, and taking it off for good (APP-1, CON-1). */
export class DeletedRoom {
	/** Null until it is counted. */
	here = $state.raw<DeletedHere | null>(null);
	/** 0–100 while it is removed, else null. */
	percent = $state<number | null>(null);

	/** How many can be removed. */
	get many(): number {
		return this.here ? this.here.recent + this.here.past : 0;
	}

	readonly look = async (): Promise<void> => {
		this.here = await pipeline.deletedHere().catch(() => null);
	};

	readonly remove = async (): Promise<void> => {
		if (this.percent !== null) return;
		this.percent = 0;
		const done = await pipeline
			.removeDeleted((n, total) => {
				this.percent = total > 0 ? (100 * n) / total : 100;
			})
			.catch(() => null);
		this.percent = null;
		await this.look();
		if (done?.ok) toasts.show({ text: t.done(done.value), tone: 'green' });
		else toasts.show({ text: `${t.failed}${done ? ` ${problemText(done.problem)}` : ''}`, tone: 'red', ms: 10_000 });
	};
}
