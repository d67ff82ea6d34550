import { setMessages } from '#domain/messages/index';
import { OTHER_LANGUAGES, pickLanguage } from '#domain/messages/languages';
import { setLocale } from '#domain/messages/locale';
import { readSettings } from './store/settings';
import type { Store } from './store/open';

let spoken = 'en';

/**
 * Makes this worker write its sentences in the language of the settings: called before an error report is made or a reason
 * is written into a receipt. Names of fields and key factors stay English, since files and CRMs know them so. When the
 * language can't be loaded, English stays.
 */
export async function speak(db: Store): Promise<void> {
	const { language, locale } = pickLanguage((await readSettings(db)).language, globalThis.navigator?.languages ?? []);
	if (locale === spoken) return;
	try {
		const words = language === 'en' ? { messages: {}, fields: {} } : await OTHER_LANGUAGES[language].load();
		setMessages(words.messages, words.fields);
		setLocale(locale);
		spoken = locale;
	} catch { /* The language spoken so far stays. */ }
}
