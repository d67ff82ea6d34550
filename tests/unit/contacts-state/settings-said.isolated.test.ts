import { expect, it, vi } from 'vitest';

vi.stubGlobal(
	'$state',
	Object.assign(<T>(value: T): T => value, { raw: <T>(value: T): T => value })
);
const { toasts } = await import('#lib/state/shell/toasts.svelte.ts');
const { sayStored } = await import('#lib/state/settings/settings-said');

it('CON-1: that a saved view is deleted is said once that is stored, and what could not be stored is said as that', async () => {
	let store = (_problem: { code: string; params: object } | null): void => undefined;
	const settings = {
		problem: null as never,
		flush: () =>
			new Promise<void>((done) => {
				store = (problem) => {
					settings.problem = problem as never;
					done();
				};
			})
	};
	const texts = (): string[] => toasts.items.map((t) => `${t.tone}: ${t.text}`);
	const deleted = sayStored(settings, { text: 'gone' }, { text: 'only till closed' });
	await Promise.resolve();
	expect(texts()).toEqual([]);
	store(null);
	await deleted;
	expect(texts()).toEqual(['grey: gone']);
	const refused = sayStored(settings, null, { text: 'only till closed' });
	store({ code: 'settingsUnsaved', params: {} });
	await refused;
	expect(texts()).toEqual(['grey: gone', 'red: only till closed']);
});
