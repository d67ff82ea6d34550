import type { Concept, Sense } from '../synonyms/types';
import { placeOf } from './compose-place';
import { personOf } from './compose-person';
import { recordOf } from './compose-record';

/** Whom or what a header is about when it isn't the contact's own value: content must not overrule it into a contact field. */
export type Aside = 'otherPerson' | 'attribute' | 'company' | 'other';

/** Which of several values: at work or at home, of the company itself, for bills or parcels. */
export type Place = 'work' | 'company' | 'home' | 'other' | 'billing' | 'shipping' | null;

/** What the words of a header say together. */
export interface Outcome {
	concept: Concept | null;
	aside?: Aside;
	/** The value says the opposite of the field: "Opted out" under consent. */
	negative?: true;
	/** Telling words: the meaning stands even among words that nobody knows. */
	strong?: true;
}

/** The senses of a header as a set, with the questions that the rules ask. */
export class Bag {
	constructor(
		readonly all: ReadonlySet<Sense>,
		readonly ordinal: number
	) {}
	has = (...senses: Sense[]): boolean => senses.some((s) => this.all.has(s));
	/** Nothing but these and words that change nothing here. */
	only(...senses: Sense[]): boolean {
		for (const s of this.all) if (!senses.includes(s) && !NEUTRAL.has(s)) return false;
		return true;
	}
}

/** Words that stand beside any value of a contact: which one, whose, of which company. */
const NEUTRAL: ReadonlySet<Sense> = new Set<Sense>([
	'filler',
	'by',
	'primary',
	'secondary',
	'work',
	'home',
	'other',
	'billing',
	'shipping',
	'direct',
	'entity',
	'company',
	'account',
	'user'
]);

/** What has a day on which it happened. */
const HAPPENS: ReadonlySet<Sense> = new Set<Sense>([
	'created',
	'modified',
	'activity',
	'consentStatus',
	'optout',
	'birth',
	'emailOpens',
	'emailClicks',
	'visits'
]);

/** Rules in order; the first that has something to say decides. A rule says nothing with undefined. */
const FAMILIES: readonly ((bag: Bag) => Outcome | undefined)[] = [recordOf, personOf, placeOf];

/**
 * Puts the senses of one header together: "Name" + "company" → company, "type" + "phone" → label of a phone,
 * "E-Mail" + "status" → about an e-mail address. What fits no rule has no concept: generic words alone never match.
 */
export function compose(senses: readonly Sense[], ordinal: number): Outcome {
	const said = senses.some((s) => HAPPENS.has(s)) ? senses.map((s) => (s === 'on' ? 'date' : s)) : senses;
	const bag = new Bag(new Set(atWork(said).filter((s) => s !== 'filler' && s !== 'on')), ordinal);
	if (bag.all.size === 0) return { concept: null };
	for (const family of FAMILIES) {
		const outcome = family(bag);
		if (outcome) return outcome;
	}
	return { concept: null, aside: 'other' };
}

const REACHED_AT: ReadonlySet<Sense> = new Set<Sense>([
	'phone',
	'mobile',
	'fax',
	'email',
	'address',
	'street',
	'street2',
	'city',
	'state',
	'region',
	'postalCode',
	'country',
	'stateOrCountry',
	'zipCity',
	'website'
]);

/** "Telefono lavoro", "Mesto (služba)": the word for a job or a department beside a way to reach somebody says where, not which. */
export const atWork = (senses: readonly Sense[]): readonly Sense[] =>
	senses.some((s) => REACHED_AT.has(s)) ? senses.map((s) => (s === 'jobTitle' || s === 'department' ? 'work' : s)) : senses;

/** Business, private, other, billing or shipping, by the words around the value. */
export function placeWord(said: readonly Sense[], concept: Concept | null): Place {
	const senses = atWork(said);
	for (const place of ['billing', 'shipping', 'home', 'work', 'other'] as const) if (senses.includes(place)) return place;
	return concept !== 'company' && (senses.includes('company') || senses.includes('account')) ? 'company' : null;
}
