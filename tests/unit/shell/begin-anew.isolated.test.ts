import { beforeEach, expect, it, vi } from 'vitest';
import type { ToldNews } from '#workers/contract';

const { endWorkers, heard } = vi.hoisted(() => ({ endWorkers: vi.fn(async () => undefined), heard: [] as ((news: ToldNews) => void)[] }));
vi.mock('#lib/worker-client/all', () => ({ endWorkers }));
vi.mock('#lib/worker-client/news', () => ({ onNews: (listen: (news: ToldNews) => void) => heard.push(listen) }));
const replace = vi.fn();
vi.stubGlobal('location', { replace });
vi.stubGlobal('navigator', {});
vi.stubGlobal('$state', { raw: <T>(value: T): T => value });
const kept = new Map<string, string>();
vi.stubGlobal('sessionStorage', {
	getItem: (k: string) => kept.get(k) ?? null,
	setItem: (k: string, v: string) => kept.set(k, v),
	removeItem: (k: string) => kept.delete(k)
});
const { followReplaced, replacesHere, sayWhyAnew } = await import('#lib/state/shell/begin-anew');
const { holdShared } = await import('#lib/state/shell/shared-lock');
const { toasts } = await import('#lib/state/shell/toasts.svelte.ts');
followReplaced();

async function hear(kind: 'replaced' | 'contacts', by: 'wipe' | 'restore' = 'restore'): Promise<void> {
	for (const listen of heard) listen(kind === 'replaced' ? { kind, by, told: 'x-1' } : { kind, told: 'x-1' });
	await Promise.resolve();
}
beforeEach(() => {
	vi.clearAllMocks();
	replacesHere(false);
	kept.clear();
	toasts.items = [];
});

it('APP-5: while another tab restores a backup a page begins anew, its workers first, and for no other news', async () => {
	await hear('contacts');
	expect([endWorkers.mock.calls, replace.mock.calls]).toEqual([[], []]);
	let end = (): void => undefined;
	endWorkers.mockImplementationOnce(() => new Promise((done) => (end = () => done(undefined))));
	await hear('replaced');
	expect([endWorkers.mock.calls, replace.mock.calls]).toEqual([[['leaving']], []]);
	end();
	await vi.waitFor(() => expect(replace.mock.calls).toEqual([['/']]));
});

it('APP-5: the page that restores stays, to say what came of it', async () => {
	replacesHere(true);
	await hear('replaced');
	expect([endWorkers.mock.calls, replace.mock.calls]).toEqual([[], []]);
});

it('APP-5: the page that comes says once why it is at Home, and whether what was typed went with it', async () => {
	const said = async (by: 'wipe' | 'restore'): Promise<string[]> => {
		replace.mockClear();
		await hear('replaced', by);
		await vi.waitFor(() => expect(replace).toHaveBeenCalled());
		toasts.items = [];
		sayWhyAnew();
		sayWhyAnew();
		return toasts.items.map((t) => t.text);
	};
	sayWhyAnew();
	expect(toasts.items).toEqual([]);
	const restored = 'A backup takes the place of everything on this device, from another tab, so this tab began anew.';
	expect(await said('restore')).toEqual([restored]);
	const free = holdShared('muster:typing');
	expect(await said('wipe')).toEqual([
		'This device was wiped in another tab, so this tab began anew. What was typed here and not saved is gone.'
	]);
	free();
	expect(await said('restore')).toEqual([restored]);
});
