import { describe, expect, it } from 'vitest';
import { LANGUAGES, OTHER_LANGUAGES, type OtherLanguage } from '#domain/messages/languages';
import { entryWords, type RegistryGroup } from '#domain/messages/registry';
import { describe as describeRegistries } from '#workers/imports/describe';

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
});
