import { AMBIGUOUS_WORDS, BRAND_WORDS, BUSINESS_SIGNS, BUSINESS_WORDS, COMPANY_FULL_NAMES, KNOWN_COMPANIES, LEGAL_FORM_WORDS } from './data/company-words';
import { isGivenName } from './given-names';
import { parseName, type PersonName } from './name-parse';
import { isSurname } from './surnames';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Whether a text names a company (or shop, office, club, school) rather than a person, and how sure that is (0.5–1). */
export interface CompanyVerdict { company: boolean; confidence: number }

let loaded: ReturnType<typeof build> | undefined;
const build = () => ({
	forms: words(LEGAL_FORM_WORDS), business: words(BUSINESS_WORDS), ambiguous: words(AMBIGUOUS_WORDS), brand: words(BRAND_WORDS), known: words(KNOWN_COMPANIES),
	whole: new Set(COMPANY_FULL_NAMES.split('|')), signs: new RegExp(BUSINESS_SIGNS, 'u')
});
/** Legal forms that are words or initials elsewhere; they count in capitals, behind a name. */
const weakForms = words('ad as se pa pc pt bt ab ag ou nl sa lp eg ev ek sal dd hb as');
/** Legal forms that stand before the name. */
const leadingForms = words('sarl sas eurl sci snc pt cv ooo ооо зао пао ао тов ип gmbh asbl vzw');

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/ß/gu, 'ss').replace(/ø/gu, 'o').replace(/ł/gu, 'l').replace(/[.'’,;:()"“”!]/gu, '');
/** Legal forms written with dots or slashes, and those of several words. */
const dottedForm = /(?:^|[\s,(])(?:s\.\s?a\.(?:\s?s\.?|\s?r\.\s?l\.?)?|s\.\s?r\.\s?[lo]\.?|s\.\s?p\.\s?a\.?|s\.\s?l\.(?:\s?u\.?)?|b\.\s?v\.?|n\.\s?v\.?|l\.\s?l\.\s?[cp]\.?|p\.\s?l\.\s?c\.?|p\.\s?c\.|a\.\s?s\.|e\.\s?[vkg]\.|sp\.\s?z\s?o\.?\s?o\.?|sp\.\s?[jk]\.|d\.\s?o\.\s?o\.?|d\.\s?d\.|k\.\s?k\.|co\.|a\/s|s\/a|i\/s|k\/s|gmbh & co|& co\.?|y c[ií]a|e hijos|& cie|et fils|& sons|& söhne|& daughters|and sons)(?=$|[\s,.)])/iu;
/** Endings of German, Dutch and English compounds: Stadtwerke, Autohaus, Biotech. */
const endings = words('werk werke bau haus technik handel handels verlag gesellschaft verein verband klinik erei schule apotheke bank kasse versicherung zentrum markt service system systeme gruppe dienst dienste beratung agentur industrie maschinen logistik elektronik immobilien praxis kanzlei stiftung brauerei backerei metzgerei spedition software soft tech pharma chem systems media works net tronic tronics tronix lab labs betrieb betriebe amt banco bedrijf groep bouw ware corp group mart burger pizza realty nomics genics onics');
const LONGEST_ENDING = 12;
function isCompound(word: string): boolean {
	for (let n = Math.min(LONGEST_ENDING, word.length - 3); n >= 3; n--) if (endings.has(word.slice(-n))) return true;
	return false;
}

/** FC, ETH, BBC before a word in small letters; pairs with a J (AJ, TJ) and names in capitals (KIM Min) are people's. */
const isAbbreviation = (token: string): boolean => /^\p{Lu}{2,4}$/u.test(token) && !/^\p{Lu}?J\p{Lu}?$/u.test(token) && !isGivenName(token) && !isSurname(token) && !/^(?:III|VII|XII|PHD|MBA|DDS|CPA|ST|LE|LA|DE|VAN|VON|MR|MS|DR|MRS)$/u.test(token);
/** Endings of family names in many languages. */
const surnameEnding = /(?:ov|ova|ev|eva|ski|ska|sky|skyj|ić|ic|vich|vic|sson|sen|dottir|ez|az|oz|idis|opoulos|akis|yan|ian|shvili|adze|escu|eanu|wicz|czyk|enko|chuk|yuk|uk|ini|elli|etti|acci|ucci|oglu|nen|maa|mann|man|stein|berg|bauer|meier|mayer|meyer|huber|stra|sma|inga|ard|eau|ault|aux|ier|eira|inho|ães|ão|aja|wala|kar|rao|pour|zadeh|moto|mura|gawa|kawa|yama|zaki|saki|guchi|shita|hara|naga)$/u;

interface Reading { text: string; tokens: string[]; keys: string[] }

/** What companies carry: legal forms, trade words, brands, digits, &. Returns the strength and how much of it is plain trade. */
function companySigns({ text, tokens, keys }: Reading, titled: boolean): { score: number; trade: number } {
	const { forms, business, ambiguous, brand, known, whole } = (loaded ??= build());
	let score = whole.has(keys.join(' ')) ? 8 : 0;
	const last = keys.length - 1;
	const formAt = keys.findIndex((k, i) => forms.has(k) && (i > 0 || (last > 0 && leadingForms.has(k))));
	if (formAt >= 0) {
		const shouted = (tokens[tokens.length - 1] ?? '').replace(/[^\p{L}]/gu, '') === keys[last]?.toUpperCase() && text !== text.toUpperCase();
		score += !weakForms.has(keys[formAt] ?? '') ? 7 : formAt === last && shouted ? 3 : 0.5;
	}
	if (dottedForm.test(text)) score += 5;
	const isTrade = (k: string): boolean => business.has(k) || isCompound(k) || (k.length > 5 && k.endsWith('s') && business.has(k.slice(0, -1)));
	let trade = formAt >= 0 && !weakForms.has(keys[formAt] ?? '') ? 1 : 0;
	keys.forEach((k, i) => {
		if (known.has(k)) score += keys.length === 1 ? 5 : ambiguous.has(k) ? 1 : 3;
		if (isTrade(k) && !(ambiguous.has(k) && keys.length < 4)) {
			score += trade === 0 ? (i === last ? 4.5 : 3.2) : 2;
			trade++;
		} else if (isTrade(k)) score += 1.2;
		else if (brand.has(k) && !isGivenName(k)) score += isSurname(k) ? 0.6 : 1.3;
	});
	if (/\.(?:com|net|org|de|io|co|fr|nl|it|eu|biz|ai|app)\b/iu.test(text) || /[®™©]|\bd\/?b\/?a\b|\bc\/o\b/iu.test(text)) score += 5;
	if (/\d/u.test(text)) score += 3;
	const joined = /(?:^|\s)[&+](?:\s|$)|\S&\S/u.test(text);
	// "John & Jane Smith" are two people, "Ernst & Young" is a firm.
	if (joined) score += trade === 0 && keys.filter((k) => isGivenName(k) && !isSurname(k)).length >= 2 ? -1 : 4;
	if (/^\S+ (?:and|und|et|y|e|en|och|og|i|a) \S+$/iu.test(text) && !keys.some((k) => isGivenName(k) || isSurname(k))) score += 2;
	if (/^\p{L}+ (?:des|das|della|dei|degli|delle|de las|de los|del|do) \p{L}+$/iu.test(text) && !isGivenName(keys[0] ?? '') && !isSurname(keys[keys.length - 1] ?? '') && !titled) score += 1.4;
	if (/^the\s/iu.test(text) && !titled) score += 2.5;
	if (!titled && /\s(?:of|for|at|by|to|in|on|für|pour|para)\s|\s(?:of|dba)$/iu.test(text)) score += 2;
	if (/\p{L}[’'](?:s)(?:\s|$)/iu.test(text)) score += 3;
	if (tokens.some((t) => /^[a-z]+[A-Z]|^\p{Lu}\p{Ll}{2,}\p{Lu}/u.test(t) && !/^(?:Mc|Mac|De|Di|La|Le|Van|Von|Fitz|St|O|D|Du|Del|Al|El|Ben|Da|Ja|Vander|Saint)\p{Lu}/u.test(t))) score += 2;
	if (tokens.length > 5) score += 1.5;
	if (tokens.length === 1) score += isGivenName(text) || isSurname(text) ? -1 : /^\p{Lu}{2,5}$/u.test(text) ? 2.5 : 0.6;
	else if (text !== text.toUpperCase() && isAbbreviation(tokens[0] ?? '')) score += 1.7;
	return { score, trade };
}

/** Positive for a company, negative for a person, in the manner of log odds. */
function weigh(text: string, name: PersonName): number {
	const { signs } = (loaded ??= build());
	if (/[^\u0000-\u036f\u1e00-\u206f]/u.test(text) && signs.test(text)) return 6;
	if (/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u.test(text)) return [...text].length > 7 ? 2 : -1.5;
	const tokens = text.split(/[\s/|]+/u).filter(Boolean);
	const keys = tokens.map(fold).filter((key) => /[\p{L}\p{N}]/u.test(key));
	if (keys.length === 0) return -1;
	const { score: signsOfCompany, trade } = companySigns({ text, tokens, keys }, name.title !== '');
	let score = signsOfCompany;
	const joined = /(?:^|\s)[&+](?:\s|$)|\S&\S/u.test(text);
	if (name.title !== '') score -= trade > 0 ? 1 : 4;
	if (name.suffix !== '' && trade === 0) score -= 2.5;
	if (name.nickname !== '') score -= trade > 0 ? 0 : 3;
	const inverted = text.includes(',') && name.first !== '' && name.last !== '';
	if (inverted && trade === 0 && !/[&+]/u.test(text)) score -= isGivenName(name.first) ? 4 : 2;
	if (!(joined && keys.length === 2) && isGivenName(name.first.split(' ')[0] ?? '')) score -= tokens.length === 1 ? 2 : trade > 0 ? 1.5 : 3;
	else if (!inverted && keys.slice(1).some(isGivenName)) score -= trade > 0 ? 0.3 : 1;
	if (keys.length > 1 && trade === 0 && !joined) score -= isSurname(keys[keys.length - 1] ?? '') ? 1.5 : surnameEnding.test((tokens[tokens.length - 1] ?? '').toLowerCase()) ? 0.8 : 0;
	if (tokens.length > 1 && !/[&+]/u.test(text) && tokens.some((t) => /^\p{Lu}\.?$/u.test(t))) score -= trade > 0 ? 0.5 : 2;
	if ((tokens.length === 2 || tokens.length === 3) && trade === 0 && !joined) score -= 0.7;
	return score;
}

/**
 * Tells companies from people by legal forms, trade words in many languages, & and digits, given names, titles and initials.
 * `read` = the text as parseName reads it, where that is known.
 */
export function isCompanyName(text: string, read?: PersonName): CompanyVerdict {
	const tidy = text.length > 300 ? '' : text.replace(/\s+/gu, ' ').trim();
	const score = tidy === '' ? -0.1 : weigh(tidy, read ?? parseName(tidy));
	const company = score > 0;
	return { company, confidence: Math.round(100 / (1 + Math.exp(-Math.abs(score)))) / 100 };
}
