import { m } from '#lib/messages/index';
import { followNews } from '#lib/worker-client/follow-news';
import { pipeline } from '#lib/worker-client/pipeline';
import { guarded } from '../import/import-wizard-steps';
import { toasts } from '../shell/toasts.svelte';

/** Pairs that are remembered as two different people (DUP-4): how many, and the way to forget them. */
export class ApartMemory {
	/** null until it was read. */
	count = $state<number | null>(null);
	busy = $state(false);

	/** Reads the count and follows the news; returns the way to stop. */
	start(): () => void {
		void this.read();
		return followNews(['imports', 'held'], () => this.read());
	}

	async read(): Promise<void> {
		const got = await guarded(async () => ({ ok: true as const, value: await pipeline.apartCount() }));
		if (got.ok) this.count = got.value;
	}

	readonly forget = async (): Promise<void> => {
		this.busy = true;
		const got = await guarded(() => pipeline.forgetApart());
		toasts.show(
			got.ok
				? { text: m.settings.duplicates.forgotten(got.value), tone: 'green' }
				: { text: m.settings.duplicates.notForgotten, tone: 'red' }
		);
		await this.read();
		this.busy = false;
	};
}
