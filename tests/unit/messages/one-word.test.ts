import { afterAll, expect, it } from 'vitest';
import { OTHER_LANGUAGES, type OtherLanguage } from '#domain/messages/languages';
import { setLocale } from '#domain/messages/locale';
import { m } from '#lib/messages/index';
import { SCREEN_WORDS } from '#lib/messages/languages';
import { sampleArgs, sampleParams, textsOf } from './sample';

type Fn = (...args: unknown[]) => unknown;

/** Words that other programs have for what is called otherwise here: a screen that uses one speaks of a thing that nobody finds. */
const OTHER_WORDS: Record<OtherLanguage, RegExp> = {
	de: /Sicherungs?(?:kopie|datei)?\b|Duplikat|Leadliste|\bPunktzahl|\bTicket/,
	es: /\btabletas?\b|\bficheros?\b|\benvíos? de contactos|\bclientes? potencial/i,
	fr: /\bcourriels?\b|\bimportations?\b|\bl’app\b|\bprospects?\b|\breçus? de livraison/i,
	ja: /端末|配信(?!停止)|ステップ\d|下さい|(?:です|ます)か。/
};

/** Every text of the screens with its path, functions asked with what English takes. */
function* texts(of: unknown, en: unknown, path: string): Generator<string> {
	if (typeof of === 'function') for (const text of textsOf((of as Fn)(...sampleArgs(en as Fn, 5)))) yield `${path}: ${text}`;
	else if (typeof of === 'string') yield `${path}: ${of}`;
	else if (of !== null && typeof of === 'object')
		for (const [key, value] of Object.entries(of)) yield* texts(value, (en as Record<string, unknown>)[key], `${path}.${key}`);
}

afterAll(() => setLocale(undefined));

it.each(Object.keys(OTHER_WORDS) as OtherLanguage[])('APP-3, LOOK: one word for one thing: %s', async (language) => {
	const [words, domain] = await Promise.all([SCREEN_WORDS[language](), OTHER_LANGUAGES[language].load()]);
	setLocale(language);
	const said = Object.entries(domain.messages).flatMap(([code, message]) => {
		const { params } = sampleParams(5);
		return [message.message(params), message.fix?.(params) ?? ''].map((text) => `${code}: ${text}`);
	});
	const screens = [...texts(words, Object.fromEntries(Object.keys(words).map((area) => [area, m[area as keyof typeof m]])), '')];
	expect(screens.length).toBeGreaterThan(2000);
	expect([...screens, ...said].filter((line) => OTHER_WORDS[language].test(line.replace(/^[^:]*: /, '')))).toEqual([]);
});

it.each(['en', ...(Object.keys(OTHER_WORDS) as OtherLanguage[])] as const)(
	'APP-3: what a control is called by voice holds the words that it shows: %s',
	async (language) => {
		const { booth, history, imports, ownFields } = (language === 'en' ? m : await SCREEN_WORDS[language]()) as typeof m;
		const pairs = [
			[booth.asNew, booth.asNewShort],
			[booth.update, booth.updateShort],
			[history.detailsOf('X'), history.details],
			[imports.mapping.valuesOpen('X'), imports.mapping.valuesOf],
			[ownFields.deleted.restoreLabel('X'), ownFields.deleted.restore]
		];
		expect(pairs.filter(([name = '', shown = '-']) => !name.toLowerCase().includes(shown.toLowerCase()))).toEqual([]);
	}
);
