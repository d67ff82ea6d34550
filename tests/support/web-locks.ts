type Mode = 'exclusive' | 'shared';
interface Options {
	mode?: Mode;
	ifAvailable?: boolean;
}
type Granted = (lock: object | null) => unknown;

/** The browser's locks: alone or shared, in the order in which they were asked for. @param asked told of each look at who holds one */
export function webLocks(asked: () => void = () => undefined) {
	const held: { name: string; mode: Mode }[] = [];
	const waiting: { name: string; mode: Mode; go: () => void }[] = [];
	const isFree = (name: string, mode: Mode): boolean => held.every((h) => h.name !== name || (mode === 'shared' && h.mode === 'shared'));
	async function hold(name: string, mode: Mode, job: Granted): Promise<unknown> {
		const mine = { name, mode };
		held.push(mine);
		try {
			return await job({ name, mode });
		} finally {
			held.splice(held.indexOf(mine), 1);
			for (const w of waiting.filter((w) => w.name === name)) {
				if (!isFree(name, w.mode)) break;
				waiting.splice(waiting.indexOf(w), 1);
				w.go();
			}
		}
	}
	return {
		async request(name: string, ...rest: [Granted] | [Options, Granted]): Promise<unknown> {
			const job = rest.at(-1) as Granted;
			const { mode = 'exclusive', ifAvailable = false } = rest.length === 2 ? rest[0] : {};
			if (!isFree(name, mode)) {
				if (ifAvailable) return job(null);
				return new Promise((done) => waiting.push({ name, mode, go: () => done(hold(name, mode, job)) }));
			}
			return hold(name, mode, job);
		},
		async query() {
			const seen = { held: [...held] };
			asked();
			return seen;
		}
	};
}
