import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type OtherLanguage } from '#domain/messages/languages';
import { SCREEN_WORDS } from '#lib/messages/languages';

interface Manifest {
	lang: string;
	description: string;
	shortcuts: { name: string; url: string }[];
	screenshots: { label: string }[];
	launch_handler: { client_mode: string[] };
}
const read = (name: string): Manifest => JSON.parse(readFileSync(`static/${name}`, 'utf8')) as Manifest;
const english = read('manifest.webmanifest');
/** Everything but words. */
const bare = (m: Manifest): unknown => ({
	...m,
	lang: '',
	description: '',
	shortcuts: m.shortcuts.map((s) => ({ ...s, name: '' })),
	screenshots: m.screenshots.map((s) => ({ ...s, label: '' }))
});
const SHORTCUTS = ['booth', 'import', 'quick', 'contacts'] as const;

describe('APP-1, APP-3: what the system shows of the installed app', () => {
	it.each(LANGUAGES.filter((l): l is OtherLanguage => l !== 'en'))('is said in %s, and is the same app', async (language) => {
		const own = read(`manifest.${language}.webmanifest`);
		expect(bare(own)).toEqual(bare(english));
		expect(own.lang).toBe(language);
		expect(own.description).not.toBe(english.description);
		const { shell } = await SCREEN_WORDS[language]();
		expect(own.shortcuts.map((s) => s.name)).toEqual(SHORTCUTS.map((id) => shell.screens[id]));
		for (const [i, { label }] of own.screenshots.entries()) expect(label).not.toBe(english.screenshots[i]!.label);
	});

	it('APP-2, IMP-12: whatever opens it gets a window of its own: one that is only brought to the front gets nothing of a share, and one that is sent elsewhere stops its import', () => {
		expect(english.launch_handler.client_mode[0]).toBe('navigate-new');
	});
});
