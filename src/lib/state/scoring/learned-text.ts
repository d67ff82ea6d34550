import type { LearnedWord } from '#domain/scoring/learned-model';
import { countryName } from '#domain/messages/catalogue';
import { keyFactorText, messageText } from '#domain/messages/index';
import { locale } from '#domain/messages/locale';
import { m } from '#lib/messages/index';

const words = m.scoringPage;
/** Key factors that name what an address was read as. */
const EMAIL_KINDS: Record<string, string> = {
	business: 'Business Email',
	government: 'Government Email',
	education: 'School Email',
	free: 'Free Email',
	disposable: 'Disposable Email'
};

/** A level that is the text itself: a yes or no and a country in the reader's language, any other as it is. */
function plainText(feature: string, level: string): string {
	if (feature === 'country' && level.length === 2) return countryName(level.toUpperCase());
	return level === 'yes' || level === 'no' ? messageText({ code: level, params: {} }).toLocaleLowerCase(locale()) : level;
}

/** What the app's own knowledge calls a level, as the profile's sliders name it; else the level's own text. */
function levelText({ feature, reading }: LearnedWord, level: string): string {
	const labels: Record<string, string> | undefined =
		reading === 'seniority'
			? words.seniorities
			: reading === 'department'
				? words.departments
				: reading === 'industry'
					? words.industries
					: reading === 'source'
						? words.sources
						: undefined;
	if (reading === 'emailKind') return EMAIL_KINDS[level] ? keyFactorText(EMAIL_KINDS[level]) : level;
	return labels?.[level] ?? plainText(feature, level);
}

/** One thing that a model learned, as a sentence in the words that the screens use. */
export function learnedText(word: LearnedWord): string {
	const { code, params } = word.note;
	return messageText({ code, params: 'level' in params ? { ...params, level: levelText(word, String(params.level)) } : params });
}
