import { beforeEach, expect, it, vi } from 'vitest';
import type { ImportSetup } from '#domain/import';

/** What was asked of the device: imports let go (true = others took their place), and what the window noted. */
const device = vi.hoisted(() => ({
	made: 0,
	/** Copies take until they are stopped. */
	slow: false,
	copying: new Map<string, (got: unknown) => void>(),
	gone: [] as [string, boolean | undefined][],
	noted: [] as string[],
	kept: [] as unknown[]
}));
vi.mock('$app/navigation', () => ({ goto: () => undefined }));
vi.mock('#lib/worker-client/pipeline', () => ({
	pipeline: {
		createImport: async (...[, , , copy]: [unknown, unknown, unknown, string]) =>
			device.slow ? new Promise((done) => device.copying.set(copy, done)) : { ok: true, value: { id: `i${++device.made}` } },
		stopPreflight: async () => undefined,
		stopStaging: async (copy: string) => device.copying.get(copy)?.({ ok: false, problem: { code: 'importStopped', params: {} } }),
		cancelImport: async (id: string, replaced?: boolean) => {
			device.gone.push([id, replaced]);
			return { ok: true, value: null };
		},
		updateSetup: async (...kept: unknown[]) => {
			device.kept.push(kept);
			return { ok: true, value: null };
		},
		listImports: async () => [],
		noteEvents: async (events: { name: string }[]) => void device.noted.push(...events.map((e) => e.name))
	}
}));
vi.mock('#lib/state/import/import-wizard-busy', () => ({ whileBusy: <T>(job: () => Promise<T>) => job() }));
// Nothing is drawn here.
const raw = Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value, by: () => undefined });
vi.stubGlobal('$state', raw);
vi.stubGlobal('$derived', raw);
vi.stubGlobal('document', { addEventListener: () => undefined, removeEventListener: () => undefined, visibilityState: 'visible' });
const { ImportWizard } = await import('#lib/state/import/import-wizard.svelte.ts');

const file = new File(['Email\nana@example.com'], 'leads.csv');
beforeEach(() => Object.assign(device, { made: 0, slow: false, copying: new Map(), gone: [], noted: [], kept: [] }));

it('HIS-1: an import that is cancelled in step 2 is given up once: by the device where the file is kept there, else by the window', async () => {
	const wizard = new ImportWizard(() => undefined);
	wizard.upload.staged.begin([file], 'file', {} as ImportSetup);
	await wizard.cancel();
	expect([device.gone, device.noted]).toEqual([[['i1', false]], []]);
	await wizard.cancel();
	expect([device.gone.length, device.noted]).toEqual([1, ['import_abandonment']]);
});

it('IMP-6: who cancels after "Process" while the file is being kept does not wait for its copy, and nothing is processed', async () => {
	const wizard = new ImportWizard(() => undefined);
	device.slow = true;
	Object.assign(wizard.upload, { files: [file], method: 'file', setup: {}, ready: true, checkNow: () => undefined });
	wizard.upload.staged.begin([file], 'file', {} as ImportSetup);
	const processed = wizard.process();
	expect(wizard.settling).toBe(true);
	await wizard.cancel();
	await processed;
	expect(wizard).toMatchObject({ settling: false, manifest: null, problem: null });
	expect([device.copying.size, device.gone, device.noted]).toEqual([1, [], ['import_abandonment']]);
});

it('IMP-12: a file that is left right after "Process" is kept once and processed, not kept a second time', async () => {
	const { staged } = new ImportWizard(() => undefined).upload;
	const setup = {} as ImportSetup;
	staged.begin([file], 'file', setup);
	const settled = staged.settle([file], 'file', setup);
	staged.detach();
	await settled;
	expect([device.made, device.kept]).toEqual([1, [['i1', setup]]]);
});

it('HIS-1: files that take the place of others, or are added to them, replace the import and give nothing up', async () => {
	const wizard = new ImportWizard(() => undefined);
	const { staged } = wizard.upload;
	staged.begin([file], 'file', {} as ImportSetup);
	await expect.poll(() => staged.id).toBe('i1');
	staged.restage([file, file], 'file', {} as ImportSetup);
	await expect.poll(() => device.gone).toEqual([['i1', true]]);
	await wizard.chooseAnother();
	expect([device.gone, device.noted]).toEqual([
		[
			['i1', true],
			['i2', true]
		],
		[]
	]);
});

it('IMP-12: files that are left while their copy is being made stay on the device, with the newest choices', async () => {
	const { staged } = new ImportWizard(() => undefined).upload;
	const choices = { policy: 'skip' } as ImportSetup;
	const over: string[] = [];
	staged.begin([file], 'file', {} as ImportSetup);
	staged.from(() => over.push('held'));
	staged.save(choices);
	staged.detach();
	await expect.poll(() => device.kept).toEqual([['i1', choices]]);
	expect([device.gone, over]).toEqual([[], ['held']]);
	// So do choices that were made a moment before the screen was left.
	staged.resume('i1');
	const newer = { policy: 'create' } as unknown as ImportSetup;
	staged.save(newer);
	staged.detach();
	expect(device.kept.at(-1)).toEqual(['i1', newer]);
});

it('APP-2: whoever handed files over is told that they are let go', async () => {
	const { staged } = new ImportWizard(() => undefined).upload;
	const over: string[] = [];
	staged.begin([file], 'file', {} as ImportSetup);
	staged.from(() => over.push('let go'));
	await staged.discard(false);
	// Nothing that could be read was begun: the screen says so.
	staged.from(() => over.push('refused'));
	expect(over).toEqual(['let go', 'refused']);
});
