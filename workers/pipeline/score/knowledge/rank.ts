import type { Seniority } from '#domain/scoring/scoring-profile';
import { hasPhrase } from './fold';
import { readTitle, spelledWords } from './read-title';
import { LOCAL_TEAM_LEADS } from './titles-local';

/** The formal rank that a title names, as lists and CRMs group people. What a title weighs in scoring is `readTitle`'s level. */
export const RANKS = ['C-Suite', 'VP', 'Director', 'Manager', 'Other'] as const;
export type Rank = (typeof RANKS)[number];

const CHIEFS = new Set([
	'ceo',
	'cfo',
	'coo',
	'cto',
	'cio',
	'cmo',
	'cro',
	'cso',
	'cpo',
	'chro',
	'cdo',
	'ciso',
	'cco',
	'cxo',
	'cao',
	'cbo',
	'clo',
	'cko',
	'cgo',
	'cvo',
	'cno',
	'caio',
	'cpto',
	'cdao',
	'cdio',
	'ccio',
	'cmio',
	'csco',
	'chco',
	'ceco',
	'cito'
]);
/** "Chief" before these is a trade or a post below the board. */
const MERE_CHIEF = new Set([
	'of',
	'executive',
	'engineer',
	'clerk',
	'accountant',
	'accounts',
	'inspector',
	'nurse',
	'resident',
	'pilot',
	'technician',
	'editor',
	'chef',
	'cook',
	'petty',
	'mate',
	'estimator',
	'operator',
	'warrant',
	'surveyor',
	'photographer',
	'copywriter'
]);
const OWNERS = new Set([
	'founder',
	'cofounder',
	'owner',
	'coowner',
	'proprietor',
	'chairman',
	'chairwoman',
	'chairperson',
	'entrepreneur',
	'chair',
	'restaurateur'
]);
/** "Senior business owner": somebody's part of the work, where an owner of a business has no such word before it. */
const IN_THE_WORK = new Set(['senior', 'lead', 'technical', 'global', 'digital', 'it']);
/** Partners of the firm's customers, people and sellers: no owners. */
const PARTNER_OF =
	/\b(?:business|channel|sales|technology|alliances?|talent|people|hr|human resources|finance|client|customer|training|delivery|strategic|marketing|program|recruiting|recruitment|acquisition|success|design|legal|data|product|learning)\s+partner/i;
/** What is done for owners, partners and founders, who are then somebody else: "owner relations", "founder's associate". */
const FOR_THEM = new Set([
	's',
	'relations',
	'services',
	'support',
	'success',
	'experience',
	'representative',
	'liaison',
	'engagement',
	'enablement',
	'associate',
	'assistant',
	'office',
	'operations'
]);
/** Grades of a service in uniform, which are called officers, too. */
const GRADES = new Set(['petty', 'warrant', 'master', 'police']);
/** Owners of a thing in the work, not of the firm. */
const OWNED_THINGS = new Set([
	'product',
	'process',
	'system',
	'data',
	'service',
	'business',
	'task',
	'asset',
	'solution',
	'platform',
	'account',
	'domain',
	'content',
	'risk'
]);
const BOARD =
	/\b(?:board (?:of )?(?:directors?|trustees|governors|managers|advisors|advisers)|(?:board|supervisory board|advisory board) (?:member|director|chair|president|observer|trustee|treasurer|advisor|adviser)|(?:members?|director|trustee|chair|president) (?:of )?(?:the )?(?:\w+ ){0,2}board(?! (?:relations|operations|services|affairs|governance|support|liaison|secretary|certified|design|games?))|(?:non executive|independent|outside|external) (?:\w+ )?director|director non executive|trustee|vice chair(?:man|woman|person)?)\b/;
const FORMER = /^ (?:former|ex|retired|past|previous|late|emeritus)\b|\b(?:emeritus|retired)\b/;
/** A managing director of a part is a rank below; of the whole firm the head of it. */
const HEAD_OF_FIRM =
	/^ (?:(?:founder|co|owner|and|group|the|joint|deputy|ceo|president|chairman|partner|md) )*managing director(?: (?:and|owner|ceo|founder|co|president|chairman|partner|principal))* $/;
