import { COMPANY_VOCABULARY } from '../data/company-vocabulary';
import { AMBIGUOUS_WORDS, COMPANY_FULL_NAMES, LEGAL_FORM_WORDS } from '../data/company-words';
import { GIVEN_NAMES } from '../data/given-names';
import { PERSON_NAMES } from '../data/person-names';
import { SURNAMES } from '../data/surnames';
import { learnShape, skeleton, type Shape } from '../names/name-shape';
import { GENERATIONS, DEGREES, PARTICLES, TITLES, WEAK_DEGREES } from '../names/name-words';

/** What a word can be, as bits; a word can be several. */
export const GIVEN = 1,
	SURNAME = 2,
	TITLE = 4,
	DEGREE = 8,
	PARTICLE = 16,
	FORM = 32,
	WEAK_FORM = 64,
	LEADING_FORM = 128,
	TRADE = 256,
	AMBIGUOUS = 512,
	EVERYDAY = 1024,
	BRAND = 2048,
	FUNCTION_WORD = 4096,
	JOINER = 8192,
	OPENS_FULL_NAME = 16384,
	ARTICLE = 32768;
export const NAME = GIVEN | SURNAME;

/** Legal forms that are words or initials elsewhere; they count in capitals or with dots, behind a name. */
const WEAK_FORMS = 'ad as se pa pc pt bt ab ag ou nl sa lp eg ev ek sal dd hb sc co de st van oo est dr';
/** Legal forms that stand before the name. */
const LEADING_FORMS = 'sarl sas eurl sci snc pt cv ooo ооо зао пао ао тов ип gmbh asbl vzw ets uab sia earl';
const FUNCTION_WORDS =
	'of for at by to in on from with fur pour para per voor till til chez aux au unter am im zum zur des dei degli delle dell dello della dos das';
const JOINERS = '& + and und et y e en och og i a & n';
const ARTICLES = 'the la le el les los las il lo gli die das der het os';
/** Endings of German, Dutch, Nordic and English compounds: Stadtwerke, Autohaus, Biotech. */
const ENDINGS = new Set(
	(
		'werk werke bau haus technik handel handels verlag gesellschaft verein verband klinik erei schule apotheke bank kasse versicherung zentrum markt service system systeme gruppe dienst dienste beratung agentur industrie maschinen logistik elektronik immobilien praxis kanzlei stiftung brauerei backerei metzgerei spedition software soft tech pharma chem systems media works tronic tronics tronix lab labs betrieb betriebe amt banco bedrijf groep bouw ware corp group mart pizza realty nomics genics onics ' +
		'laden pharmacare izer ceutical ceuticals chemie gemeinde school winkel zaak fabriek kerk handlung fabrik bahn werft hutte center studio shop store park hotel verwaltung vertrieb bygg firma foretag verk verket banken laget selskab selskap industri fonden skolan skole kompani verkstad verksted bageri adora idora stvi stvo gyar ciligi culuk cilik ' +
		'plex matic flex scape wear dyne hub logic logix metrics space base stack flow cast point view '
	).split(' ')
);
/** Endings of nouns and adjectives that are no names: construcciones, Katholische, logistics. */
const WORD_ENDINGS = new Set(
	'ciones cion coes cao zione zioni tion tions sion ment ments ics logy logie logia ungen heit keit schaft ische isches skie ckie iczny iczna alny tica ticas ticos ismo ique iques nych skich ness ity ities eria aria erie able ible ful less eux euses oise oises tric'.split(
		' '
	)
);
const LONGEST_ENDING = 12;
/** What the end of an unknown word says. */
const byEnding = (word: string): number => {
	for (let n = Math.min(LONGEST_ENDING, word.length - 3); n >= 3; n--) {
		const end = word.slice(-n);
		// Osterhaus and Backhaus are people's names: behind a given name such a compound proves little.
		if (ENDINGS.has(end)) return end === 'haus' ? TRADE | AMBIGUOUS : TRADE;
		if (WORD_ENDINGS.has(end)) return EVERYDAY;
	}
	return 0;
};

