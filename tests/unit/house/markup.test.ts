import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const SOURCES = new URL('../../../src/', import.meta.url);

const screens = (): string[] => (readdirSync(SOURCES, { recursive: true }) as string[]).filter((name) => name.endsWith('.svelte'));

it('APP-1: a table for screen readers alone stands in a box that is hidden; a hidden table still shows its caption in Firefox', () => {
	const files = screens();
	expect(files.length).toBeGreaterThan(100);
	const shown = files.filter((name) => /<table[^>]*\bsr-only\b/.test(readFileSync(new URL(name, SOURCES), 'utf8')));
	expect(shown).toEqual([]);
});

it('APP-3: a label and what it says are joined as the language does, by `labelled`: French has a space before the colon, Japanese a wide one', () => {
	// In an attribute, between tags and in a template.
	const english = /="[^"]*\}: ?\{[^"]*"|>[^<>{}]*\{[\w.[\]]+\}: ?\{|`[^`]*\}: \$\{|<\/(?:a|b|bdi|span|strong)>: ?\{|">: \{|\}: <\/span>/;
	expect(screens().filter((name) => english.test(readFileSync(new URL(name, SOURCES), 'utf8')))).toEqual([]);
});

it('APP-3: the sentence of a page has figures as prose has: Inter’s tabular ones make a hyphen as wide as a digit (“e - mails”)', () => {
	expect(readFileSync(new URL('lib/components/ui/PageHeader.svelte', SOURCES), 'utf8')).not.toMatch(/<p[^>]*tabular-nums/);
});

it('CAP-1, CON-3, IMP-8: a tablet puts no word of its own in the place of a name, a company or a code that is typed (autocorrect)', () => {
	// Tags to their end, braces and arrows within them included; only prose keeps the tablet's help.
	const tags = /<(input|textarea|Combobox\.Input|TextArea)\b((?:[^>{]|\{(?:[^{}]|\{[^{}]*\})*\})*)>/g;
	const typed = screens().flatMap((name) =>
		[...readFileSync(new URL(name, SOURCES), 'utf8').matchAll(tags)]
			.filter(([, tag, all = '']) => (tag === 'TextArea' ? all.includes('spellcheck') : tag !== 'textarea'))
			.filter(([, , all = '']) => !/type="(?:checkbox|radio|range|file|color|time)"/.test(all))
			.map(([, , all = '']) => ({ name, off: all.includes('autocorrect="off"') }))
	);
	expect(typed.map((t) => t.name)).toContain('lib/components/ui/TextInput.svelte');
	expect(typed.length).toBeGreaterThan(7);
	expect(typed.filter((t) => !t.off)).toEqual([]);
});

it('DUP-4, CAP-1: two quick taps are two taps on an iPad, and no zoom into the page; two fingers still zoom (WCAG 1.4.4)', () => {
	const css = readFileSync(new URL('app.css', SOURCES), 'utf8');
	expect(/\n\thtml \{[^}]*\}/.exec(css)?.[0]).toMatch(/touch-action: manipulation;/);
	expect(readFileSync(new URL('app.html', SOURCES), 'utf8')).not.toMatch(/user-scalable|maximum-scale/);
});

it('APP-3: what opens and closes says so by the same arrow everywhere: each <details> begins with a SummaryLine', () => {
	const bare = screens().filter(
		(name) => !name.endsWith('/SummaryLine.svelte') && /<summary\b/.test(readFileSync(new URL(name, SOURCES), 'utf8'))
	);
	expect(bare).toEqual([]);
	expect(readFileSync(new URL('lib/components/ui/SummaryLine.svelte', SOURCES), 'utf8')).toMatch(/<ChevronRight/);
});

it('APP-3: each section of the settings is one tap away, and none of them claims to be what the screen is there for', () => {
	const read = (name: string): string => readFileSync(new URL(name, SOURCES), 'utf8');
	const listed = [...read('routes/settings/+page.svelte').matchAll(/\{ id: '(\w+)', title: [\w.]+, Section: (\w+) \}/g)];
	const files = screens().filter((name) => /settings\/\w+Section\.svelte$/.test(name) && !name.endsWith('/SettingsSection.svelte'));
	expect(listed.map(([, , section]) => `lib/components/settings/${section}.svelte`).sort()).toEqual(files.sort());
	for (const [, id, section] of listed)
		expect(read(`lib/components/settings/${section}.svelte`)).toMatch(new RegExp(`<SettingsSection\\s+id="${id}"`));
	expect(read('lib/components/settings/BackupSection.svelte') + read('lib/components/settings/AppSection.svelte')).not.toMatch(/"primary"/);
});

it('APP-3: a number to call is called by what its button shows, its kind right behind it and a word apart', () => {
	for (const name of ['CallButton', 'WorkContact']) {
		const source = readFileSync(new URL(`lib/components/work/${name}.svelte`, SOURCES), 'utf8');
		expect(source).toMatch(/aria-label=\{words\.callNumber\(\s*\[shownPhone\((?:phone|p)\.number\), [^\]]*(?:type|p\.type)\b/);
		expect(source).toMatch(/\{shownPhone\((?:phone|p)\.number\)\}<\/span>\s+(?:\{#if [^}]*\})?<span[^>]*>\s*(?:\{type\}|\{wordOf)/);
	}
});

it('APP-3: every table has a name by which a screen reader lists it', () => {
	const nameless = screens().flatMap((name) =>
		[...readFileSync(new URL(name, SOURCES), 'utf8').matchAll(/<table\b([^>]*)>\s*(<caption\b)?/g)]
			.filter(([, tag = '', caption]) => !caption && !/aria-label(?:ledby)?=/.test(tag))
			.map(() => name)
	);
	expect(nameless).toEqual([]);
});
