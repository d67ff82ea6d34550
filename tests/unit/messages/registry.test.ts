import { describe, expect, it } from 'vitest';
import { LANGUAGES, OTHER_LANGUAGES, type OtherLanguage } from '#domain/messages/languages';
import { entryWords, type RegistryGroup } from '#domain/messages/registry';
import { m } from '#lib/messages/index';
import { SCREEN_WORDS } from '#lib/messages/languages';
import { describe as describeRegistries } from '#workers/imports/device/describe';

const OTHERS = LANGUAGES.filter((l): l is OtherLanguage => l !== 'en');
const registries = Object.entries(describeRegistries()) as [RegistryGroup, { id: string; label: string; description: string }[]][];

describe('APP-3: what rules, formats and factors call themselves', () => {
	it.each(OTHERS)('is said of every entry in %s, and of nothing else', async (language) => {
		const { registry } = await OTHER_LANGUAGES[language].load();
		for (const [group, entries] of registries) {
			expect(Object.keys(registry[group]).sort(), group).toEqual(entries.map((e) => e.id).sort());
			for (const { id, description } of entries) {
				const [label, said] = registry[group][id]!;
				expect(label.trim(), id).not.toBe('');
				expect(said.trim(), id).not.toBe('');
				expect(said, id).not.toBe(description);
			}
		}
	});
	it('is English where nothing else is spoken', () => {
		for (const [group, entries] of registries)
			for (const e of entries) expect(entryWords(group, e)).toEqual({ label: e.label, description: e.description });
	});
	it('DUP-6: a survivorship rule has one name: in settings, in an import and in the list of rules', async () => {
		const english = new Map(describeRegistries().survivorshipRules.map((r) => [r.id as string, r.label]));
		const ids = [...english.keys()];
		const of = (rules: Record<string, string>): (string | undefined)[] => ids.map((id) => rules[id]);
		for (const language of LANGUAGES) {
			const screens = language === 'en' ? m : await SCREEN_WORDS[language]();
			const registry = language === 'en' ? null : (await OTHER_LANGUAGES[language].load()).registry.survivorshipRules;
			const names = ids.map((id) => (registry ? registry[id]?.[0] : english.get(id)));
			expect(of(screens.settings.imports.survivorshipRules), language).toEqual(names);
			expect(of(screens.imports.options.survivorshipRules), language).toEqual(names);
		}
	});
});