const FOREIGN_TOP =
	/\b(?:director general|directora general|director gerente|directeur general|directrice generale|direttore generale|direttrice generale|diretor geral|diretora geral|diretor executivo|director ejecutivo)\b/;
/** "Head" before a trade is its first worker. */
const HEAD_OF_TRADE = /\bhead (?:(?!of\b)\w+ )?(?:chef|cook|coach|nurse|waitress|\w{3,}(?:er|or|ist|ian|man)) $/;
const DIRECTOR =
	/\b(?:director|directors|head|dean|rector|provost|general secretary|chief of staff|chief of|deputy chief|assistant chief|editor in chief|superintendent of schools)\b/;
const MANAGER =
	/\b(?:manager|managers|manageress|supervisor|team lead|team leader|group leader|shift leader|foreman|superintendent|controller|management)\b/;
/** "Management" names a line of work where somebody else's word of rank stands beside it. */
const LINE_OF_WORK =
	/\bmanagement (?:consultant|trainee|analyst|accountant|associate|assistant|specialist|student|intern|engineer|coordinator|graduate|consulting|advisor|professional|executive|system|systems)\b|\b(?:in|of|for|and|asset|product|project|wealth|risk|change|account|event|property|supply chain|business|investment|data|sales|talent|program|portfolio|relationship|information|customer|service) management\b/;
const BELOW = /\b(?:intern|internship|trainee|apprentice|receptionist)\b/;
/** People that others are in charge of: "Vice President for Student Affairs", "Manager, Volunteer Services". */
const CARED_FOR = /\b(?:student|volunteer)\b/;
const IN_CHARGE = /\b(?:president|director|head|dean|manager|chief|supervisor|provost)\b.*\b(?:student|volunteer) \w/;
/** Chiefs of a place or a crew: "chef de chantier", "capocantiere"; not cooks. */
const LOCAL_CHIEF = /\b(?:cheff?e? d(?:e|es|u)? (?!cuisine|partie|rang|entreprise)|capo[a-z]{4,})/;
const LOCAL_HELPER = /^ (?:assist|asist|sekret|segret|secreta)\w* (?:d|de|del|della|dell|des|der|du|da|do|di|dos|bei|zum|zur) /;
/** Owners who are directors, too. */
const LOCAL_OWNER =
	/\b(?:soci[oa]|fundadora?|cofundadora?|propietari[oa]|duen[oa]|fondatore|fondatrice|fondateur|titolare|proprietari[oa]|dono|inhaber(?:in)?|grunder(?:in)?|geschaftsfuhrender?)\b/;
/** Helpers, unless the word is part of a rank of its own ("assistant director"). */
const HELPER = /\b(?:assistant|secretary|aide|pa|ea)\b/;
const HELPER_RANK =
	/\b(?:assistant|associate|deputy) (?:\w+ )?(?:vice president|director|manager|head|dean|general manager|superintendent|controller|chief|secretary general|general counsel)\b/;

const OF_LEVEL: Record<Seniority, Rank> = {
	executive: 'C-Suite',
	vicePresident: 'VP',
	director: 'Director',
	manager: 'Manager',
	lead: 'Other',
	individual: 'Other',
	junior: 'Other'
};

