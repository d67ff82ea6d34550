import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { answering, emptyDraft, typedSince, type BoothEvent, type KeptCompletion, type KeptDraft } from '#domain/booth/booth';
import type { SharedCapture } from '#domain/booth/capture';

/** What lies in the store, and what is written there. */
const store = vi.hoisted(() => ({
	draft: null as KeptDraft | null,
	completion: null as KeptCompletion | null,
	written: [] as (KeptDraft | null)[]
}));
const consent: SharedCapture['consent'] = { status: 'granted', text: 'Write to me.', at: 1, by: '' };
vi.mock('#lib/worker-client/pipeline', () => ({
	pipeline: {
		boothTally: async () => ({ today: 0, total: 0, open: 0, waiting: 0, last: [] }),
		checkContact: async () => ({ duplicates: [] }),
		keptPlaces: async () => (store.draft || store.completion ? [0] : []),
		keptDraft: async () => store.draft,
		keptCompletion: async () => store.completion,
		keepDraft: async (draft: KeptDraft | null) => void store.written.push(draft),
		visitor: async () => ({ draft: { ...emptyDraft(), consent: true }, picture: null, open: true, consent }),
		typedKey: async () => new Uint8Array(32)
	}
}));
vi.mock('#lib/worker-client/lists', () => ({ lists: {} }));
vi.mock('#lib/worker-client/query', () => ({ query: {} }));
vi.mock('#lib/state/booth/booth-follow', () => ({ followCounts: () => () => undefined }));
vi.stubGlobal(
	'$state',
	Object.assign(<T>(v: T): T => v, { raw: <T>(v: T): T => v, snapshot: <T>(v: T): T => v })
);
vi.stubGlobal('$derived', <T>(v: T): T => v);
// Whoever asks for a lock gets it.
vi.stubGlobal('navigator', { locks: { request: async (_: string, _how: object, granted: (lock: object) => unknown) => granted({}) } });
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => Object.assign(store, { draft: null, completion: null, written: [] }));

/** The booth of an event that asks by a wording, as a page opens it. */
async function opened(consentText: string) {
	const { Booth } = await import('#lib/state/booth/booth.svelte.ts');
	const event: BoothEvent = { id: 'e', name: 'E', source: 'E', goal: 0, qualifiers: [], nextSteps: [], consentText };
	const booth = new Booth(event);
	Object.defineProperty(booth, 'blank', { get: () => Object.keys(booth.draft.values).length === 0 && !booth.draft.consent });
	await booth.start();
	return booth;
}

it('CAP-1: who answered one wording and was not saved is asked anew where the event has another one since, in whichever tab it was changed', async () => {
	const before = await opened('Write to me.');
	before.setField('email', 'ada@engines.example.com');
	before.setConsent(true);
	await before.whenKept();
	before.close();
	store.draft = store.written.at(-1) ?? null;
	expect(store.draft).toMatchObject({ consent: true, asked: 'Write to me.' });

	for (const [wording, isStill] of [
		['Write to me.', true],
		['Write to me and call me.', false],
		['', false]
	] as const) {
		const after = await opened(wording);
		expect([wording, after.draft.values, after.draft.consent]).toEqual([wording, { email: 'ada@engines.example.com' }, isStill]);
		expect(after.draft).not.toHaveProperty('asked');
		after.close();
	}
	// What an earlier version kept says nothing of its wording: it stays as it was.
	store.draft = { ...emptyDraft(), values: { email: 'ada@engines.example.com' }, consent: true };
	const after = await opened('Write to me and call me.');
	expect(after.draft.consent).toBe(true);
	after.close();
});

it('CAP-1: who is completed keeps the answer to the wording of then; one that was given since goes by the wording of that moment', async () => {
	const kept = (part: Partial<KeptDraft>): void => {
		store.completion = { id: 'v', draft: { ...emptyDraft(), note: 'Two seats', asked: 'Call me.', ...part } };
	};
	kept({ consent: true });
	const same = await opened('Something else.');
	expect([same.completing?.id, same.draft.consent]).toEqual(['v', true]);
	same.close();
	kept({ declined: true });
	const other = await opened('Something else.');
	expect([other.draft.consent, other.draft.declined, other.draft.note]).toEqual([true, false, 'Two seats']);
	other.close();
	kept({ declined: true });
	const still = await opened('Call me.');
	expect([still.draft.consent, still.draft.declined]).toEqual([false, true]);
	still.close();
	expect(answering({ ...emptyDraft(), consent: true }, undefined, 'B', null).consent).toBe(true);
});

it('CAP-2: a code that was scanned while the visitor before was being saved is the next one’s alone', () => {
	const saved = { ...emptyDraft(), code: 'A-1' };
	expect(typedSince(saved, { ...saved, code: 'A-1\nB-2' }).code).toBe('B-2');
	expect(typedSince(saved, saved).code).toBe('');
});

it('CAP-1: the moment of an answer is kept with it, and is the answer’s alone', async () => {
	const booth = await opened('Write to me.');
	booth.setField('email', 'ada@engines.example.com');
	expect(booth.draft).not.toHaveProperty('answeredAt');
	const [from, saved] = [Date.now(), booth.draft];
	booth.setConsent(true);
	const at = booth.draft.answeredAt ?? 0;
	expect(at).toBeGreaterThanOrEqual(from);
	booth.setField('company', 'Engines');
	expect(booth.draft.answeredAt).toBe(at);
	await booth.whenKept();
	expect(store.written.at(-1)?.answeredAt).toBe(at);
	// The next visitor's answer comes along with its moment, the saved one's doesn't.
	expect(typedSince(saved, booth.draft)).toMatchObject({ consent: true, answeredAt: at });
	expect(typedSince(booth.draft, booth.draft)).not.toHaveProperty('answeredAt');
	booth.setConsent(null);
	expect(booth.draft).not.toHaveProperty('answeredAt');
	booth.close();
});
