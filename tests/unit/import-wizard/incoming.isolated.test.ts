import { expect, it, vi } from 'vitest';

const asked = vi.hoisted(() => [] as string[]);
vi.mock('$app/navigation', () => ({ goto: () => undefined }));
vi.mock('#lib/worker-client/pipeline', () => ({
	pipeline: {
		getImport: async (id: string) => ({
			id,
			phase: id === 'mending' ? 'matching' : 'configure',
			setup: null,
			file: { name: `${id}.csv` },
			rowsDone: 3
		}),
		fixSummary: async () => ({ ok: false, problem: { code: 'interrupted', params: {} } }),
		closeFix: async () => {
			asked.push('closeFix');
			return { ok: true, value: { id: 'mending', phase: 'review' } };
		},
		cancelImport: async (id: string) => {
			asked.push(`cancel ${id}`);
			return { ok: true, value: null };
		},
		stagedFiles: async () => ({ ok: true, value: [] }),
		halfTyped: async () => [],
		listRecipes: async () => [],
		inspectFiles: async () => ({ ok: false, problem: { code: 'notAFile', params: {} } }),
		expectRows: async () => undefined
	}
}));
vi.mock('#lib/state/import/import-wizard-busy', () => ({ whileBusy: <T>(job: () => Promise<T>) => job() }));
// Nothing is drawn here.
const raw = Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value, by: () => undefined });
vi.stubGlobal('$state', raw);
vi.stubGlobal('$derived', raw);
vi.stubGlobal('document', { addEventListener: () => undefined, removeEventListener: () => undefined, visibilityState: 'visible' });
const { ImportWizard } = await import('#lib/state/import/import-wizard.svelte.ts');
const { toasts } = await import('#lib/state/shell/toasts.svelte.ts');

const dropped = { files: [new File(['Name,Email\nAda Lovelace,ada@engines.co.uk\n'], 'dropped.csv')], method: 'file' as const };

it('APP-2, IMP-12: a file dropped on the grid of rows is taken, and the rows wait there as they were mended', async () => {
	asked.length = 0;
	toasts.items = [];
	const wizard = new ImportWizard(() => undefined);
	await wizard.open('mending', true);
	expect(wizard.fix).not.toBeNull();
	await wizard.takeIncoming(dropped);
	expect(toasts.items.map((t) => t.text)).toEqual(['mending.csv is kept as it was, under “Unfinished imports”.']);
	// The address followed: without an id it asks for no grid.
	await wizard.open(null);
	expect([wizard.fix, wizard.manifest, wizard.upload.files.map((f) => f.name), asked]).toEqual([null, null, ['dropped.csv'], []]);
});

it('APP-2, IMP-12: a file dropped beside step 2 puts what was configured there aside, and lets nothing of it go', async () => {
	asked.length = 0;
	toasts.items = [];
	const wizard = new ImportWizard(() => undefined);
	await wizard.open('configured');
	wizard.upload.staged.resume('configured');
	await wizard.takeIncoming(dropped);
	expect([wizard.upload.staged.id, wizard.upload.files.map((f) => f.name), asked]).toEqual([null, ['dropped.csv'], []]);
	// Another file chosen in its place is another matter.
	await wizard.open('configured');
	wizard.upload.staged.resume('configured');
	await wizard.chooseFiles(dropped.files, 'file');
	expect(asked).toEqual(['cancel configured']);
});

it('APP-2, IMP-12: a file pasted as processing begins is not taken in the place of what is processed, and that is said', async () => {
	asked.length = 0;
	toasts.items = [];
	const wizard = new ImportWizard(() => undefined);
	await wizard.open('configured');
	wizard.settling = true;
	await wizard.takeIncoming(dropped);
	expect([wizard.manifest?.id ?? wizard.upload.staged.id, wizard.upload.files, asked]).toEqual(['configured', [], []]);
	expect(toasts.items.map((t) => t.text)).toEqual(['An import is running. Drop the file again when it has finished.']);
});
