import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyDraft, type KeptDraft } from '#domain/booth/booth';
import type { Left } from '#lib/state/booth/booth-kept';

const kept = vi.hoisted(() => new Map<number, unknown>());
const writes = vi.hoisted(() => [] as { note: string | null; completing: string | null; place: number; done: () => void }[]);
const held = vi.hoisted(() => new Set<string>());
/** What the pages have in their own storage. */
const local = new Map<string, string>();
/** Writings end by themselves. */
let isQuick = true;
/** The device has no room: nothing more is stored. */
let isFull = false;
/** The worker is up: what is asked of it before is answered to nobody. */
let isUp = true;
vi.mock('#lib/worker-client/pipeline', () => ({
	pipeline: {
		keepDraft: (draft: KeptDraft | null, completing: string | null, place: number) =>
			new Promise<void>((done, refuse) => {
				if (isFull) return refuse(new Error('no room'));
				writes.push({ note: draft?.note ?? null, completing, place, done });
				if (draft) kept.set(place, draft);
				else kept.delete(place);
				if (isQuick) done();
			}),
		keptPlaces: () => (isUp ? Promise.resolve([...kept.keys()].sort()) : new Promise<never>(() => undefined)),
		keptDraft: async (place: number) => kept.get(place) ?? null,
		keptCompletion: async () => null,
		typedKey: async () => new Uint8Array(32).fill(7)
	}
}));

type Granted = (lock: object | null) => Promise<void> | void;
/** As the browser's: a lock is held until its promise ends, and whoever waits gives up when told to. */
async function request(name: string, o: { ifAvailable?: boolean; signal?: AbortSignal }, granted: Granted): Promise<void> {
	while (held.has(name)) {
		if (o.ifAvailable) return void granted(null);
		if (o.signal?.aborted) throw new Error('gave up');
		await turn();
	}
	held.add(name);
	try {
		await granted({});
	} finally {
		held.delete(name);
	}
}
const turn = (): Promise<void> =>
	new Promise((done) => {
		setTimeout(done);
	});
const note = (text: string): KeptDraft => ({ ...emptyDraft(), note: text });

beforeEach(() => {
	isQuick = isUp = true;
	isFull = false;
	kept.clear();
	held.clear();
	writes.length = 0;
	local.clear();
	vi.stubGlobal('navigator', { locks: { request } });
	vi.stubGlobal('localStorage', storage());
});
afterEach(() => vi.unstubAllGlobals());

/** As the browser's: what is held are members of it. */
const storage = (): object =>
	new Proxy(
		{
			getItem: (name: string) => local.get(name) ?? null,
			setItem: (name: string, text: string) => void local.set(name, text),
			removeItem: (name: string) => void local.delete(name)
		},
		{
			ownKeys: () => [...local.keys()],
			getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true })
		}
	);
/** Every page that lives dies, and its locks with it. */
function die(): void {
	held.clear();
	vi.resetModules();
}

/** A page of the booth: what it shows, and what it keeps. */
async function page() {
	const { KeptWhileTyped } = await import('#lib/state/booth/booth-kept');
	const tab = { kept: new KeptWhileTyped('event'), shown: '', typed: '' };
	const may = (): boolean => tab.typed === '' && tab.shown === '';
	const show = ({ draft }: Left): void => {
		tab.shown = draft.note;
	};
	return {
		tab,
		begin: () => tab.kept.begin(may, show),
		goOn: () => tab.kept.goOn(may, show),
		type(text: string) {
			tab.typed = text;
			tab.kept.keep(note(text), null);
		},
		/** Saved or cleared: the form is blank, and nothing of it is kept. */
		async done() {
			[tab.shown, tab.typed] = ['', ''];
			tab.kept.keep(null, null);
			await tab.kept.goOn(may, show);
		}
	};
}

it('CAP-1, IMP-12: a visitor is kept from the first letter on, one writing at a time and the newest last; all of it before it is saved', async () => {
	isQuick = false;
	const { tab } = await page();
	// Typed without a pause: no wait stands before the first writing.
	tab.kept.keep(note('W'), 'a');
	await turn();
	for (const text of ['Wa', 'Wan']) tab.kept.keep(note(text), 'a');
	expect(writes.map((w) => [w.note, w.completing])).toEqual([['W', 'a']]);
	writes[0]!.done();
	await turn();
	expect(writes.map((w) => w.note)).toEqual(['W', 'Wan']);
	// Saved meanwhile: the saving waits for all that was typed, so that a page that dies before it is done loses nothing; nothing comes
	// after it.
	tab.kept.keep(note('Want'), 'a');
	let stopped = false;
	const stop = tab.kept.stop().then(() => {
		stopped = true;
	});
	await turn();
	expect(stopped).toBe(false);
	writes[1]!.done();
	await turn();
	writes[2]!.done();
	await stop;
	expect(writes.map((w) => w.note)).toEqual(['W', 'Wan', 'Want']);
	tab.kept.keep(null, null);
	await turn();
	expect(writes.at(-1)).toMatchObject({ note: null, completing: null });
});