/** The rank that a title names, the highest of several; "Other" where it names none. */
export function readRank(title: string): Rank {
	const own = spelledWords(title).own;
	const text = ` ${own.join(' ')} `;
	if (FORMER.test(text)) return 'Other';
	const helper = HELPER.test(text) && !HELPER_RANK.test(text);
	const higher = helper
		? text.slice(0, Math.max(0, text.search(HELPER))) + text.slice(text.search(HELPER)).replace(/^\w+(?: \w+)?/, '')
		: text;
	if (helper && !standsBeside(title)) return 'Other';
	if (BELOW.test(text) || (CARED_FOR.test(text) && !IN_CHARGE.test(text)) || LOCAL_HELPER.test(text)) return 'Other';
	if (isTop(higher.trim().split(' '), higher) || isPartner(title)) return 'C-Suite';
	if (/\bvice president\b|\bvice presidents\b/.test(higher)) return 'VP';
	const { level } = readTitle(title);
	if (LOCAL_OWNER.test(text)) return 'C-Suite';
	if (DIRECTOR.test(higher.replace(HEAD_OF_TRADE, ' '))) return 'Director';
	if (MANAGER.test(higher.replace(/\b(?:vice|deputy) manager\b/, 'manager')) && !onlyLineOfWork(higher)) return 'Manager';
	// Titles in other languages, by what they weigh.
	if (LOCAL_CHIEF.test(text) || LOCAL_TEAM_LEADS.some((phrase) => hasPhrase(text, phrase))) return 'Manager';
	return level && !ENGLISH.test(text) ? OF_LEVEL[level] : 'Other';
}

/** English words that were judged above: what is left of them names no rank. */
const ENGLISH =
	/\b(?:head|partner|principal|senior|executive|lead|leader|officer|president|chief|management|managing|owner|assistant|secretary|associate|consultant|engineer|specialist|coordinator|analyst|advisor|representative|administrator|developer)\b/;

/** "Corporate Secretary and General Counsel", "Secretary, CFO": the helper's word stands beside another post. */
const standsBeside = (title: string): boolean =>
	/(?:,|\/|&|\||;|\band\b)/i.test(title) &&
	!/\b(?:to|for)\b/i.test(title) &&
	!/\b(?:executive|administrative|personal|office)\s+(?:assistant|secretary)\b/i.test(title);

const onlyLineOfWork = (text: string): boolean =>
	LINE_OF_WORK.test(text) &&
	!/\b(?:manager|managers|supervisor|team lead|team leader|group leader|foreman|superintendent|controller)\b/.test(text);

function isTop(words: readonly string[], text: string): boolean {
	if (BOARD.test(text)) return true;
	if (/\bgeneral counsel\b/.test(text) && !/\b(?:assistant|associate|deputy)\b|(?<!executive |senior )\bvice president\b/.test(text))
		return true;
	if (/\bdeputy ceo\b/.test(text)) return true;
	if (
		/\b(?:chief executive(?! s )|managing (?:partner|member|principal|owner)|general partner|founding partner|senior partner|equity partner)\b/.test(
			text
		)
	)
		return true;
	if (HEAD_OF_FIRM.test(text) || FOREIGN_TOP.test(text)) return true;
	return words.some((w, i) => {
		const before = words[i - 1] ?? '';
		const after = words[i + 1] ?? '';
		if (CHIEFS.has(w)) return after !== 's' && before !== 'deputy';
		if (w === 'chief' && GRADES.has(after)) return false;
		if (w === 'chief') {
			if (before === 'deputy' || before === 'assistant') return false;
			return words.slice(i + 2, i + 7).includes('officer') || (before !== 'in' && after !== '' && !MERE_CHIEF.has(after));
		}
		if (w === 'president') return before !== 'vice' && before !== 'deputy' && before !== 'assistant' && after !== 's';
		if (OWNERS.has(w)) {
			if (FOR_THEM.has(after)) return false;
			// A product owner owns no firm; a business owner does, unless the title begins with their trade.
			const ownsFirm = before === 'business' && after === '' && !IN_THE_WORK.has(words[0] ?? '');
			return w !== 'owner' || !OWNED_THINGS.has(before) || ownsFirm;
		}
		return false;
	});
}

/**
 * "Partner", "Partner, Tax", "Partner & Head of M&A": a partner of the firm ends the title or a part of it; "Partner Marketing" is a line
 * of work.
 */
function isPartner(title: string): boolean {
	const at = /(?:^|[^\p{L}])partner\s*(?:$|[,;:/&|()–—-]|\s(?:and|at|in)\s)/iu.exec(title);
	return at !== null && !PARTNER_OF.test(title.slice(0, at.index + 1 + 'partner'.length));
}
