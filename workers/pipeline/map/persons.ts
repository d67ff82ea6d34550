import { isCompanyName } from '../values/companies/company-name';
import type { SourceColumn } from './columns';
import { share } from './content';

/** Who speaks for a firm, a club or an office, or is on a list for what they do. Folded, without the word for "name". */
const ROLE = new RegExp(
	`^(?:(?:${[
		'(?:ceo|cto|cfo|coo|cmo|md|managing director|founder|co founder|cofounder|president|vice president|chair|chairman|chairwoman|chairperson|director|executive director)',
		'(?:principal|head teacher|headteacher|headmaster|superintendent|pastor|minister|mayor|secretary|treasurer|coordinator|organizer|organiser|representative|rep|agent|manager)',
		'(?:speaker|author|artist|performer|investor|doctor|physician|provider|player|coach|trainer|volunteer|candidate|applicant|teacher|instructor|professor|tenant|resident|driver)',
		'(?:geschaftsfuhrer(?:in)?|geschaftsfuhrung|vorstand|vorsitz|vorsitzender?|prasident(?:in)?|leiter(?:in)?|leitung|schulleiter(?:in)?|schulleitung|burgermeister(?:in)?)',
		'(?:referent(?:in)?|autor(?:in)?|spieler(?:in)?|bewerber(?:in)?|arzt|lehrer(?:in)?|mieter(?:in)?|pfarrer(?:in)?|presidente?|directeur|directrice|maire|auteur)',
		'(?:fondateur|fondatrice|exploitante?|grunder(?:in)?|fundador|fundadora|fondatore|fondatrice|oprichter|intervenante?|candidate?|benevole|medecin|joueur|professeur|locataire|representante(?: legal)?|directora?|presidenta|alcalde|alcaldesa|candidat[oa])',
		'(?:voluntari[oa]|medic[oa]|profesora?|jugadora?|direttore|direttrice|sindaco|legale rappresentante|rappresentante legale|autore|docente|relatore|diretora?)',
		'(?:prefeit[oa]|voorzitter|bestuurder|prezes|dyrektor|burmistrz|wojt|jednatel|konatel|starosta|reditel|директор|генеральный директор|руководитель|председатель)',
		'(?:代表者|代表取締役|代表|法定代表人|法人代表|法人|대표자?|대표이사)'
	].join('|')}))$`,
	'u'
);
/** Whose the firm is; in a list of customers the colleague who looks after them. */
const OWNER =
	/^(?:(?:business|shop|store|practice|restaurant|property|dealer|gym|salon) )?owner$|^(?:inhaber(?:in)?|geschaftsinhaber|eigentumer|proprietaire|titolare|proprietario|propietari[oa]|duen[oa]|eigenaar|wlasciciel|majitel|владелец|собственник|负责人|負責人)$/u;
/** "CEO Name", "Nom du directeur": the word for a name, and what holds it to the other. */
const NAME_WORD =
	/^(?:full |nom (?:du |de la |de l |de )?|nombre (?:del? |de la )?|nome (?:d[oiae] |del |dell )?|name (?:des |der |of (?:the )?)?)| ?(?:full )?(?:name|names|nom|nombre|nome|naam)$|(?:名|姓名|氏名)$/gu;

const whoIs = ({ meaning: { words } }: SourceColumn): string => words.join(' ').replace(NAME_WORD, '').trim();

const NAMES: ReadonlySet<string> = new Set(['name', 'fullName', 'firstName', 'lastName']);
const isOwn = ({ meaning, content }: SourceColumn): boolean => !meaning.aside && content.filled > 0;

/** Share of the values that may be firms' among people. */
const FEW = 0.25;
const firms = ({ content: { values } }: SourceColumn): number => values.filter((v) => isCompanyName(v).company).length / values.length;

