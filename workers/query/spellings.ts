import { fold } from './fold';

/** Counts values by what people take for the same: "Trade Show" and "TRADE SHOW" are one source, as they are one to a filter. */
export class Spellings {
	readonly #byFolded = new Map<string, Map<string, number>>();

	add(value: string, n: number): void {
		if (n === 0) return;
		const folded = fold(value);
		let spellings = this.#byFolded.get(folded);
		if (!spellings) this.#byFolded.set(folded, (spellings = new Map<string, number>()));
		spellings.set(value, (spellings.get(value) ?? 0) + n);
	}

	/** Kinds so far. */
	get size(): number {
		return this.#byFolded.size;
	}

	/** How many of each, by its most frequent spelling. */
	counts(): Map<string, number> {
		return new Map(
			[...this.#byFolded.values()].map((spellings) => [mostFrequent(spellings), [...spellings.values()].reduce((sum, n) => sum + n, 0)])
		);
	}

	/** The most frequent spelling of each spelling. */
	names(): Map<string, string> {
		return new Map(
			[...this.#byFolded.values()].flatMap((spellings) => {
				const name = mostFrequent(spellings);
				return [...spellings.keys()].map((spelling): [string, string] => [spelling, name]);
			})
		);
	}
}

const mostFrequent = (spellings: ReadonlyMap<string, number>): string =>
	[...spellings].reduce((best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best))[0];
