import { afterAll, describe, expect, it } from 'vitest';
import { STANDARD_FIELDS } from '#domain/fields';
import { english } from '#domain/messages/index';
import { LANGUAGES, OTHER_LANGUAGES, pickLanguage, type OtherLanguage } from '#domain/messages/languages';
import { setLocale } from '#domain/messages/locale';
import { personReport } from '#domain/messages/person-report';
import { TIER_SCHEMES } from '#domain/scoring/tier-schemes';
import { m } from '#lib/messages/index';
import { SCREEN_WORDS } from '#lib/messages/languages';
import { NAMES, SAME } from './same-words';
import { sampleArgs, sampleParams, textsOf, writings } from './sample';

/** Forms of number differ by language; each function is asked with all of them. */
const NUMBERS = [0, 1, 2, 5, 1234, 1_000_000];

type Fault = string;

/** What a language says wrongly beside English: other keys, blank texts, lost numbers and names, English left over. */
function faultsOf(language: OtherLanguage, en: unknown, other: unknown, path: string): Fault[] {
	if (typeof en === 'string') {
		if (typeof other !== 'string') return [`${path}: no text`];
		if (other.trim() === '' && en.trim() !== '') return [`${path}: blank`];
		return leftOver(language, en, other) ? [`${path}: still English: ${en}`] : [];
	}
	if (typeof en === 'function')
		return typeof other === 'function'
			? asked(language, en as (...a: unknown[]) => unknown, other as (...a: unknown[]) => unknown, path)
			: [`${path}: no function`];
	if (en === null || typeof en !== 'object') return en === other ? [] : [`${path}: another value`];
	if (other === null || typeof other !== 'object') return [`${path}: missing`];
	const keys = Object.keys(en),
		others = Object.keys(other);
	return [
		...keys.filter((k) => !others.includes(k)).map((k) => `${path}.${k}: missing`),
		...others.filter((k) => !keys.includes(k)).map((k) => `${path}.${k}: not in English`),
		// Ids beside a label are no words.
		...keys
			.filter((k) => k !== 'value' && k !== 'id' && others.includes(k))
			.flatMap((k) => faultsOf(language, (en as Record<string, unknown>)[k], (other as Record<string, unknown>)[k], `${path}.${k}`))
	];
}

function leftOver(language: OtherLanguage, en: string, other: string): boolean {
	if (en !== other || NAMES.has(en) || SAME[language].includes(en)) return false;
	// Ids of an order, keys, units, samples and blanks are the same everywhere.
	return (
		/[A-Za-z]{3}/.test(en.replace(/Xq\dy?z?/g, '').replace(/\b(MB|AUC|CSV|XLSX|SHA-256)\b/g, '')) && !/^[a-zA-Z]+-(asc|desc)$/.test(en)
	);
}

function asked(language: OtherLanguage, en: (...a: unknown[]) => unknown, other: (...a: unknown[]) => unknown, path: string): Fault[] {
	const faults = new Set<Fault>();
	for (const n of NUMBERS) {
		setLocale('en');
		const args = sampleArgs(en, n);
		const before = textsOf(en(...args));
		setLocale(language);
		const after = textsOf(other(...args));
		if (before.length !== after.length) faults.add(`${path}: ${after.length} texts for ${before.length}`);
		compare(language, args, before.join('\n'), after.join('\n'), path, n === 1234, faults);
	}
	setLocale(undefined);
	return [...faults];
}

