import { afterAll, expect, it } from 'vitest';
import { english } from '#domain/messages/index';
import { LANGUAGES } from '#domain/messages/languages';
import { setLocale } from '#domain/messages/locale';
import { messageText, fixText } from '#domain/messages/index';
import { m } from '#lib/messages/index';
import { connectors } from '#workers/connectors/index';
import { sampleArgs, sampleParams, textsOf } from './sample';

type Fn = (...args: unknown[]) => unknown;

/** All texts of the screens below a key, functions asked with what they take. */
function* texts(of: unknown, en: unknown): Generator<string> {
	if (typeof of === 'function') yield* textsOf((of as Fn)(...sampleArgs(en as Fn, 5)));
	else if (typeof of === 'string') yield of;
	else if (of !== null && typeof of === 'object')
		for (const [key, value] of Object.entries(of)) yield* texts(value, (en as Record<string, unknown>)[key]);
}
/** Marks of code are no quotes: a piece of JSON, and the mark of a file itself. */
const CODE = /[[{]"[^.]*[\]}]|\("\)|（"）/g;

afterAll(() => setLocale(undefined));

it.each(LANGUAGES)('APP-3: one kind of quotes in all texts of a language, none of a typewriter: %s', (language) => {
	setLocale(language);
	const words = [...texts(m, m)];
	const said = Object.keys(english).flatMap((code) => {
		const problem = { code, params: sampleParams(5).params } as Parameters<typeof messageText>[0];
		return [messageText(problem), fixText(problem)];
	});
	const settings = connectors.all.flatMap((c) => JSON.parse(JSON.stringify(Object.values(c))) as unknown[]);
	expect([...words, ...said, ...texts(settings, settings)].filter((text) => text.replace(CODE, '').includes('"'))).toEqual([]);
});

it('APP-3: an apostrophe is no typewriter’s either, but in the sentence that the specification quotes', () => {
	setLocale('en');
	const said = Object.keys(english).flatMap((code) => {
		const problem = { code, params: sampleParams(5).params } as Parameters<typeof messageText>[0];
		return [messageText(problem), fixText(problem)];
	});
	expect([...texts(m, m), ...said].filter((text) => /\p{L}'\p{L}/u.test(text))).toEqual(["Some contacts couldn't be imported"]);
});
