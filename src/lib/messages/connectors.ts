import type { OtherLanguage } from '#domain/messages/languages';
import { spokenLanguage } from './speak';

type ConnectorWords = Readonly<Record<string, string>>;

/** What connectors say, by language: loaded where destinations are shown. English is what they say themselves. */
export const CONNECTOR_WORDS: Record<OtherLanguage, () => Promise<ConnectorWords>> = {
	de: async () => (await import('./de/connectors')).connectors,
	ja: async () => (await import('./ja/connectors')).connectors,
	es: async () => (await import('./es/connectors')).connectors,
	fr: async () => (await import('./fr/connectors')).connectors
};

/** Other words for English texts, in the language that is spoken; none where they can't be loaded: then the texts stay English. */
export async function connectorWords(): Promise<ConnectorWords> {
	const language = spokenLanguage();
	return language === 'en' ? {} : CONNECTOR_WORDS[language]().catch(() => ({}));
}
