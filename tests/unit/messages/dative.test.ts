import { afterAll, expect, it } from 'vitest';
import { setLocale } from '#domain/messages/locale';
import { m } from '#lib/messages/index';
import { SCREEN_WORDS } from '#lib/messages/languages';
import { sampleArgs, textsOf } from './sample';

type Fn = (...args: unknown[]) => unknown;

/** After these words a number of things stands in the dative, whose ending tells: "7 von 10 Kontakten". */
const WRONG =
	/\b(?:von|mit|aus|bei|zu|nach|seit) \d[\d.]* (?:Kontakte|Importe|Treffer?e|Besuche|Einträge|Werte|Felder|Anrufe|Versuche|Tage|Monate)\b/;

/** All texts of an area and of what lies in it, each number in them another one and none of them one. */
function textsIn(en: unknown, words: unknown, path: string): string[] {
	if (typeof en === 'function' && typeof words === 'function') {
		let n = 9;
		const args = sampleArgs(en as Fn, 9).map((a) => (typeof a === 'number' ? n++ : a));
		return [args, [...args].reverse().every((a) => typeof a === 'number') ? [...args].reverse() : args].flatMap((list) =>
			textsOf((words as Fn)(...list)).map((text) => `${path}: ${text}`)
		);
	}
	if (en === null || typeof en !== 'object' || words === null || typeof words !== 'object') return [];
	return Object.entries(en).flatMap(([key, of]) => textsIn(of, (words as Record<string, unknown>)[key], path ? `${path}.${key}` : key));
}

afterAll(() => setLocale('en'));

it('APP-3, CON-1: German numbers of things stand in the case that the word before them wants', async () => {
	const words = await SCREEN_WORDS.de();
	const english = Object.fromEntries(Object.keys(words).map((area) => [area, m[area as keyof typeof m]]));
	setLocale('de');
	const texts = textsIn(english, words, '');
	expect(texts.length).toBeGreaterThan(1000);
	expect(texts.filter((text) => WRONG.test(text))).toEqual([]);
});
