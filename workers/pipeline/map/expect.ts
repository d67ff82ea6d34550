import { share, type ColumnContent, type Kind } from './content';
import type { Concept } from './synonyms/index';

/**
 * What the values of a field look like: `kind` speaks for it; `strict` = values of no such kind speak against it; `against` = kinds that
 * do.
 */
interface Expectation {
	kind: Kind;
	/** Speaks for it as well where nearly every value is of this kind. */
	or?: Kind;
	strict?: boolean;
	against?: readonly Kind[];
}

const CONTACT_DATA = ['email', 'phone', 'url', 'date'] as const;
const text: Expectation = { kind: 'text', against: CONTACT_DATA };
const name: Expectation = { kind: 'name', against: [...CONTACT_DATA, 'number', 'yesNo'] };
const date: Expectation = { kind: 'date', strict: true };
const number: Expectation = { kind: 'number', strict: true };
const anything: Expectation = { kind: 'text' };

const EXPECT: Partial<Record<Concept, Expectation>> = {
	salutation: { kind: 'honorific', against: [...CONTACT_DATA, 'job', 'number'] },
	firstName: name,
	lastName: name,
	fullName: { kind: 'name', against: [...CONTACT_DATA, 'number', 'yesNo', 'company'] },
	email: { kind: 'email', strict: true },
	email2: { kind: 'email', strict: true },
	houseNumber: { kind: 'text', against: ['email', 'url', 'date', 'phone'] },
	phone: { kind: 'phone', strict: true },
	phoneLabel: { kind: 'phoneLabel', strict: true },
	company: { kind: 'text', against: ['email', 'phone', 'date', 'number', 'yesNo'] },
	jobTitle: { kind: 'text', against: [...CONTACT_DATA, 'honorific', 'number', 'yesNo'] },
	companySize: { kind: 'number', against: ['email', 'phone', 'url', 'date'] },
	annualRevenue: { kind: 'number', against: ['email', 'url', 'date'] },
	website: { kind: 'url', strict: true, against: ['linkedin'] },
	street: { kind: 'address', against: ['email', 'url', 'date', 'yesNo'] },
	street2: { kind: 'address', against: ['email', 'url', 'date', 'yesNo'] },
	city: { kind: 'place', against: [...CONTACT_DATA, 'number', 'yesNo'] },
	state: { kind: 'state', or: 'place', against: [...CONTACT_DATA, 'number', 'yesNo', 'status'] },
	zipCity: text,
	postalCode: { kind: 'postalCode', strict: true },
	country: { kind: 'country', against: [...CONTACT_DATA, 'number', 'yesNo'] },
	timeZone: { kind: 'timeZone', against: ['email', 'phone', 'url'] },
	owner: { kind: 'text', against: ['phone', 'date', 'url', 'number', 'yesNo'] },
	createdDate: date,
	lastActivityDate: date,
	consentDate: date,
	visits: number,
	emailOpens: number,
	emailClicks: number,
	downloads: number,
	eventVisits: number,
	activities: anything,
	notes: anything,
	tags: { kind: 'text', against: ['email', 'phone', 'date', 'yesNo'] },
	linkedin: { kind: 'linkedin', against: ['email', 'phone', 'date', 'number'] },
	twitter: { kind: 'handle', against: ['email', 'phone', 'date', 'number'] },
	consentStatus: { kind: 'yesNo', against: CONTACT_DATA },
	consentText: text,
	accountId: { kind: 'text', against: ['email', 'url'] },
	industry: { kind: 'text', against: [...CONTACT_DATA, 'number', 'yesNo'] },
	leadSource: { kind: 'text', against: ['email', 'phone', 'date', 'number'] },
	leadStatus: { kind: 'text', against: ['email', 'phone', 'date', 'url'] }
};

export interface Verdict {
	state: 'agrees' | 'neutral' | 'contradicts' | 'blank';
	/** The kind that was sought, or, in a contradiction by another kind, the kind that was found. */
	kind: Kind;
	found: Kind | null;
	/** Values of `kind` (or of `found`) among the filled ones. */
	hits: number;
}

/** Numbers as small countries have them (12345678): bare, they may be anything, and are phones where the header says so. */
const SHORT = /^[1-9]\d{6,7}$/;
/** 20261231, 31122026. */
const DAY = /^(?:(?:19|20)\d\d(?:0\d|1[0-2])[0-3]\d|[0-3]\d(?:0\d|1[0-2])(?:19|20)\d\d)$/;
const areShort = ({ values }: ColumnContent): boolean => values.filter((v) => SHORT.test(v) && !DAY.test(v)).length >= values.length * 0.8;

/** What the content of a column says to a proposed meaning. */
export function judge(concept: Concept, content: ColumnContent): Verdict {
	const { kind, or, strict, against = [] } = EXPECT[concept] ?? text;
	const hits = content.hits[kind];
	if (content.filled === 0) return { state: 'blank', kind, found: null, hits };
	const foe = against.filter((k) => share(content, k) >= 0.5).sort((a, b) => content.hits[b] - content.hits[a])[0];
	// A value can be of two kinds ("London" is a name, a city and a word): the sought kind wins a tie.
	if (foe && (kind === 'text' || foe === 'company' || content.hits[foe] > hits))
		return { state: 'contradicts', kind, found: foe, hits: content.hits[foe] };
	if (share(content, kind) >= 0.6) return { state: 'agrees', kind, found: null, hits };
	if (or && share(content, or) >= 0.8) return { state: 'agrees', kind: or, found: null, hits: content.hits[or] };
	if (strict && share(content, kind) < 0.3 && !(kind === 'phone' && areShort(content)))
		return { state: 'contradicts', kind, found: null, hits };
	return { state: 'neutral', kind, found: null, hits };
}
