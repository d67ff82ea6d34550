import { pickLanguage, type Language } from '#domain/messages/languages';
import type { Settings } from '#domain/settings';

/** What this device's user reads. */
export const languageOf = (settings: Settings): { language: Language; locale: string } =>
	pickLanguage(settings.language, globalThis.navigator?.languages ?? []);
