import type { SourceColumn } from './columns';
import { share } from './content';
import type { Concept } from './synonyms/index';

const EXHIBITOR =
	/^(?:exhibitors?|aussteller|exposants?|expositor(?:es)?|espositor[ei]|standhouders?|wystawca|出展者|出展社|参展商|參展商)$/u;
const isAnswer = ({ content }: SourceColumn): boolean =>
	(['yesNo', 'email', 'phone', 'number', 'date'] as const).some((k) => share(content, k) >= 0.5);

/** "number1" to "number5". */
const DIALLED = /^numbers?[ _-]?[1-5]$/i;

/** "Nr.", "No", "Número", "N°": a number, of what its neighbour says. */
const NUMBER_WORDS = /^(?:nr|hnr|no|n|num|number|numer|numero|nummer|huisnr|#)$/u;
/** "12", "12a", "12-14", "12/3". */
const HOUSE = /^\d{1,5}(?: ?\p{L})?(?: ?[-/] ?\d{1,5} ?\p{L}?)?$/u;

/** "First" beside "Last", a "ST" of states: what only says something in company, or by its values. */
export function settleBareNames(columns: readonly SourceColumn[]): void {
	const bare = (word: RegExp): SourceColumn | undefined =>
		columns.find((c) => c.concept === null && c.meaning.words.length === 1 && word.test(c.meaning.words[0] ?? ''));
	const [first, last] = [bare(/^(first|given)$/), bare(/^(last|family)$/)];
	if (first && last && [first, last].every((c) => share(c.content, 'name') >= 0.8)) {
		become(first, 'firstName');
		become(last, 'lastName');
	}
	// "Name, Last": a form whose name has two boxes.
	if (!first && last && columns[last.index - 1]?.concept === 'name' && share(last.content, 'name') >= 0.8) become(last, 'lastName');
	// "Business, Contact, Phone": a list of firms whose company is called so.
	const business = columns.some((c) => c.concept === 'company') ? undefined : bare(/^business$/);
	if (business && !isAnswer(business) && share(business.content, 'url') < 0.5) become(business, 'company');
	// A list of exhibitors names firms; a scanner at a stand names its own, again and again.
	const exhibitor = columns.some((c) => c.concept === 'company') ? undefined : bare(EXHIBITOR);
	if (exhibitor && exhibitor.content.distinct > 1 && exhibitor.content.distinct * 2 > exhibitor.content.filled && !isAnswer(exhibitor))
		become(exhibitor, 'company');
	settleHalves(columns);
	settleNumbers(columns);
	const state = bare(/^st$/);
	if (state && share(state.content, 'state') >= 0.8) become(state, 'state');
	// "Nr." after a street that has no numbers in it.
	for (const c of columns) {
		const street = columns[c.index - 1];
		if (c.concept !== null || street?.concept !== 'street' || !NUMBER_WORDS.test(c.meaning.words.join(' ')) || c.content.filled === 0)
			continue;
		if (c.content.values.every((v) => HOUSE.test(v)) && !street.content.values.some((v) => /\d/.test(v))) become(c, 'houseNumber');
	}
	// "Work", "Home" over numbers: where a person is reached there.
	for (const c of columns)
		if (c.concept === null && c.meaning.words.length === 1 && c.meaning.place !== null && share(c.content, 'phone') >= 0.8)
			become(c, 'phone');
	// Dialers call phones so (Five9); of those that are blank in the first rows the first decides.
	const dialled = columns.filter((c) => c.concept === null && DIALLED.test(c.header.trim()));
	if (dialled[0] && dialled[0].content.filled > 0 && share(dialled[0].content, 'phone') >= 0.8)
		for (const c of dialled) if (c.content.filled === 0 || share(c.content, 'phone') >= 0.8) become(c, 'phone');
}

const become = (column: SourceColumn, concept: Concept): void => {
	Object.assign(column, { concept, meaning: { ...column.meaning, match: 'whole', aside: null } });
};

/** "Student First" beside "Student Last": the halves of one name, where no column says so by itself. */
function settleHalves(columns: readonly SourceColumn[]): void {
	if (columns.some((c) => (c.concept === 'firstName' || c.concept === 'lastName') && !c.meaning.aside)) return;
	const whose = ({ meaning: { words } }: SourceColumn, half: string): string | null =>
		words.length === 2 && words[1] === half ? (words[0] as string) : null;
	const isName = (c: SourceColumn): boolean => c.concept === null && c.meaning.aside !== 'otherPerson' && share(c.content, 'name') >= 0.8;
	for (const first of columns) {
		const who = isName(first) ? whose(first, 'first') : null;
		const last = who === null ? undefined : columns.find((c) => isName(c) && whose(c, 'last') === who);
		if (!last) continue;
		become(first, 'firstName');
		become(last, 'lastName');
		return;
	}
}

/** "Number" of any language, all by itself. */
const NUMBER =
	/^(?:number|numbers|nummer|numero|numer|nomor|no|nr|nbr|nro|номер|号码|號碼|番号|번호|αριθμος|numar|cislo|szam|numara|numara si)$/u;
/** With the 0 before the area, a country code or marks between: no order has such a number. */
const IS_DIALLED = /^(?:\+|00?[1-9])[\d\s().\-/]{7,}$|^\(?\d{2,5}\)?[\s.\-/]\d{2,5}[\s.\-/]?\d{2,8}$/;

/** "Name, Number": a list to be called has one column of numbers, and they are those of phones; "Contact" is one, too, where it is all digits. */
function settleNumbers(columns: readonly SourceColumn[]): void {
	if (columns.some((c) => c.concept === 'phone' && c.content.filled > 0)) return;
	for (const c of columns) {
		const { content, concept, meaning } = c;
		if (content.filled === 0 || share(content, 'phone') < 0.9 || meaning.words.length !== 1) continue;
		const word = meaning.words[0] as string;
		const contact = /^(?:contact|contacts|kontakt|contacto|contatto|contato)$/u.test(word) && (concept === 'fullName' || concept === null);
		const number = concept === null && NUMBER.test(word) && content.values.every((v) => IS_DIALLED.test(v.trim()));
		if (!contact && !number) continue;
		become(c, 'phone');
		return;
	}
}

/** Bodies that a contact belongs to, called by what they are. */
const ORGANISATION =
	/^(?:(?:school|college|club|church|parish|hospital|clinic|ministry|ngo|vendor|supplier|dealer|dealership|distributor|practice)(?: name)?|trade name|exhibitor name|dba|name of (?:the )?(?:school|college|club)|schule|schulname|name der schule|ecole|nom de l ecole|escuela|colegio|scuola|escola|szkola|skola|klub|klubb|学校|学校名)$/u;

/** Who sold the list stands in every row of it. */
const SELLER = /^(?:vendor|supplier|dealer|distributor)$/u;

/** A list of schools, clubs or suppliers has no column called a company: what it is a list of is the company of its people. */
export function settleOrganisations(columns: readonly SourceColumn[]): void {
	if (columns.some((c) => c.concept === 'company' && !c.meaning.aside)) return;
	const column = columns.find(
		(c) =>
			c.concept === null &&
			c.meaning.aside !== 'otherPerson' &&
			ORGANISATION.test(c.meaning.words.join(' ')) &&
			share(c.content, 'text') >= 0.9 &&
			!isAnswer(c) &&
			(!SELLER.test(c.meaning.words[0] ?? '') || (c.content.distinct > 1 && c.content.distinct * 2 > c.content.filled))
	);
	if (column) become(column, 'company');
}
