/** Longest text that engines copy instead of pointing into the text that it was cut from. */
const COPIED = 12;

/**
 * The same text in memory of its own. A value cut from a file's text keeps the whole text alive as long as it lives
 * itself; what is remembered beyond its chunk must not.
 */
export const owned = (text: string): string => (text.length <= COPIED ? text : ` ${text}`.slice(1));

/**
 * Remembers the answers of a pure function of one text, in bounded memory: two generations of at most `cap`
 * entries; when the young one is full it becomes the old one and what was not asked for since is forgotten.
 * Never clears everything at once, so that a long file keeps its common values.
 */
export function memoise<V>(compute: (text: string) => V, cap = 50_000): (text: string) => V {
	let young = new Map<string, V>();
	let old = new Map<string, V>();
	return (text) => {
		let value = young.get(text);
		if (value !== undefined) return value;
		const key = owned(text);
		value = old.get(key);
		if (value === undefined) value = compute(key);
		if (young.size >= cap) {
			old = young;
			young = new Map();
		}
		young.set(key, value);
		return value;
	};
}

type Shelf<V> = Map<string, Map<string, V>>;

/**
 * As memoise, for answers that depend on a text and on one of a few contexts (a region, a field): one map per context,
 * no joined keys, and at most `cap` entries a generation over all of them together.
 */
export function memoisePair<V>(
	compute: (text: string, context: string) => V,
	cap = 100_000
): { get(text: string, context: string): V; put(text: string, context: string, value: V): void } {
	let young: Shelf<V> = new Map();
	let old: Shelf<V> = new Map();
	let size = 0;
	let lastContext = '';
	let lastShelf: Map<string, V> | undefined;
	const put = (text: string, context: string, value: V): void => {
		if (size >= cap) {
			old = young;
			young = new Map();
			lastShelf = undefined;
			size = 0;
		}
		if (!lastShelf || lastContext !== context) {
			lastShelf = young.get(context);
			if (!lastShelf) young.set(context, (lastShelf = new Map()));
			lastContext = context;
		}
		lastShelf.set(text, value);
		size++;
	};
	return {
		put,
		get(text, context) {
			const known = (lastContext === context && lastShelf ? lastShelf : young.get(context))?.get(text);
			if (known !== undefined) return known;
			const key = owned(text);
			const value = old.get(context)?.get(key) ?? compute(key, context);
			put(key, context, value);
			return value;
		}
	};
}
