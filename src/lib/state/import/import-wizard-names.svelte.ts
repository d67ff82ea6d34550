import type { EntryDescription } from '#workers/contract';
import { entryWords } from '#domain/messages/registry';
import { pipeline } from '#lib/worker-client/pipeline';
import { whenQuiet } from '#lib/worker-client/quiet';

/** ms of quiet that the names wait for, and ms that they wait at most. */
const QUIET_MS = 150;
const AT_MOST_MS = 1000;

/** Names of the cleaning steps. What knows them is large to load, so a file that is here already comes first. */
export class CleaningNames {
	#entries = $state.raw<readonly EntryDescription[]>([]);
	/** True once they are known, or can't be had. */
	known = $state(false);

	async load(): Promise<void> {
		if (this.known) return;
		await whenQuiet(QUIET_MS, AT_MOST_MS);
		await pipeline.describe().then(
			({ normalizers }) => {
				this.#entries = normalizers;
			},
			() => undefined
		);
		this.known = true;
	}

	/** Where its name can't be had, a step is called by its id. */
	readonly of = (id: string): string => {
		const entry = this.#entries.find((n) => n.id === id);
		return entry ? entryWords('normalizers', entry).label : id;
	};
}