/** Names of people, hardly ever twice: colleagues who look after a list stand in it again and again. */
const arePeople = (column: SourceColumn): boolean => {
	const { filled, distinct, values } = column.content;
	const whole = values.filter((v) => /\s/.test(v.trim()) || /[^\u0000-\u024f]/.test(v)).length;
	return (
		filled > 0 && distinct * 5 >= filled * 4 && share(column.content, 'name') >= 0.8 && whole * 2 > values.length && firms(column) <= FEW
	);
};

/**
 * "Business name, Owner name", "School, Principal", "Speaker, E-mail": where no column is called a name, whoever is named by what they are is
 * the contact, and how to reach them ("Owner email") is the contact's, too.
 */
export function settlePersons(columns: readonly SourceColumn[]): void {
	if (columns.some((c) => c.concept !== null && NAMES.has(c.concept) && isOwn(c))) return;
	const firm = columns.some((c) => c.concept === 'company' && isOwn(c));
	const found = columns
		.map((column) => ({ column, who: whoIs(column) }))
		.filter(({ who, column }) => (ROLE.test(who) || OWNER.test(who)) && arePeople(column))
		.map((f) => ({ ...f, reached: columns.filter((c) => c !== f.column && isReachedBy(c, f.who)) }));
	const [person] = found.sort((a, b) => Number(b.reached.length > 0) - Number(a.reached.length > 0));
	if (!person) return;
	const { column, who, reached } = person;
	// An owner or a manager of nothing that is named may be anybody's.
	const another = column.concept === 'owner' || OWNER.test(who) || column.meaning.aside === 'otherPerson';
	if (another && reached.length === 0 && (!firm || (column.concept === 'owner' && column.meaning.words.length === 1 && isOfCrm(columns))))
		return;
	become(column, 'fullName');
	const mail = columns.some((c) => (c.concept === 'email' || c.concept === 'email2') && isOwn(c));
	for (const c of reached)
		if (share(c.content, 'phone') >= 0.8) become(c, 'phone');
		else if (!mail) become(c, 'email');
}

/** "Company, Stage, Owner": a CRM's list of firms, and of who looks after them. */
const isOfCrm = (columns: readonly SourceColumn[]): boolean => columns.some((c) => c.concept !== null && RECORD.has(c.concept));
const RECORD: ReadonlySet<string> = new Set(['leadStatus', 'leadSource', 'lastActivityDate', 'createdDate', 'modifiedDate', 'createdBy']);

/** "Owner email" beside "Owner name", by its words and its values. */
const isReachedBy = ({ meaning: { words }, content }: SourceColumn, who: string): boolean =>
	words.length > 1 && who.split(' ').every((w) => words.includes(w)) && (share(content, 'email') >= 0.8 || share(content, 'phone') >= 0.8);

const become = (column: SourceColumn, concept: 'fullName' | 'email' | 'phone'): void => {
	Object.assign(column, { concept, meaning: { ...column.meaning, concept, match: 'whole', aside: null } });
};

/** Share of the firms that must have a person to ask for. */
const MOST = 0.6;

/**
 * "Name, Contact person", "Customer name, Contact name": of a list of firms the name is the firm's, where the other column names people and
 * this one, by its values, does not. Beside a column of the company it is a field of its own.
 */
export function settleContacts(columns: readonly SourceColumn[]): void {
	if (columns.some((c) => (c.concept === 'firstName' || c.concept === 'lastName') && isOwn(c))) return;
	const [one, two, more] = columns.filter((c) => (c.concept === 'name' || c.concept === 'fullName') && isOwn(c));
	// Two that are both called "Name" are told apart by settleTwoNames.
	if (!one || !two || more || (one.concept === 'name' && two.concept === 'name')) return;
	const [name, person] = firms(one) >= HALF ? [one, two] : [two, one];
	if (person.content.filled < name.content.filled * MOST || share(person.content, 'name') < 0.8) return;
	if (firms(name) < HALF || firms(person) > FEW) return;
	name.concept = columns.some((c) => c.concept === 'company' && isOwn(c)) ? 'custom' : 'company';
}
const HALF = 0.5;