interface Lexicon {
	words: Map<string, number>;
	names: Map<string, number>;
	fullNames: Set<string>;
	shape: Shape;
}

/** Calls `see` with each word of a packed list and the capital that marks it, or ''. */
function unpack(packed: string, see: (word: string, mark: string) => void): void {
	let before = '';
	for (const [, shared = '0', rest = '', mark = ''] of packed.matchAll(/(\d)([a-z'’&-]*)([A-Z]?)/gu)) {
		before = before.slice(0, Number(shared)) + rest;
		see(before, mark);
	}
}
const nameMarks: Record<string, number> = { S: SURNAME, B: NAME };
const companyMarks: Record<string, number> = { T: TRADE, K: BRAND, B: TRADE | BRAND };

function build(): Lexicon {
	const words = new Map<string, number>();
	const names = new Map<string, number>();
	const add =
		(to: Map<string, number>, what: number) =>
		(word: string): void => {
			to.set(word, (to.get(word) ?? 0) | what);
		};
	const each = (list: string, what: number): void => list.split(' ').forEach(add(words, what));
	GIVEN_NAMES.split(' ').forEach((name) => add(names, GIVEN)(skeleton(name)));
	SURNAMES.split(' ').forEach((name) => add(names, SURNAME)(skeleton(name)));
	unpack(PERSON_NAMES, (name, mark) => add(names, nameMarks[mark] ?? GIVEN)(name));
	unpack(COMPANY_VOCABULARY, (word, mark) => add(words, companyMarks[mark] ?? EVERYDAY)(word));
	const shape = learnShape(names.keys(), new Set([...words.keys()].map(skeleton)));
	each(AMBIGUOUS_WORDS, AMBIGUOUS);
	each(LEGAL_FORM_WORDS, FORM);
	each(WEAK_FORMS, WEAK_FORM);
	each(LEADING_FORMS, LEADING_FORM);
	each(FUNCTION_WORDS, FUNCTION_WORD);
	each(JOINERS, JOINER);
	each(ARTICLES, ARTICLE);
	for (const title of TITLES) add(words, TITLE)(title);
	for (const degree of [...DEGREES, ...GENERATIONS]) if (!WEAK_DEGREES.has(degree)) add(words, DEGREE)(degree);
	for (const particle of PARTICLES) add(words, PARTICLE)(particle);
	const fullNames = new Set(
		COMPANY_FULL_NAMES.split('|').map((name) =>
			name
				.split(' ')
				.filter((word) => !((words.get(word) ?? 0) & JOINER))
				.join(' ')
		)
	);
	for (const name of fullNames) {
		const [first = '', second] = name.split(' ');
		add(words, OPENS_FULL_NAME)(first);
		if (second !== undefined) add(words, OPENS_FULL_NAME)(`${first}-${second}`);
	}
	// A trade is no name unless it is known as both: too many trades are spelt like some name.
	for (const [word, what] of words) if (!(what & TRADE) || what & AMBIGUOUS) words.set(word, what | (names.get(skeleton(word)) ?? 0));
	return { words, names, fullNames, shape };
}

let lexicon: Lexicon | undefined;
/** The word lists, read on first use. */
export const companyLexicon = (): Lexicon => (lexicon ??= build());

/** What a word is, as bits. `key` = lower case, accents and dots off; a compound counts as its last part. */
export function classify(key: string): number {
	const { words, names } = companyLexicon();
	const known = words.get(key);
	if (known !== undefined) return known;
	if (key.length > 5 && key.endsWith('s') && ((words.get(key.slice(0, -1)) ?? 0) & (TRADE | AMBIGUOUS)) === TRADE) return TRADE;
	const name = names.get(skeleton(key)) ?? 0;
	if (name !== 0) return name;
	const hyphen = key.lastIndexOf('-');
	if (hyphen > 0) return (classify(key.slice(0, hyphen)) & GIVEN) | (classify(key.slice(hyphen + 1)) & (NAME | TRADE | FORM | BRAND));
	return byEnding(key);
}
