import { afterAll, expect, it, vi } from 'vitest';
import { fail } from '#domain/result';

const wrong = fail('backupPassphrase', {});
vi.mock('#lib/worker-client/pipeline', () => ({ pipeline: { receiveFile: async () => wrong, receiveBytes: async () => wrong } }));
vi.mock('#lib/worker-client/codes', () => ({
	codes: { forgetFrames: async () => undefined, takeFrame: async () => ({ fits: true, have: 1, count: 1, bytes: new Uint8Array(1) }) }
}));
vi.mock('#lib/state/import/import-wizard-busy', () => ({ whileBusy: (job: () => unknown) => job() }));
vi.mock('#lib/state/booth/booth-signal', () => ({ signal: () => undefined }));
vi.stubGlobal(
	'$state',
	Object.assign(<T>(v: T): T => v, { raw: <T>(v: T): T => v })
);
afterAll(() => vi.unstubAllGlobals());

it('CAP-1: a wrong passphrase is said of the visitors’ file, a wrong key of the codes, and neither speaks of a backup', async () => {
	const [{ TakeVisitors }, { m }] = [await import('#lib/state/booth/booth-hand-over.svelte.ts'), await import('#lib/messages/index')];
	const words = m.boothReady.handOver;
	const take = new TakeVisitors();
	take.choose(new File(['x'], 'visitors.muster'));
	await take.run();
	expect([take.problem, take.file?.name]).toEqual([words.wrongPassphrase, 'visitors.muster']);
	take.reset();
	await take.found('code');
	await take.run();
	expect(take.problem).toBe(words.wrongKey);
	expect(`${words.wrongPassphrase} ${words.wrongKey}`).not.toMatch(/backup/i);
});
