import { beforeEach, expect, it, vi } from 'vitest';
import type { ImportSetup } from '#domain/import';

/** What was asked of the device: imports let go (true = others took their place), and what the window noted. */
const device = vi.hoisted(() => ({ made: 0, gone: [] as [string, boolean | undefined][], noted: [] as string[] }));
vi.mock('$app/navigation', () => ({ goto: () => undefined }));
vi.mock('#lib/worker-client/pipeline', () => ({
	pipeline: {
		createImport: async () => ({ ok: true, value: { id: `i${++device.made}` } }),
		cancelImport: async (id: string, replaced?: boolean) => {
			device.gone.push([id, replaced]);
			return { ok: true, value: null };
		},
		listImports: async () => [],
		noteEvents: async (events: { name: string }[]) => void device.noted.push(...events.map((e) => e.name))
	}
}));
vi.mock('#lib/state/import-wizard-busy', () => ({ whileBusy: <T>(job: () => Promise<T>) => job() }));
// Nothing is drawn here.
const raw = Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value, by: () => undefined });
vi.stubGlobal('$state', raw);
vi.stubGlobal('$derived', raw);
vi.stubGlobal('document', { addEventListener: () => undefined, removeEventListener: () => undefined, visibilityState: 'visible' });
const { ImportWizard } = await import('#lib/state/import-wizard.svelte.ts');

const file = new File(['Email\nana@example.com'], 'leads.csv');
beforeEach(() => Object.assign(device, { made: 0, gone: [], noted: [] }));

it('HIS-1: an import that is cancelled in step 2 is given up once: by the device where the file is kept there, else by the window', async () => {
	const wizard = new ImportWizard(() => undefined);
	wizard.upload.staged.begin([file], 'file', {} as ImportSetup);
	await wizard.cancel();
	expect([device.gone, device.noted]).toEqual([[['i1', false]], []]);
	await wizard.cancel();
	expect([device.gone.length, device.noted]).toEqual([1, ['import_abandonment']]);
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
