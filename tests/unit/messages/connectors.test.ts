import { describe, expect, it } from 'vitest';
import { OTHER_LANGUAGES, type OtherLanguage } from '#domain/messages/languages';
import { CONNECTOR_WORDS } from '#lib/messages/connectors';
import { inWords, problemIn } from '#lib/state/deliver/deliver-connectors';
import { describeConnectors } from '#workers/connectors/index';
import { RIGHTS } from '#workers/connectors/shared/rights';

const all = describeConnectors();
/** Names of systems, formats and methods: the same in every language. */
const NAMES: ReadonlySet<string> = new Set([
	...all.map((c) => c.label).filter((l) => !/ (or|download)|\(bulk\)/.test(l)),
	'CSV',
	'JSON',
	'POST',
	'PUT',
	'PATCH',
	'Excel (XLSX)',
	'SuiteCRM 7',
	'SuiteCRM 8',
	RIGHTS.hubspot,
	RIGHTS.zoho
]);
const described = all.flatMap((c) => [
	c.label,
	c.description,
	c.corsRemedy ?? '',
	...c.settings.flatMap((s) => [s.label, s.hint, ...(s.choices ?? []).map((x) => x.label)])
]);
const said = [...new Set([...described, ...Object.values(RIGHTS)])].filter((text) => text !== '');
/** Texts that a language shares with English. */
const SAME: Record<OtherLanguage, readonly string[]> = {
	de: ['Leads', 'Token', 'Server', 'Version', 'zoho.jp (Japan)', 'zoho.com.cn (China)'],
	es: ['Leads', 'Token', 'zoho.in (India)', 'zoho.com.au (Australia)', 'zoho.com.cn (China)'],
	fr: ['Contacts', 'Leads', 'Version', 'zoho.eu (Europe)', 'zohocloud.ca (Canada)'],
	ja: []
};

/** What must stand in every language as it is: addresses, files, headers, keys of settings, numbers. */
const kept = (text: string): string[] =>
	[
		...text.matchAll(
			/https?:\/\/[\w.{}/-]*[\w}/]|docs\/relay\.md|\b[A-Za-z]+_[A-Za-z_]+|\bX-[\w-]+|\{\w+\}|\bCORS_\w+(?:=true)?|\b(?:GET|PUT|DELETE|OPTIONS|PATCH)\b|\d[\d,.]*\d|\d/g
		)
	].map(([found]) => found);
const digits = (text: string): string => text.replace(/(\d)[.,\u00a0\u202f](?=\d{3}\b)/g, '$1');

describe.each(Object.keys(OTHER_LANGUAGES) as OtherLanguage[])('PUSH-1, APP-3: connectors in %s', (language) => {
	it('PUSH-1, APP-3: every label, hint, choice, remedy and right is said, with its addresses, names and numbers, and nothing that no connector says', async () => {
		const words = await CONNECTOR_WORDS[language]();
		expect(said.filter((text) => !NAMES.has(text) && !SAME[language].includes(text) && !words[text]?.trim())).toEqual([]);
		expect(Object.keys(words).filter((text) => !said.includes(text))).toEqual([]);
		expect(
			Object.entries(words).flatMap(([text, other]) =>
				kept(digits(text))
					.filter((part) => !digits(other).includes(part))
					.map((part) => `${part} is lost: ${other}`)
			)
		).toEqual([]);
	});
});

describe('PUSH-1, APP-3: a connector in words', () => {
	it('PUSH-1, APP-3: changes what people read and nothing that is stored or sent', async () => {
		const words = await CONNECTOR_WORDS.de();
		for (const connector of all) {
			const spoken = inWords(connector, words);
			expect(spoken.settings.map((s) => [s.key, s.kind, s.default, s.required, s.choices?.map((c) => c.value)])).toEqual(
				connector.settings.map((s) => [s.key, s.kind, s.default, s.required, s.choices?.map((c) => c.value)])
			);
			expect([spoken.id, spoken.kind, spoken.cors]).toEqual([connector.id, connector.kind, connector.cors]);
		}
		const webhook = all.find((c) => c.id === 'webhook-json')!;
		expect(inWords(webhook, words).settings.find((s) => s.key === 'url')?.label).toBe('Adresse');
		expect(inWords(webhook, {})).toEqual(webhook);
	});

	it('PUSH-6, APP-3: what a test of the connection found names remedies, rights and settings in the language that is spoken', async () => {
		const words = await CONNECTOR_WORDS.de();
		const scope = { code: 'serviceScope', params: { host: 'crm.example.com', scopes: RIGHTS.twenty } };
		expect(problemIn(scope, words).params).toEqual({
			host: 'crm.example.com',
			scopes: 'eine Rolle, die Personen lesen und schreiben darf'
		});
		expect(problemIn({ code: 'deliverySettingWrong', params: { setting: 'Address' } }, words).params.setting).toBe('Adresse');
		expect(problemIn(scope, {})).toBe(scope);
		const other = { code: 'deliveryForbidden', params: { host: 'Address' } };
		expect(problemIn(other, words)).toBe(other);
	});
});
