import { beforeEach, expect, it, vi } from 'vitest';

/** What the device holds, as both tabs see it. */
const device = vi.hoisted(() => ({
	held: [] as { id: string }[],
	skipped: [] as { id: string }[],
	gone: new Set<string>(),
	state: 'p 0@1',
	decided: [] as unknown[][],
	pairs: [] as number[]
}));
const entry = (id: string): { id: string } =>
	({ id, importId: 'i', rows: [1], values: { fullName: id }, match: null, other: null, otherId: null, sameKey: false, taken: '' }) as never;
const pair = (ref: number): object => ({
	pair: device.pairs.indexOf(ref),
	left: { kind: 'stored', ref },
	right: { ref },
	decision: 'undecided',
	settled: false,
	picks: {}
});
vi.mock('$app/navigation', () => ({ goto: () => undefined }));
vi.mock('#lib/worker-client/pipeline', () => ({
	pipeline: {
		heldPage: async () => ({
			total: device.held.length,
			rows: device.held.length,
			entries: [...device.held],
			skipped: device.skipped.at(-1)?.id ?? null
		}),
		heldPlace: async (id: string) => {
			const place = device.held.findIndex((e) => e.id === id);
			return place < 0 ? null : place;
		},
		undoSkip: async (id: string | null) => {
			const back = id === null ? device.skipped.at(-1) : device.skipped.find((e) => e.id === id);
			if (!back) return { ok: false, problem: { code: 'skipGone', params: {} } };
			device.skipped = device.skipped.filter((e) => e !== back);
			device.held = [back, ...device.held];
			return { ok: true, value: { id: back.id } };
		},
		decideHeld: async (ids: string[], decision: string) => {
			device.decided.push([ids[0], decision]);
			const there = device.held.find((e) => e.id === ids[0]);
			if (there && decision === 'skip') device.skipped.push(there);
			device.held = device.held.filter((e) => e.id !== ids[0]);
			return there
				? { ok: true, value: { created: 0, merged: 1, skipped: 0, sameKey: 0, taken: 0, stillHeld: 0 } }
				: { ok: false, problem: { code: 'heldGone', params: {} } };
		},
		reviewCounts: async () => ({ open: device.pairs.length, canUndo: true, state: device.state }),
		reviewPage: async () => ({ total: device.pairs.length, open: device.pairs.length, pairs: device.pairs.map(pair), state: device.state }),
		decide: async (_id: string, target: { pairs: number[] }, decision: string, _picks: unknown, seen: string) => {
			device.decided.push([target.pairs[0], decision, seen]);
			return seen === device.state
				? { ok: true, value: { open: 0, state: device.state } }
				: { ok: false, problem: { code: 'decidedElsewhere', params: {} } };
		},
		getImport: async () => ({ phase: device.state === '' ? 'complete' : 'review' })
	}
}));
// Nothing is drawn here.
const raw = Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value, by: () => undefined });
vi.stubGlobal('$state', raw);
vi.stubGlobal('$derived', raw);
vi.stubGlobal('document', { addEventListener: () => undefined, removeEventListener: () => undefined, visibilityState: 'visible' });
const { HeldQueue } = await import('#lib/state/review/review-queue.svelte.ts');
const { ReviewDeck } = await import('#lib/state/review/review.svelte.ts');
const { toasts } = await import('#lib/state/shell/toasts.svelte.ts');
const current = <T extends object>(of: T, value: () => unknown): T => Object.defineProperty(of, 'current', { get: value });
const said = (): string[] => toasts.items.map((t) => t.text);

beforeEach(() => {
	for (const t of toasts.items) toasts.dismiss(t.id);
	device.decided = [];
});

