import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const says = vi.hoisted(() => ({ asked: 0, next: [] as unknown[], news: null as ((news: unknown) => void) | null, visible: 'visible' }));
vi.mock('#lib/worker-client/lists.ts', () => ({
	lists: {
		campaign: () => Promise.resolve({ outcomes: [] }),
		next: () => {
			says.asked++;
			return Promise.resolve({ ok: true, value: says.next.shift() });
		},
		hourOf: () => Promise.resolve(null),
		release: () => Promise.resolve({ ok: true, value: null })
	}
}));
vi.mock('#lib/worker-client/query', () => ({ query: { contact: () => Promise.resolve(null) } }));
vi.mock('#lib/worker-client/pipeline', () => ({ pipeline: {} }));
vi.mock('#lib/worker-client/follow-news', () => ({ followNews: () => () => undefined }));
vi.mock('#lib/worker-client/news', () => ({
	onNews: (listen: (news: unknown) => void) => {
		says.news = listen;
		return () => undefined;
	}
}));
vi.mock('#lib/state/lists/work-owner', () => ({ holdDesk: () => Promise.resolve({ owner: 'here', leave: () => undefined }) }));
vi.mock('#lib/state/shell/half-typed', () => ({
	Typing: class {
		leave = (): void => undefined;
		forget = (): void => undefined;
		keep = (): void => undefined;
	},
	typedBefore: () => Promise.resolve(null)
}));
// Nothing is drawn here.
const raw = Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value, by: <T>(value: () => T): T => value() });
vi.stubGlobal('$state', raw);
vi.stubGlobal('$derived', raw);
vi.stubGlobal('document', {
	get visibilityState() {
		return says.visible;
	}
});
const { WorkInView } = await import('#lib/state/lists/work-in-view.svelte.ts');

const NOON = Date.UTC(2026, 10, 30, 12);
const MINUTE = 60_000;
const nobody = (why: string, nextAt: number | null): unknown => ({ item: null, why, nextAt });
const ada = { item: { id: 7, name: 'Ada Byron', values: {}, closed: [], remaining: 0 } };

beforeEach(() => {
	vi.useFakeTimers({ now: NOON });
	Object.assign(says, { asked: 0, next: [], news: null, visible: 'visible' });
});
afterEach(() => {
	vi.useRealTimers();
});

it('LST-6, LST-7: where nobody could be called, whoever is due comes by itself once the moment is there, and nobody is asked for before', async () => {
	says.next = [nobody('waiting', NOON + 5 * MINUTE), ada];
	const desk = new WorkInView();
	const stop = desk.start();
	await desk.open('c', null);
	await vi.advanceTimersByTimeAsync(4 * MINUTE);
	expect([desk.state, says.asked]).toEqual(['nobody', 1]);
	await vi.advanceTimersByTimeAsync(2 * MINUTE);
	expect([desk.state, desk.item?.id, says.asked]).toEqual(['ready', 7, 2]);
	stop();
});

it('LST-6: where nobody could be called, whoever another tab gives back or a file brings comes by itself; a tab that nobody sees takes nobody', async () => {
	says.next = [nobody('taken', null), nobody('taken', null), ada];
	const desk = new WorkInView();
	const stop = desk.start();
	await desk.open('c', null);
	says.news?.({ kind: 'lists', work: true });
	await vi.advanceTimersByTimeAsync(1000);
	expect([desk.state, says.asked]).toEqual(['nobody', 2]);
	says.visible = 'hidden';
	says.news?.({ kind: 'lists', work: true });
	await vi.advanceTimersByTimeAsync(1000);
	expect([desk.state, says.asked]).toEqual(['nobody', 2]);
	says.visible = 'visible';
	says.news?.({ kind: 'lists', work: true });
	await vi.advanceTimersByTimeAsync(1000);
	expect([desk.state, desk.item?.id]).toEqual(['ready', 7]);
	stop();
});
