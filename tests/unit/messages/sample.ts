/** Arguments that a function of words takes without throwing; functions say nothing of their types at run time. */
type Args = unknown[];
type Fn = (...args: unknown[]) => unknown;

const kinds = (i: number, n: number): unknown[] => [
	n + i * 37,
	`Xq${i}z`,
	[n + i * 37, n + i * 41],
	[`Xq${i}y`, `Xq${i}z`],
	new Date(Date.UTC(2026, 2, 5, 12)),
	'xlsx'
];

/** The first arguments, numbers before texts before lists, that the English function takes and answers with text. */
export function sampleArgs(fn: Fn, n: number): Args {
	// Defaults hide parameters from `length`.
	const wanted = Math.max(fn.length, (/^\(([^)]*)\)/.exec(fn.toString())?.[1] ?? '').split(',').filter((p) => p.trim()).length);
	const tried = (args: Args): Args | null => {
		if (args.length === wanted) {
			try {
				return /undefined|NaN|\[object/.test(JSON.stringify(fn(...args)) ?? 'undefined') ? null : args;
			} catch {
				return null;
			}
		}
		for (const arg of kinds(args.length, n)) {
			const found = tried([...args, arg]);
			if (found) return found;
		}
		return null;
	};
	const args = tried([]);
	if (!args) throw new Error(`no arguments fit ${fn.toString().slice(0, 80)}`);
	return args;
}

/** Parameters of a sentence by code: any name has a value, a number of its own; what was asked for is kept. */
export function sampleParams(n: number): { params: Record<string, string | number>; asked: Map<string, number> } {
	const asked = new Map<string, number>();
	const params = new Proxy({} as Record<string, string | number>, {
		get: (_, name) => {
			if (typeof name !== 'string') return undefined;
			if (!asked.has(name)) asked.set(name, n + asked.size * 37);
			return asked.get(name);
		}
	});
	return { params, asked };
}

/** How a value may be written: as it is, or as a number of the locale. */
export const writings = (value: unknown, locale: string): string[] =>
	Array.isArray(value)
		? value.flatMap((v) => writings(v, locale))
		: typeof value === 'number'
			? [String(value), value.toLocaleString(locale)]
			: typeof value === 'string'
				? [value]
				: [];

/** All texts in an answer. */
export const textsOf = (answer: unknown): string[] =>
	typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer.flatMap(textsOf) : [];
