import type { TierWords } from '../scoring/tier-schemes';
import type { Catalogue } from './catalogue';
import type { ReportWords } from './person-report';
import type { RegistryWords } from './registry';

/**
 * What a language brings to the texts of rules: sentences by code, the standard fields by id, the tiers, the entries of registries, the
 * report on a person.
 */
export interface DomainWords {
	messages: Catalogue;
	fields: Record<string, string>;
	tiers: TierWords;
	registry: RegistryWords;
	personReport: ReportWords;
}

/**
 * The languages besides English: its own name, and its texts of rules. One line a language; its screens are the line of the
 * same key in lib/messages/languages.ts.
 */
export const OTHER_LANGUAGES = {
	de: { name: 'Deutsch', load: async (): Promise<DomainWords> => (await import('./de/index')).de },
	ja: { name: '日本語', load: async (): Promise<DomainWords> => (await import('./ja/index')).ja },
	es: { name: 'Español', load: async (): Promise<DomainWords> => (await import('./es/index')).es },
	fr: { name: 'Français', load: async (): Promise<DomainWords> => (await import('./fr/index')).fr }
} as const;

export type OtherLanguage = keyof typeof OTHER_LANGUAGES;
export type Language = 'en' | OtherLanguage;

/** English first, since it is there without loading. */
export const LANGUAGES: readonly Language[] = ['en', ...(Object.keys(OTHER_LANGUAGES) as OtherLanguage[])];

/** What a language calls itself. */
export const languageName = (language: Language): string => (language === 'en' ? 'English' : OTHER_LANGUAGES[language].name);

/**
 * The language to speak, and the locale for its numbers and dates (BCP 47).
 *
 * @param choice of the settings: a language, or 'auto' = the first of the reader's that is there
 * @param readers the reader's own, best first (navigator.languages); their region is kept: de-AT stays de-AT
 */
export function pickLanguage(choice: string, readers: readonly string[]): { language: Language; locale: string } {
	const of = (tag: string): Language | undefined => LANGUAGES.find((l) => tag.toLowerCase().split('-')[0] === l);
	const chosen = LANGUAGES.find((l) => l === choice);
	const tag = readers.find((t) => (chosen ? of(t) === chosen : of(t) !== undefined));
	const language = chosen ?? (tag === undefined ? 'en' : of(tag)!);
	return { language, locale: tag ?? language };
}
