import { pickLanguage, type Language } from '#domain/messages/languages';
import type { Settings } from '#domain/settings';
import { speak } from '#lib/messages/speak';
import { remember, remembered } from '../remembered';

/** Mirror of the setting, since settings are read too late for the first screen. */
const STORE = 'muster-language';

let spoken: Language = 'en';

/** Chooses the language of this page, before anything of it is shown. */
export async function startLanguage(): Promise<void> {
	const { language, locale } = pickLanguage(remembered(STORE) ?? 'auto', navigator.languages);
	spoken = await speak(language, locale);
	document.documentElement.lang = spoken === language ? locale : spoken;
	// What the system shows of the installed app is in a file of its own, one a language.
	if (spoken !== 'en') document.querySelector('link[rel="manifest"]')?.setAttribute('href', `/manifest.${spoken}.webmanifest`);
}

/** Keeps the choice for the next start; true when it is another language than the one on the screen. */
export function keepLanguage(choice: Settings['language']): boolean {
	// Where it can't be kept, the language of the browser is used at every start.
	return remember(STORE, choice === 'auto' ? null : choice) && pickLanguage(choice, navigator.languages).language !== spoken;
}
