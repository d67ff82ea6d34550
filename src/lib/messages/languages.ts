import type { OtherLanguage } from '#domain/messages/languages';
import type { AllWords } from './words';

/**
 * The words of the screens by language, each a file that is loaded when it is spoken. One line a language, as in
 * domain/messages/languages.ts.
 */
export const SCREEN_WORDS: Record<OtherLanguage, () => Promise<AllWords>> = {
	de: async () => (await import('./de/index')).de,
	ja: async () => (await import('./ja/index')).ja,
	es: async () => (await import('./es/index')).es,
	fr: async () => (await import('./fr/index')).fr
};