it('CAP-1, IMP-12: two tabs of the booth keep their visitors apart, and one that is closed leaves its own to the other', async () => {
	const [a, b] = [await page(), await page()];
	await Promise.all([a.begin(), b.begin()]);
	a.type('Ada');
	b.type('Grace');
	await turn();
	expect([...kept.values()].map((d) => (d as KeptDraft).note).sort()).toEqual(['Ada', 'Grace']);
	// A third shows neither: both are being typed.
	const c = await page();
	await c.begin();
	expect(c.tab.shown).toBe('');
	// Grace's tab is closed: whoever is done next goes on with her, and nobody overwrites her before.
	await b.tab.kept.leave();
	expect(kept.size).toBe(2);
	await a.done();
	expect(a.tab.shown).toBe('Grace');
	await c.done();
	expect(c.tab.shown).toBe('');
	a.type('Grace Hopper');
	await turn();
	expect([...kept.values()].map((d) => (d as KeptDraft).note)).toEqual(['Grace Hopper']);
});

it('CAP-1, IMP-12: whoever types before the page has read what was left overwrites nobody, and is asked for that one afterwards', async () => {
	kept.set(0, note('Left'));
	const a = await page();
	const begun = a.begin();
	a.type('Next');
	await begun;
	await turn();
	expect(a.tab.shown).toBe('');
	expect([...kept.entries()].map(([n, d]) => [n, (d as KeptDraft).note])).toEqual([
		[0, 'Left'],
		[1, 'Next']
	]);
	await a.done();
	expect(a.tab.shown).toBe('Left');
	// A page that is loaded anew finds its own, though the browser lets go of it a moment late.
	const b = await page();
	const again = b.begin();
	await turn();
	await a.tab.kept.leave();
	await again;
	expect(b.tab.shown).toBe('Left');
});

it('CAP-1: before visitor mode begins all that was typed is kept, also by a page that has no place for it yet', async () => {
	isQuick = false;
	const { tab, begin, type } = await page();
	void begin();
	type('Half a visitor');
	let isKept = false;
	const kept = tab.kept.written().then(() => {
		isKept = true;
	});
	await expect.poll(() => writes.length).toBe(1);
	expect(isKept).toBe(false);
	writes[0]!.done();
	await kept;
	expect(writes.map((w) => w.note)).toEqual(['Half a visitor']);
});

it('CAP-1, IMP-12: a page that dies in the moment of typing loses no letter, whether a worker was up or not, and leaves it once and not readable', async () => {
	const { typedReady } = await import('#lib/state/booth/booth-typed');
	await typedReady();
	isUp = false;
	const cold = await page();
	cold.type('Ada at a cold booth');
	expect(local.size).toBe(1);
	expect([...local.values()].join()).not.toContain('Ada');
	expect(atob([...local.values()][0]!)).not.toContain('Ada');
	die();
	isUp = true;
	const warm = await page();
	await warm.begin();
	expect(warm.tab.shown).toBe('Ada at a cold booth');
	expect([kept.size, local.size]).toEqual([1, 0]);

	// Stored up to a letter, and the page dies over the next one.
	isQuick = false;
	warm.type('Ada, stored');
	await turn();
	warm.type('Ada, stored and typed on');
	expect([...kept.values()].map((d) => (d as KeptDraft).note)).toEqual(['Ada, stored']);
	die();
	isQuick = true;
	const next = await page();
	await next.begin();
	expect(next.tab.shown).toBe('Ada, stored and typed on');
	expect([...kept.values()].map((d) => (d as KeptDraft).note)).toEqual(['Ada, stored and typed on']);
	// What is stored and over is held nowhere.
	await next.done();
	expect([kept.size, local.size]).toEqual([0, 0]);
});

it('CAP-1: what another page types at this moment is its own, and what no key opens is forgotten', async () => {
	const { typedReady } = await import('#lib/state/booth/booth-typed');
	await typedReady();
	isQuick = false;
	const a = await page();
	await a.begin();
	a.type('Grace');
	const b = await page();
	await b.begin();
	expect([b.tab.shown, local.size]).toEqual(['', 1]);
	local.set('muster:booth-typed:old', btoa('sealed under a key that was wiped with its store'));
	const c = await page();
	await c.begin();
	expect([c.tab.shown, local.size]).toEqual(['', 1]);
});

it('CAP-1, IMP-12: a device without room shows who was typed all the same, through any number of reloads, and stores it once there is room', async () => {
	const { typedReady } = await import('#lib/state/booth/booth-typed');
	await typedReady();
	const a = await page();
	await a.begin();
	a.type('Ada');
	await turn();
	isFull = true;
	a.type('Ada, typed on');
	await turn();
	for (let n = 0; n < 2; n++) {
		die();
		await (await import('#lib/state/booth/booth-typed')).typedReady();
		const next = await page();
		await next.begin();
		expect(next.tab.shown).toBe('Ada, typed on');
		expect([kept.size, local.size]).toEqual([1, 1]);
		// It is one page's alone.
		const other = await page();
		await other.begin();
		expect(other.tab.shown).toBe('');
	}
	die();
	isFull = false;
	const last = await page();
	await last.begin();
	expect(last.tab.shown).toBe('Ada, typed on');
	expect([[...kept.values()].map((d) => (d as KeptDraft).note), local.size]).toEqual([['Ada, typed on'], 0]);
	await last.done();
	expect([kept.size, last.tab.shown]).toEqual([0, '']);
});

it('CAP-1: while a visitor is saved, what the store had no room for stays held until it is', async () => {
	const { typedReady } = await import('#lib/state/booth/booth-typed');
	await typedReady();
	const { tab, begin, type } = await page();
	await begin();
	isFull = true;
	type('Grace');
	await tab.kept.stop();
	expect(local.size).toBe(1);
	tab.kept.saved();
	expect(local.size).toBe(0);
});
