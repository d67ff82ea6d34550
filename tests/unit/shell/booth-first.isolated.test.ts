import { afterAll, expect, it, vi } from 'vitest';
import type { BoothEvent, KeptDraft } from '#domain/booth/booth';

/** What the worker was asked, in order; it answers one call after the other, as its thread does. */
const asked = vi.hoisted(() => [] as string[]);
const tally = { today: 0, total: 0, open: 0, waiting: 0, last: [] };
vi.mock('#lib/worker-client/pipeline', () => {
	let before: Promise<unknown> = Promise.resolve();
	const answers = <T>(call: string, answer: T): Promise<T> => {
		asked.push(call);
		const answered = before.then(() => answer);
		before = answered;
		return answered;
	};
	return {
		pipeline: {
			boothTally: () => answers('count', tally),
			checkContact: () => answers('find everybody', { duplicates: [] }),
			keptPlaces: () => answers('places', []),
			keepDraft: (draft: KeptDraft | null) => answers(`keep ${draft?.note}`, undefined)
		}
	};
});
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

it('CAP-1, IMP-12: what is typed as the booth opens is kept before the worker reads everybody, which keeps it busy', async () => {
	const { Booth } = await import('#lib/state/booth/booth.svelte.ts');
	const event: BoothEvent = { id: 'e', name: 'E', source: 'E', goal: 0, qualifiers: [], nextSteps: [], consentText: '' };
	const booth = new Booth(event);
	Object.defineProperty(booth, 'blank', { get: () => booth.draft.note === '' });
	const started = booth.start();
	booth.setNote('Two seats');
	await started;
	await expect.poll(() => asked).toContain('find everybody');
	booth.close();
	expect(asked).toContain('keep Two seats');
	expect(asked.indexOf('keep Two seats')).toBeLessThan(asked.indexOf('find everybody'));
});

it('CAP-1: where the event changes its wording, whoever is being typed is asked anew; who is completed keeps the answer', async () => {
	const { BoothDraft } = await import('#lib/state/booth/booth-draft.svelte.ts');
	const booth = new BoothDraft({ id: 'e', name: 'E', source: 'E', goal: 0, qualifiers: [], nextSteps: [], consentText: 'I agree.' });
	booth.guest = true;
	booth.setField('email', 'ada@engines.example.com');
	booth.setConsent(true);
	booth.askBy('I agree.');
	expect(booth.draft.consent).toBe(true);
	booth.askBy('I agree to calls.');
	expect(booth.draft).toMatchObject({ consent: false, declined: false, values: { email: 'ada@engines.example.com' } });
	booth.setConsent(true);
	booth.completing = { id: 'v', name: 'Ada', consent: { status: 'granted', text: 'I agree.', at: 1, by: '' } };
	booth.askBy('I agree to calls.');
	expect(booth.draft.consent).toBe(true);
	booth.who.stop();
});
