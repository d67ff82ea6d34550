import { afterEach, describe, expect, it } from 'vitest';
import { foundText, foundIn } from '#domain/messages/found';
import { OTHER_LANGUAGES, type OtherLanguage } from '#domain/messages/languages';
import { setLocale } from '#domain/messages/locale';
import { found as german } from '#domain/messages/de/found';

afterEach(() => setLocale(undefined));

describe('what a file was found to be (APP-3, IMP-4)', () => {
	it('is a part of a sentence that holds its numbers and names', () => {
		expect(foundText('it was cut off')).toBe('it was cut off');
		expect(foundText('it numbers a row {1}, and no sheet has more than {2}', 2_000_000, 1_048_576)).toBe(
			'it numbers a row 2000000, and no sheet has more than 1048576'
		);
	});

	it('is said in another language with the same numbers and names, whatever is in a name', () => {
		setLocale('de');
		expect(german(foundText('an archive of {1} files', 70_000))).toBe('ein Archiv mit 70.000 Dateien');
		expect(german(foundText("the sheet “{1}” can't be read", 'a "b" $& {2}\nc'))).toBe(
			'das Tabellenblatt „a "b" $& {2}\nc“ lässt sich nicht lesen'
		);
		expect(german(foundText('named like {1}', 'a picture'))).toBe('dem Namen nach ein Bild');
		expect(german(foundText('it was cut off, or a part of it is missing'))).toBe('sie ist abgeschnitten, oder ein Teil fehlt');
		expect(german('something that no reader says')).toBe('something that no reader says');
	});

	it.each(Object.keys(OTHER_LANGUAGES) as OtherLanguage[])('leaves no English in the sentences of %s', async (language) => {
		const { messages } = await OTHER_LANGUAGES[language].load();
		setLocale(language);
		for (const what of [
			foundText('a card has more than {1} entries', 5000),
			foundText("its parts can't be read"),
			foundText('named like {1}', 'a compressed file')
		]) {
			for (const code of ['wrongType', 'workbookDamaged', 'workbookBomb', 'noteHtmlInXls', 'noteCardsBroken']) {
				expect(messages[code]!.message({ name: 'x.xlsx', found: what, what, count: 2, line: 7 }), code).not.toMatch(
					/card has|parts can|named like|compressed file|undefined|\{\d\}/
				);
			}
		}
	});

	it('keeps a text of which a language says nothing else', () => {
		expect(foundIn({} as Parameters<typeof foundIn>[0])('a text')).toBe('a text');
	});
});
