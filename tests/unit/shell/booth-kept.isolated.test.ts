import { expect, it, vi } from 'vitest';
import { emptyDraft, type KeptDraft } from '#domain/booth';

const writes = vi.hoisted(() => [] as { note: string | null; completing: string | null; done: () => void }[]);
vi.mock('#lib/worker-client/pipeline', () => ({
	pipeline: {
		keepDraft: (draft: KeptDraft | null, completing: string | null) =>
			new Promise<void>((done) => {
				writes.push({ note: draft?.note ?? null, completing, done });
			})
	}
}));
const turn = (): Promise<void> =>
	new Promise((done) => {
		setTimeout(done);
	});

it('CAP-1, IMP-12: a visitor is kept from the first letter on, one writing at a time and the newest last; what was given up is not written', async () => {
	const { KeptWhileTyped } = await import('#lib/state/booth-kept');
	const kept = new KeptWhileTyped();
	const note = (text: string): KeptDraft => ({ ...emptyDraft(), note: text });
	// Typed without a pause: no wait stands before the first writing.
	for (const text of ['W', 'Wa', 'Wan']) kept.keep(note(text), 'a');
	expect(writes.map((w) => [w.note, w.completing])).toEqual([['W', 'a']]);
	writes[0]!.done();
	await turn();
	expect(writes.map((w) => w.note)).toEqual(['W', 'Wan']);
	// Saved meanwhile: the saving waits for what is on its way, and nothing comes after it.
	kept.keep(note('Want'), 'a');
	let stopped = false;
	const stop = kept.stop().then(() => {
		stopped = true;
	});
	await turn();
	expect(stopped).toBe(false);
	writes[1]!.done();
	await stop;
	expect(writes).toHaveLength(2);
	kept.keep(null, null);
	expect(writes.at(-1)).toMatchObject({ note: null, completing: null });
});
