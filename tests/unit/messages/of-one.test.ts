import { afterAll, describe, expect, it } from 'vitest';
import type { Language } from '#domain/messages/languages';
import { setLocale } from '#domain/messages/locale';
import { m } from '#lib/messages/index';
import { SCREEN_WORDS } from '#lib/messages/languages';
import { sampleArgs, textsOf } from './sample';

type Fn = (...args: unknown[]) => unknown;

/** One of something, said as if it were many; articles and numbers before it too ("All 1", "Die ersten 1"). */
const MANY: Partial<Record<Language, RegExp>> = {
	en: /\ball 1\b|(?<![\d.,“])1 (?:rows|columns|contacts|files|codes|visitors|entries|imports|lists|matches|duplicates|values)\b/i,
	de: /\balle 1\b|\bdie ersten 1\b|(?<![\d.,„])1 (?:Zeilen|Spalten|Kontakte|Dateien|Codes|Besuche|Einträge|Importe|Listen|Treffer sind|Dubletten|Werte)\b/i,
	fr: /\bles 1\b|(?<![\d.,«])1 (?:lignes|colonnes|contacts|fichiers|codes|visiteurs|entrées|imports|listes|doublons|valeurs)\b/i,
	es: /\b(?:las|los|primeras|primeros) 1\b|(?<![\d.,«])1 (?:filas|columnas|contactos|archivos|códigos|visitantes|entradas|importaciones|listas|duplicados|valores)\b/i
};

/** Never said of one: limits, ends of ranges, what is offered from two on, and where a name stands before the number. */
const FROM_TWO = new Set([
	'contacts.chooser.full',
	'contacts.chooser.text',
	'contacts.chooser.textOwn',
	'fix.useAll',
	'imports.file.partsTitle',
	'imports.file.showParts',
	'imports.mapping.showAll',
	'imports.pair.group',
	'imports.review.bulkAll',
	'imports.said.errors',
	'imports.said.noErrors',
	'quality.showAll',
	'scoringPage.sampled',
	'scoringModel.backMatched',
	'campaigns.dialer.rowLimit',
	'campaigns.page.bestAll',
	'insights.duplicates.one',
	'insights.duplicates.sentence',
	'insights.volume.rows'
]);

function saidOfOne(language: Language, en: unknown, words: unknown, path: string): string[] {
	if (typeof en === 'function') {
		if (typeof words !== 'function' || FROM_TWO.has(path)) return [];
		const args = sampleArgs(en as Fn, 1).map((a) => (typeof a === 'number' ? 1 : a));
		return textsOf((words as Fn)(...args))
			.filter((text) => MANY[language]?.test(text))
			.map((text) => `${path}: ${text}`);
	}
	if (en === null || typeof en !== 'object' || words === null || typeof words !== 'object') return [];
	return Object.entries(en).flatMap(([key, of]) =>
		saidOfOne(language, of, (words as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`)
	);
}

describe('APP-3, LOOK: a file of one row or column, a list of one contact', () => {
	afterAll(() => setLocale('en'));
	it.each(Object.keys(MANY) as Language[])('is spoken of as one: %s', async (language) => {
		const others = await SCREEN_WORDS.de();
		const english = Object.fromEntries(Object.keys(others).map((area) => [area, m[area as keyof typeof m]]));
		const words = language === 'en' ? english : await SCREEN_WORDS[language]();
		setLocale(language);
		expect(saidOfOne(language, english, words, '')).toEqual([]);
	});
});

/** Sentences beside a figure that speak of what it counts. */
const BESIDE = [
	'home.reviewText',
	'home.waitingText',
	'home.rejectedText',
	'deliver.batch.rejectedText',
	'deliver.batch.rejectedHere',
	'deliver.batch.rejectedFix',
	'deliver.batch.rejectedGone',
	'deliver.batch.rejectedShow',
	'imports.review.finishHint',
	'imports.complete.heldText',
	'imports.complete.cardsText',
	'fix.alert.text',
	'review.ask.keepBoth.text',
	'review.ask.skip.text'
];

it.each(['en', 'fr', 'es'] as const)('APP-3, LOOK: what stands beside a figure speaks of one as of one (%s)', async (language) => {
	const others = await SCREEN_WORDS.fr();
	const words: unknown =
		language === 'en'
			? Object.fromEntries(Object.keys(others).map((area) => [area, m[area as keyof typeof m]]))
			: await SCREEN_WORDS[language]();
	const at = (path: string): Fn => path.split('.').reduce((of, key) => (of as Record<string, unknown>)[key], words) as Fn;
	for (const path of BESIDE) {
		expect(at(path)(1), path).not.toBe(at(path)(2));
		if (language === 'en') expect(at(path)(1), path).not.toMatch(/\b(?:they|them|their|each)\b/i);
	}
});