it('DUP-8, APP-4: a skip is stored at once, its Undo brings the row back into view, also after a reload, and a decision that another tab made first is said', async () => {
	device.held = [entry('Ana'), entry('Ben'), entry('Cem')];
	const open = async () => {
		const queue = new HeldQueue();
		current(queue, () => queue.at(queue.cursor));
		const stop = queue.start();
		await expect.poll(() => queue.loaded).toBe(true);
		return { queue, stop };
	};
	const first = await open();
	await first.queue.decide('skip');
	expect([first.queue.at(0)?.id, first.queue.total, device.decided]).toEqual(['Ben', 2, [['Ana', 'skip']]]);
	await first.queue.decide('skip');
	expect(said()).toEqual(['Ben was skipped: the row stays out.']);
	toasts.items[0]?.action?.run();
	await expect.poll(() => [first.queue.at(0)?.id, first.queue.total]).toEqual(['Ben', 2]);
	expect(said()).toEqual([]);
	first.stop();
	// After a reload the skip of before can still be taken back.
	const { queue, stop } = await open();
	expect(queue.skipped).toBe('Ana');
	await queue.undo();
	expect([queue.at(queue.cursor)?.id, queue.total, queue.skipped]).toEqual(['Ana', 3, null]);
	// What this tab shows is decided by another one already.
	device.held = device.held.slice(1);
	await queue.decide('skip');
	expect(said().at(-1)).toBe('Ana was decided in another tab first. That decision stands.');
	expect([queue.at(0)?.id, device.skipped]).toEqual(['Ben', []]);
	const news = new BroadcastChannel('muster');
	device.held = device.held.slice(1);
	news.postMessage({ kind: 'held', told: 'x' });
	await expect.poll(() => queue.at(0)?.id).toBe('Cem');
	// Another tab brings one back before who is looked at here: that one stays in view.
	device.held = [entry('Dan'), ...device.held];
	news.postMessage({ kind: 'held', told: 'y' });
	await expect.poll(() => [queue.total, queue.at(queue.cursor)?.id]).toEqual([2, 'Cem']);
	// Where it can't be taken back any more, that is said, and nothing else changes.
	await queue.undo('Zoe');
	expect(said().at(-1)).toContain('This skip can’t be taken back any more.');
	expect(queue.at(queue.cursor)?.id).toBe('Cem');
	stop();
	news.close();
});

it('DUP-4: a review follows what another tab decides and keeps in view who is looked at; a decision goes with what was shown, and one that came second is said and shows how it stands', async () => {
	device.pairs = [11, 12, 13];
	device.state = 'p 0@1';
	const deck = new ReviewDeck('i');
	current(deck, () => deck.at(deck.cursor));
	Object.defineProperties(deck, { canDecide: { value: true }, picks: { value: {} } });
	let ended = 0;
	await deck.load();
	deck.follow(() => {
		ended++;
	});
	deck.cursor = 1;
	const news = new BroadcastChannel('muster');
	device.pairs = [12, 13];
	device.state = 'p 1@2';
	news.postMessage({ kind: 'decisions', importId: 'other', state: device.state, told: 'x' });
	await new Promise((done) => setTimeout(done, 300));
	expect(deck.total).toBe(3);
	news.postMessage({ kind: 'decisions', importId: 'i', state: device.state, told: 'y' });
	await expect.poll(() => deck.total).toBe(2);
	expect([deck.cursor, deck.at(deck.cursor)?.right.ref]).toEqual([0, 12]);
	// Decided elsewhere and not heard of yet.
	device.pairs = [13];
	device.state = 'p 2@3';
	await deck.decide('merge');
	expect(device.decided).toEqual([[0, 'merge', 'p 1@2']]);
	expect([deck.problem?.code, deck.total, deck.at(deck.cursor)?.right.ref]).toEqual(['decidedElsewhere', 1, 13]);
	await deck.decide('skip');
	expect([device.decided.at(-1), deck.problem]).toEqual([[0, 'skip', 'p 2@3'], null]);
	// Finished elsewhere.
	device.state = '';
	news.postMessage({ kind: 'imports', importId: 'i', told: 'z' });
	await expect.poll(() => ended).toBe(1);
	deck.close();
	news.close();
});
