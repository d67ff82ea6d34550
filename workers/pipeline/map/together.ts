import { severalPhones } from '../values/several';
import type { SourceColumn } from './columns';
import { share } from './content';
import type { Concept } from './synonyms/index';

const WITH_SITE = /^e-?mails?\s*[/&+,]\s*(?:web(?:site|seite)?|www|internet|homepage|url|site(?: web)?)$/iu;
const WITH_FAX = /^(?:tel(?:\.|ef\p{L}*)?|phone|fon|téléphone|tél\.?)\s*[/&+,]\s*(?:tele)?fax\.?$/iu;

/** "E-Mail/Web", "Telefon/Fax": lists of firms have one column for both; what stands there first is the first. */
export function settleTogether(column: SourceColumn): void {
	const { content, header, meaning } = column;
	const become = (concept: Concept): void => {
		const words = meaning.words.filter((w) => !/fax/.test(w));
		Object.assign(column, { concept, meaning: { ...meaning, concept, words, match: 'part', aside: null } });
	};
	if (WITH_SITE.test(header.trim()) && share(content, 'email') >= 0.5) become('email');
	else if (
		WITH_FAX.test(header.trim()) &&
		content.filled > 0 &&
		content.values.every((v) => !/fax/iu.test(v) || severalPhones(v, '') !== null) &&
		share(content, 'phone') >= 0.5
	)
		become('phone');
}
