import { nameFields } from '#domain/fields';
import { setMessages } from '#domain/messages/index';
import { OTHER_LANGUAGES, type Language } from '#domain/messages/languages';
import { nameEntries } from '#domain/messages/registry';
import { setLocale } from '#domain/messages/locale';
import { nameTiers } from '#domain/scoring/tier-schemes';
import { setAreas } from './area';
import { SCREEN_WORDS } from './languages';

let spoken: Language = 'en';

/** The language of this page. */
export const spokenLanguage = (): Language => spoken;

/**
 * Makes the window speak a language: words, texts of rules, names of fields, numbers and dates. Called once, before any
 * screen is loaded: modules keep what they took from `m`. When the language can't be loaded, English stays.
 *
 * @returns the language that is spoken now
 */
export async function speak(language: Language, locale: string): Promise<Language> {
	if (language === 'en') {
		setLocale(locale);
		return 'en';
	}
	try {
		const [words, domain] = await Promise.all([SCREEN_WORDS[language](), OTHER_LANGUAGES[language].load()]);
		setLocale(locale);
		setMessages(domain.messages, domain.fields);
		nameFields(domain.fields);
		nameTiers(domain.tiers);
		nameEntries(domain.registry);
		setAreas(words);
		spoken = language;
		return language;
	} catch {
		setLocale('en');
		return 'en';
	}
}
