import { fold } from './fold';

const split = (text: string): string[] => text.trim().split(/\s+/u);

/** Legal forms of one word, folded without dots: what a company is in law, not what it is called. */
const forms = new Set(split(`
	inc incorporated corp corporation co company ltd limited llc llp lllp lp plc pllc ulc
	gmbh mbh ag kg kgaa ohg gbr ug ev eg se haftungsbeschrankt
	sa sas sasu sarl eurl snc scop spa srl srls sapa sl slu slp sau lda ltda eireli cia
	bv nv vof bvba sprl asbl vzw ab as asa aps oy oyj hf ehf
	kft zrt nyrt sro doo dd ood eood uab sia ou osauhing spzoo spk
	kk gk yk pte pty pvt bhd tbk jsc pjsc ojsc cjsc ooo oao zao pao ооо оао зао пао ао тов
`));
/** Legal forms of several words, longest first. */
const phrases = [
	'limited liability company', 'public limited company', 'spolka z oo', 'private limited', 'sa de cv', 'sapi de cv', 'srl de cv', 's de rl de cv', 'sp z oo', 'spol s ro', 'sdn bhd', 'a s', 'k k', 'k d'
].map((p) => p.split(' ')).sort((a, b) => b.length - a.length);
/** The same by their last word. */
const phrasesBy = new Map<string, string[][]>();
for (const phrase of phrases) {
	const last = phrase[phrase.length - 1] ?? '';
	phrasesBy.set(last, [...(phrasesBy.get(last) ?? []), phrase]);
}
const before = new Set(split('the pt ooo ооо оао зао пао тов firma'));
const eastAsian = /[\u1100-\uffff]/;
const eastAsianForms = /株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|주식회사|유한회사|㈱|㈲|[(（](?:株|有|주)[)）]/gu;

/** What stands in a company column of people without a company; two people don't match by it. */
const noCompany = new Set(['self employed', 'selfemployed', 'freelance', 'freelancer', 'independent', 'none', 'n a', 'na', 'unknown', 'retired', 'student', 'unemployed', 'private']);

function endsWith(words: readonly string[], end: readonly string[]): boolean {
	const from = words.length - end.length;
	return from > 0 && end.every((w, i) => words[from + i] === w);
}

/**
 * The folded name of a company without its legal forms: "Müller & Söhne GmbH & Co. KG" → "muller and sohne".
 * A name that is nothing but legal forms stays whole; '' = no company to match by.
 */
export function companyCore(text: string): string {
	const whole = eastAsian.test(text) ? fold(text.replace(eastAsianForms, ' ') || text, '') || fold(text, '') : fold(text, '');
	if (whole === '' || noCompany.has(text.includes('.') || eastAsian.test(text) ? fold(text) : whole)) return '';
	// Most names have nothing to be cut off.
	const last = whole.slice(whole.lastIndexOf(' ') + 1);
	if (!forms.has(last) && !phrasesBy.has(last) && !before.has(whole.slice(0, whole.length === last.length ? 0 : whole.indexOf(' ')))) return whole;
	const words = whole.split(' ');
	while (words.length > 1 && before.has(words[0] ?? '')) words.shift();
	for (let length = -1; length !== words.length; ) {
		length = words.length;
		const phrase = phrasesBy.get(words[words.length - 1] ?? '')?.find((p) => endsWith(words, p));
		if (phrase) words.length -= phrase.length;
		while (words.length > 1 && forms.has(words[words.length - 1] ?? '')) words.pop();
		if (words.length < length && words.length > 1 && words[words.length - 1] === 'and') words.pop();
	}
	return words.join(' ');
}
