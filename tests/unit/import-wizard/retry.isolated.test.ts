import { expect, it, vi } from 'vitest';

const asked = vi.hoisted(() => [] as string[]);
const silent = vi.hoisted(() => async (): Promise<never> => {
	throw Object.assign(new Error('no answer'), { name: 'DeadlineError' });
});
vi.mock('$app/navigation', () => ({ goto: () => undefined }));
vi.mock('#lib/worker-client/pipeline', () => ({
	pipeline: {
		getSettings: silent,
		describe: silent,
		listImports: silent,
		listMappings: silent,
		listRecipes: silent,
		reviewCounts: async () => ({ open: 0, canUndo: false, state: 'p 0@1' }),
		reviewPage: async () => ({ total: 0, open: 0, pairs: [], state: 'p 0@1' }),
		getImport: async () => ({ id: 'i', phase: 'review' }),
		finalizeImport: async (id: string) => {
			asked.push(id);
			return asked.length === 1
				? { ok: false, problem: { code: 'deviceFull', params: { bytes: 1e6 } } }
				: { ok: true, value: { id, phase: 'complete' } };
		}
	}
}));
vi.mock('#lib/state/settings/settings-storage', () => ({ persistOnce: async () => undefined }));
vi.mock('#lib/state/import/import-wizard-busy', () => ({ whileBusy: <T>(job: () => Promise<T>) => job() }));
// Nothing is drawn here.
const raw = Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value, by: () => undefined });
vi.stubGlobal('$state', raw);
vi.stubGlobal('$derived', raw);
vi.stubGlobal('document', { addEventListener: () => undefined, removeEventListener: () => undefined, visibilityState: 'visible' });
const { ImportWizard } = await import('#lib/state/import/import-wizard.svelte.ts');

it('APP-4, IMP-12: "Try again" after a finish that the full device stopped finishes, and does not open the review once more', async () => {
	const wizard = new ImportWizard(() => undefined);
	await wizard.open('i');
	expect(wizard.review).not.toBeNull();
	await wizard.finish();
	expect([wizard.problem?.code, wizard.manifest?.phase, asked.length]).toEqual(['deviceFull', 'review', 1]);
	await wizard.retry();
	expect([wizard.problem, wizard.manifest?.phase, asked.length]).toEqual([null, 'complete', 2]);
});

it('IMP-7: from the writing the wizard goes to step 5 at once: when the writing is no longer shown, its outcome is known', async () => {
	const wizard = new ImportWizard(() => undefined);
	await wizard.open('i');
	const shown: unknown[] = [];
	let kind = wizard.run.kind;
	Object.defineProperty(wizard.run, 'kind', {
		get: () => kind,
		set: (next: typeof kind) => {
			kind = next;
			shown.push([next, wizard.manifest?.phase]);
		}
	});
	await wizard.finish();
	expect(shown).toEqual([
		['commit', 'review'],
		['idle', 'complete']
	]);
});

it('IMP-12, APP-4: an import begun on a device whose storage does not answer says so at once, and that imports which wait could not be read', async () => {
	const wizard = new ImportWizard(() => undefined);
	await wizard.start();
	const opening = wizard.open(null);
	expect(wizard.problem?.code).toBe('storageSilent');
	await opening;
	expect([wizard.problem?.code, wizard.unfinished.all]).toEqual(['storageSilent', []]);
	const home = new ImportWizard(() => undefined);
	await home.open(null);
	expect(home.problem?.code).toBe('storageSilent');
});
