import type { PackedRows } from '../store/chunks/source-rows';
import type { ToRows } from './messages';

/** The chunks that a row worker looked at and will be asked to clean, by the number of their look. */
export class LookedAt {
	private readonly kept = new Map<number, PackedRows>();

	add({ n, source, keep }: Extract<ToRows, { kind: 'look' }>): void {
		if (keep) this.kept.set(n, source);
		else this.kept.clear();
	}

	/** Lets go of all of them. */
	clear(): void {
		this.kept.clear();
	}

	/**
	 * The rows to be cleaned: sent along, or looked at before, and then no longer kept. @throws Error where they never came: whoever asked
	 * has them too
	 */
	sourceOf(asked: Extract<ToRows, { kind: 'rows' }>): PackedRows {
		if ('source' in asked) return asked.source;
		const source = this.kept.get(asked.looked);
		if (!source) throw new Error(`chunk ${asked.looked} was not kept`);
		this.kept.delete(asked.looked);
		return source;
	}
}
