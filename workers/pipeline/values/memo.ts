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
		value = old.get(text);
		if (value === undefined) value = compute(text);
		if (young.size >= cap) {
			old = young;
			young = new Map();
		}
		young.set(text, value);
		return value;
	};
}
