import { setMessages } from '#domain/messages/index';
import { OTHER_LANGUAGES, type DomainWords, type Language } from '#domain/messages/languages';
import { setLocale } from '#domain/messages/locale';
import { languageOf } from './language';
import { readSettings } from './store/settings';
import type { Store } from './store/engine/open';

let spoken = 'en';
let language: Language = 'en';
/** All words of the language that is spoken; null = English. */
let words: DomainWords | null = null;

/**
 * Makes this worker write its sentences in the language of the settings: called before an error report is made or a reason
 * is written into a receipt. Names of fields and key factors stay English, since files and CRMs know them so. When the
 * language can't be loaded, English stays.
 *
 * @returns the language that is spoken now, and its words for what people alone read; null = English
 */
export async function speak(db: Store): Promise<{ language: Language; words: DomainWords | null }> {
	const picked = languageOf(await readSettings(db));
	if (picked.locale !== spoken)
		try {
			const own = picked.language === 'en' ? null : await OTHER_LANGUAGES[picked.language].load();
			setMessages(own?.messages ?? {}, own?.fields ?? {});
			setLocale(picked.locale);
			[spoken, language, words] = [picked.locale, picked.language, own];
		} catch {
			/* The language spoken so far stays. */
		}
	return { language, words };
}
