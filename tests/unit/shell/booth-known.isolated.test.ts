import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '#domain/booth/booth';

/** Answers of the workers; `lists` is told when the test lets it. */
const told = vi.hoisted(() => ({ lists: [] as { list: { name: string } }[], letGo: (): void => undefined }));
vi.mock('#lib/worker-client/pipeline', () => ({
	pipeline: {
		checkContact: async () => ({ duplicates: [{ id: 7, name: 'Grace Hopper', email: 'grace@x.example', company: 'Compilers Inc' }] })
	}
}));
vi.mock('#lib/worker-client/query', () => ({
	query: {
		contact: async () => ({
			provenance: { email: { fileName: 'Hannover 2026' } },
			score: { score: 82 },
			updatedAt: Date.now() - 24 * 3_600_000
		})
	}
}));
vi.mock('#lib/worker-client/lists', () => ({
	lists: {
		membershipsOf: () =>
			new Promise((done) => {
				told.letGo = () => done(told.lists);
			})
	}
}));

beforeEach(() => {
	vi.useFakeTimers({ now: new Date('2026-11-26T12:00:00') });
	const raw = Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value, snapshot: <T>(value: T): T => value });
	vi.stubGlobal('$state', raw); // Nothing is drawn here.
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('CAP-1: a visitor who is here already', () => {
	it('CAP-1: is said at once with event, score and day, and with lead lists as soon as these are read; whoever came meanwhile is not named by them', async () => {
		const { BoothKnown } = await import('#lib/state/booth/booth-known.svelte.ts');
		told.lists = [{ list: { name: 'Q3 list' } }, { list: { name: 'VIP' } }, { list: { name: 'Third' } }];
		const who = new BoothKnown();
		who.look({ ...emptyDraft(), values: { email: 'grace@x.example' } });
		await vi.advanceTimersByTimeAsync(250);
		expect(who.known[0]).toMatchObject({
			id: 7,
			name: 'Grace Hopper',
			line: 'Compilers Inc · Hannover 2026 · score 82 · last changed yesterday'
		});
		told.letGo();
		await vi.advanceTimersByTimeAsync(1);
		expect(who.known[0]?.line).toBe('Compilers Inc · Hannover 2026 · Q3 list · VIP · score 82 · last changed yesterday');

		who.look({ ...emptyDraft(), values: { email: 'grace@x.example' } });
		await vi.advanceTimersByTimeAsync(250);
		who.stop();
		told.letGo();
		await vi.advanceTimersByTimeAsync(1);
		expect(who.known).toEqual([]);
	});

	it('CAP-1: who is saved as a new contact is kept apart from that one, until it is added after all or somebody else is typed', async () => {
		const { BoothKnown } = await import('#lib/state/booth/booth-known.svelte.ts');
		const who = new BoothKnown();
		who.look({ ...emptyDraft(), values: { email: 'grace@x.example' } });
		await vi.advanceTimersByTimeAsync(250);
		who.add();
		expect([who.into?.id, who.apartFrom]).toEqual([7, null]);
		who.keepApart();
		expect([who.into, who.apartFrom?.name]).toEqual([null, 'Grace Hopper']);
		// Typed on, it is the same one who is like that.
		who.look({ ...emptyDraft(), values: { email: 'grace@x.example', fullName: 'Grace' } });
		await vi.advanceTimersByTimeAsync(250);
		expect(who.apartFrom?.id).toBe(7);
		who.add();
		expect([who.into?.id, who.apartFrom]).toEqual([7, null]);
		who.keepApart();
		who.stop();
		expect(who.apartFrom).toBeNull();
	});

	it('APP-3: days within a week are named, by the calendar; earlier ones are dates, of another year with the year', async () => {
		const { dayText } = await import('#lib/state/day-text');
		const now = new Date('2026-11-26T00:10:00').getTime();
		const of = (text: string): string => dayText(new Date(text).getTime(), now);
		expect([of('2026-11-26T00:01:00'), of('2026-11-25T23:59:00'), of('2026-11-20T12:00:00')]).toEqual(['today', 'yesterday', '6 days ago']);
		expect(of('2026-11-19T12:00:00')).toMatch(/19/);
		expect(of('2025-11-19T12:00:00')).toMatch(/2025/);
	});
});