/** @param strict every number and name that English repeats must stand there; a few are said in words ("one", "none"). */
function compare(
	language: OtherLanguage,
	values: readonly unknown[],
	before: string,
	after: string,
	path: string,
	strict: boolean,
	faults: Set<Fault>
): void {
	if (before.trim() !== '' && after.trim() === '') faults.add(`${path}: blank`);
	if (/undefined|NaN|\[object/.test(after)) faults.add(`${path}: ${after}`);
	if (strict && leftOver(language, before, after)) faults.add(`${path}: still English: ${before}`);
	for (const value of values) {
		if (!strict || !writings(value, 'en').some((w) => before.includes(w))) continue;
		if (!writings(value, language).some((w) => after.includes(w))) faults.add(`${path}: ${String(value)} is lost: ${after}`);
	}
}

describe.each(Object.keys(OTHER_LANGUAGES) as OtherLanguage[])('the words of %s (APP-3)', (language) => {
	afterAll(() => setLocale(undefined));

	it('stand for all words of the screens, keep every number and name, and leave no English over', async () => {
		expect(faultsOf(language, m, await SCREEN_WORDS[language](), 'm')).toEqual([]);
	});

	it('stand for every sentence by code, with a fix where English has one', async () => {
		const { messages } = await OTHER_LANGUAGES[language].load();
		const faults = new Set<Fault>(
			Object.keys(messages)
				.filter((code) => !(code in english))
				.map((code) => `${code}: not in English`)
		);
		for (const [code, said] of Object.entries(english)) {
			const own = messages[code];
			if (!own) {
				faults.add(`${code}: missing`);
				continue;
			}
			for (const part of ['message', 'fix'] as const) {
				if (!said[part] !== !own[part]) faults.add(`${code}.${part}: ${own[part] ? 'not in English' : 'missing'}`);
				if (!said[part] || !own[part]) continue;
				for (const n of NUMBERS) {
					const { params, asked: values } = sampleParams(n);
					setLocale('en');
					const before = said[part](params);
					setLocale(language);
					compare(language, [...values.values()], before, own[part](params), `${code}.${part}`, n === 1234, faults);
				}
			}
		}
		expect([...faults]).toEqual([]);
	});

	it('stand for all words of the report on a person (CON-4)', async () => {
		expect(faultsOf(language, personReport, (await OTHER_LANGUAGES[language].load()).personReport, 'personReport')).toEqual([]);
	});

	it('PUSH-3, CON-2: call a contact that a delivery did not send the same on its page as in the delivery', async () => {
		for (const words of [m, await SCREEN_WORDS[language]()])
			expect(words.contacts.delivery.cancelled).toBe(words.deliver.batch.status.cancelled);
	});

	it('name the tiers of both schemes and what to do about each (SCO-4)', async () => {
		const { schemes, actions } = (await OTHER_LANGUAGES[language].load()).tiers;
		const said = [...Object.values(actions), ...Object.values(schemes).flatMap((s) => [s.label, ...Object.values(s.tiers)])];
		expect(said).toHaveLength(17);
		const before = Object.values(TIER_SCHEMES).flatMap((s) => [s.label, ...Object.values(s.tiers).flatMap((t) => [t.label, t.action])]);
		expect(said.filter((text) => text.trim() === '' || before.includes(text))).toEqual([]);
	});

	it('name every standard field, each by a name of its own', async () => {
		const { fields } = await OTHER_LANGUAGES[language].load();
		expect(Object.keys(fields).sort()).toEqual(STANDARD_FIELDS.map((f) => f.id as string).sort());
		expect(new Set(Object.values(fields)).size).toBe(STANDARD_FIELDS.length);
	});
});

describe('the language that is spoken (APP-3)', () => {
	it('is the first of the reader’s that is there, with the region of the reader', () => {
		expect(pickLanguage('auto', ['en-GB', 'de-DE'])).toEqual({ language: 'en', locale: 'en-GB' });
		expect(pickLanguage('auto', ['xx-YY', 'de-AT', 'en'])).toEqual({ language: 'de', locale: 'de-AT' });
		expect(pickLanguage('auto', ['xx-YY'])).toEqual({ language: 'en', locale: 'en' });
		expect(pickLanguage('auto', [])).toEqual({ language: 'en', locale: 'en' });
	});

	it('is the one chosen, whatever the browser speaks; one that is not there is as good as none chosen', () => {
		expect(pickLanguage('de', ['en-US'])).toEqual({ language: 'de', locale: 'de' });
		expect(pickLanguage('de', ['en-US', 'de-CH'])).toEqual({ language: 'de', locale: 'de-CH' });
		expect(pickLanguage('en', ['de-DE'])).toEqual({ language: 'en', locale: 'en' });
		expect(pickLanguage('tlh', ['de-DE'])).toEqual({ language: 'de', locale: 'de-DE' });
	});

	it('has words of screens and of rules for each but English', () => {
		expect(LANGUAGES).toEqual(['en', ...Object.keys(SCREEN_WORDS)]);
	});
});
