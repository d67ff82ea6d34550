import { breather, orStopped } from '../jobs';

/** Something that is looked for before it is asked for: the same records and question give the same, whenever that is. */
export class FoundAhead<T> {
	/** null = it was ended before, or failed. */
	readonly done: Promise<T | null>;
	private over = false;

	/** `find` ends, with null, once its `pause` says so. `stopped` = nobody will ask. */
	constructor(
		private readonly question: unknown,
		find: (pause: () => Promise<boolean>) => Promise<T | null>,
		stopped: () => boolean
	) {
		const rest = breather();
		// What failed is tried anew by whoever asks, and fails there.
		this.done = find(async () => {
			await rest();
			return this.over || stopped();
		}).catch(() => null);
	}

	/** What was found; null where the question is another one, or it was ended before. Ends it when told to stop. */
	async answer(question: unknown, stop: () => Promise<boolean>): Promise<T | null> {
		const same = JSON.stringify(question) === JSON.stringify(this.question);
		this.over ||= !same;
		const done = await orStopped(this.done, stop);
		this.over ||= done === null;
		return same && done ? done.given : null;
	}
}
