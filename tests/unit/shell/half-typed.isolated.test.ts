import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HalfTyped } from '#domain/device/half-typed';
import { locksIn } from '../../support/held-locks';

const kept = vi.hoisted(() => new Map<string, unknown>());
/** The store can be read. */
let isRead = true;
const asked = vi.hoisted(() => [] as string[]);
/** Each writing ends when it is told to. */
const ends = vi.hoisted(() => [] as (() => void)[]);
vi.mock('#lib/worker-client/pipeline', () => ({
	pipeline: {
		keepTyped: (t: HalfTyped) =>
			new Promise<void>((done) => {
				asked.push(t.name);
				ends.push(() => {
					kept.set(t.id, t);
					done();
				});
			}),
		forgetTyped: async (id: string) => void kept.delete(id),
		keptTyped: async () => (isRead ? [...kept.values()] : Promise.reject(new Error('no worker')))
	}
}));
vi.mock('@lucide/svelte/icons/pencil-line', () => ({ default: {} }));
const { leftTyped, savesTyped, typedAddress, typedBefore, typedIsKept, Typing } = await import('#lib/state/shell/half-typed');

const raw = Object.assign((v: unknown) => v, { raw: (v: unknown) => v });
vi.stubGlobal('$state', raw);
const { TypedRows } = await import('#lib/state/shell/typed-rows.svelte.ts');

const held = new Map<string, number>();
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
/** Lets every writing end, the ones that follow too. */
async function settle(): Promise<void> {
	for (let n = 0; n < 5; n++) {
		ends.splice(0).forEach((end) => end());
		await turn();
	}
}
const typed = (name: string): Omit<HalfTyped, 'id'> => ({ kind: 'contact', target: '', name, at: 1, values: { firstName: name } });
const names = async (): Promise<string[]> => (await leftTyped()).map((t) => t.name);

beforeEach(() => {
	kept.clear();
	held.clear();
	asked.length = 0;
	isRead = true;
	vi.stubGlobal('navigator', { locks: locksIn(held) });
	vi.stubGlobal('$state', raw);
});
afterEach(() => vi.unstubAllGlobals());

it('HIS-3: one writing at a time, and after it the newest; the lock waits for it', async () => {
	const form = new Typing();
	for (const name of ['Z', 'Zo', 'Zoe']) form.keep(typed(name));
	let isKept = false;
	void typedIsKept().then(() => {
		isKept = true;
	});
	await turn();
	expect([asked, isKept]).toEqual([['Z'], false]);
	await settle();
	expect([asked, isKept]).toEqual([['Z', 'Zoe'], true]);
});

it('HIS-3: the lock waits for what saves it, and until it is forgotten', async () => {
	const form = new Typing();
	form.keep(typed('Zoe'));
	await settle();
	let save = (): void => undefined;
	const saved = new Promise<void>((done) => {
		save = done;
	}).then(() => form.forget());
	savesTyped(saved);
	let isKept = false;
	const lock = typedIsKept().then(() => {
		isKept = true;
	});
	await turn();
	expect(isKept).toBe(false);
	save();
	await lock;
	expect(kept.size).toBe(0);
});

it('HIS-3, APP-4: what was typed is offered once no page has it open, and no more when it was saved', async () => {
	const form = new Typing();
	form.keep(typed('Zoe'));
	await settle();
	expect(await names()).toEqual([]);
	form.leave();
	await settle();
	expect(await names()).toEqual(['Zoe']);
	const [left] = await leftTyped();
	const [path, search] = typedAddress(left!).split('?');
	expect(path).toBe('/contact');
	expect(await typedBefore(new URLSearchParams(search).get('typed'), 'contact')).toEqual(left);
	expect(await typedBefore(left!.id, 'note')).toBeNull();
	new Typing(left!.id, true).forget();
	await settle();
	expect(kept.size).toBe(0);
});

it('HIS-3, APP-4: Home offers what was typed once it can be read, and once the page that had it lets it go', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	const rows = new TypedRows();
	const shown = (): string[] => rows.rows.map(({ href }) => href.split('?')[0]!);
	kept.set('a', { id: 'a', ...typed('Zoe') });
	// The page that was just left holds its own a moment longer.
	held.set('muster:typed:a', 1);
	isRead = false;
	const stop = rows.start();
	await vi.advanceTimersByTimeAsync(0);
	expect(shown()).toEqual([]);
	isRead = true;
	await vi.advanceTimersByTimeAsync(1000);
	expect(shown()).toEqual([]);
	held.clear();
	await vi.advanceTimersByTimeAsync(2000);
	expect(shown()).toEqual(['/contact']);
	stop();
	vi.useRealTimers();
});
