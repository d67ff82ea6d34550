import type { LearnedWord } from '#domain/learned-model';
import { keyFactorText, messageText } from '#domain/messages/index';
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

/** What the app's own knowledge calls a level, as the profile's sliders name it; a level that is the text itself stays as it is. */
function levelText({ reading }: LearnedWord, level: string): string {
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
	return labels?.[level] ?? level;
}

/** One thing that a model learned, as a sentence in the words that the screens use. */
export function learnedText(word: LearnedWord): string {
	const { code, params } = word.note;
	return messageText({ code, params: 'level' in params ? { ...params, level: levelText(word, String(params.level)) } : params });
}
