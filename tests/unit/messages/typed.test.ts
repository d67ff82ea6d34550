import { afterAll, expect, it } from 'vitest';
import { issueMessages as english } from '#domain/messages/issues';
import { issueMessages as german } from '#domain/messages/de/issues';
import { issueMessages as spanish } from '#domain/messages/es/issues';
import { issueMessages as french } from '#domain/messages/fr/issues';
import { issueMessages as japanese } from '#domain/messages/ja/issues';
import { setLocale } from '#domain/messages/locale';

afterAll(() => setLocale(undefined));

it.each([
	['en', english, /quote in the file/],
	['de', german, /Anführungszeichen in der Datei/],
	['es', spanish, /comillas perdidas en el archivo/],
	['fr', french, /guillemet perdu dans le fichier/],
	['ja', japanese, /引用符/]
] as const)(
	'VAL-6, CAP-1, CON-3: a value that is too long is blamed on a lost quote where a file was read, not where somebody typed (%s)',
	(language, words, quote) => {
		setLocale(language);
		const fix = (params: Record<string, string | number>): string =>
			words.tooLong.fix?.({ field: 'Company', length: 151, max: 150, ...params }) ?? '';
		expect(fix({ row: 15 })).toMatch(quote);
		expect(fix({})).toMatch(quote);
		expect(fix({ row: 0 })).not.toMatch(quote);
		expect(fix({ row: 0 })).toMatch(/\S[.。]$/);
	}
);
