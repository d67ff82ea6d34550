import { fold } from './fold';

const split = (text: string): string[] => text.trim().split(/\s+/u);

/** Legal forms of one word, folded without dots: what a company is in law, not what it is called. */
const forms = new Set(
	split(`
	inc incorporated corp corporation co company ltd limited llc llp lllp lp plc pllc ulc
	gmbh mbh ag kg kgaa ohg gbr ug ev eg se haftungsbeschrankt
	sa sas sasu sarl eurl snc scop spa srl srls sapa sl slu slp sau lda ltda eireli cia
	bv nv vof bvba sprl asbl vzw ab as asa aps oy oyj hf ehf
	kft zrt nyrt sro doo dd ood eood uab sia ou osauhing spzoo spk
	kk gk yk pte pty pvt bhd tbk jsc pjsc ojsc cjsc ooo oao zao pao ооо оао зао пао ао тов
`)
);
/** Legal forms of several words by their last one, the longest first, each behind a space. */
const phrasesBy = new Map<string, string[]>();
for (const phrase of [
	'limited liability company',
	's de rl de cv',
	'public limited company',
	'spolka z oo',
	'sa de cv',
	'sapi de cv',
	'srl de cv',
	'sp z oo',
	'spol s ro',
	'private limited',
	'sdn bhd',
	'a s',
	'k k',
	'k d'
].sort((x, y) => y.split(' ').length - x.split(' ').length)) {
	const last = phrase.slice(phrase.lastIndexOf(' ') + 1);
	phrasesBy.set(last, [...(phrasesBy.get(last) ?? []), ` ${phrase}`]);
}
const before = new Set(split('the pt ooo ооо оао зао пао тов firma'));
const eastAsian = /[\u1100-\uffff]/;
const eastAsianForms = /株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|주식회사|유한회사|㈱|㈲|[(（](?:株|有|주)[)）]/gu;

/** What stands in a company column of people without a company; two people don't match by it. */
const noCompany = new Set([
	'self employed',
	'selfemployed',
	'freelance',
	'freelancer',
	'independent',
	'none',
	'n a',
	'na',
	'unknown',
	'retired',
	'student',
	'unemployed',
	'private'
]);

/** Letters of the longest of them. */
const LONGEST = Math.max(...[...noCompany].map((text) => text.length));

/**
 * The folded name of a company without its legal forms: "Müller & Söhne GmbH & Co. KG" → "muller and sohne".
 * A name that is nothing but legal forms stays whole; '' = no company to match by.
 */
export function companyCore(text: string): string {
	const isEastAsian = eastAsian.test(text);
	const whole = isEastAsian ? fold(text.replace(eastAsianForms, ' ') || text, '') || fold(text, '') : fold(text, '');
	if (whole === '') return '';
	// Full stops only make it longer.
	if ((isEastAsian || whole.length <= LONGEST) && noCompany.has(isEastAsian || text.includes('.') ? fold(text) : whole)) return '';
	// Words are cut off by place: nearly every name has a form or two, and no list of its words is needed for that.
	let from = 0;
	for (let gap = whole.indexOf(' '); gap > 0 && before.has(whole.slice(from, gap)); gap = whole.indexOf(' ', from)) from = gap + 1;
	let end = whole.length;
	for (let was = -1; was !== end;) {
		was = end;
		let gap = whole.lastIndexOf(' ', end - 1);
		const last = whole.slice(Math.max(from, gap + 1), end);
		const size =
			phrasesBy.get(last)?.find((phrase) => phrase.length < end - from && whole.startsWith(phrase, end - phrase.length))?.length ?? 0;
		end -= size;
		if (size === 0 && !forms.has(last)) break;
		for (gap = whole.lastIndexOf(' ', end - 1); gap > from && forms.has(whole.slice(gap + 1, end)); gap = whole.lastIndexOf(' ', end - 1))
			end = gap;
		if (end < was && gap > from && end - gap === 4 && whole.startsWith('and', gap + 1)) end = gap;
	}
	return whole.slice(from, end);
}
