import { afterEach, expect, it, vi } from 'vitest';
import { paletteCommands } from '#lib/components/shell/commands';
import type { AppSettings } from '#lib/state/settings/settings.svelte.ts';
import type { Intake } from '#lib/state/shell/shell-intake.svelte.ts';

vi.mock('$app/navigation', () => ({ goto: () => Promise.resolve() }));
vi.mock('#lib/screens', () => ({ SCREENS: [] }));
// A component is nothing that these tests can load.
vi.mock('@lucide/svelte/icons/clipboard-paste', () => ({ default: null }));
vi.mock('@lucide/svelte/icons/flask-conical', () => ({ default: null }));
vi.mock('@lucide/svelte/icons/lock', () => ({ default: null }));
vi.mock('@lucide/svelte/icons/monitor', () => ({ default: null }));
vi.mock('@lucide/svelte/icons/moon', () => ({ default: null }));
vi.mock('@lucide/svelte/icons/scroll-text', () => ({ default: null }));
vi.mock('@lucide/svelte/icons/shield-ban', () => ({ default: null }));
vi.mock('@lucide/svelte/icons/sun', () => ({ default: null }));
vi.mock('@lucide/svelte/icons/upload', () => ({ default: null }));
vi.mock('@lucide/svelte/icons/user-plus', () => ({ default: null }));
const says = vi.hoisted(() => ({ refused: '', what: 'import' }));
vi.mock('#lib/state/shell/refusals.svelte.ts', () => ({
	refusals: { reason: (what: string) => (what === says.what ? says.refused : '') }
}));
vi.mock('#lib/state/shell/lock.svelte.ts', () => ({ lock: { on: false } }));
vi.mock('#lib/components/home/try-sample', () => ({ trySample: () => undefined }));
afterEach(() => {
	Object.assign(says, { refused: '', what: 'import' });
});

const offered = (of: 'do' | 'go' = 'do'): string[] => {
	const settings = { value: { theme: 'light' } } as AppSettings;
	return paletteCommands({} as Intake, settings).flatMap(({ group, id }) => (group === of ? [id] : []));
};

it('HIS-3: the palette offers an import to who may import, and to nobody else', () => {
	const all = offered();
	expect(all).toEqual(expect.arrayContaining(['choose', 'paste', 'sample', 'add']));
	says.refused = 'Your role may not import.';
	expect(offered()).toEqual(all.filter((id) => !['choose', 'paste', 'sample'].includes(id)));
});

it('HIS-2, LST-9, HIS-3: screens that lie within another one are reached by their name; the audit log by who may read it', () => {
	expect(offered('go')).toEqual(['suppressions', 'audit']);
	Object.assign(says, { refused: 'Your role may not read the audit log.', what: 'audit' });
	expect(offered('go')).toEqual(['suppressions']);
});
