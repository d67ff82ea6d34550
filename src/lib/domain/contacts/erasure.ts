import type { DeliveryStatus } from '../delivery';
import type { Problem } from '../result';

/** Somebody as they are asked for who need not be a contact: an email, or a number with a name; '' = not given. */
export interface SoughtPerson {
	email: string;
	phone: string;
	name: string;
}
/**
 * Where somebody stands who is known by a name alone: a visitor of a booth, a line of a list of attendees, or a row of a file without an
 * address or a number. `of` = the event, the list or the file.
 */
export interface NamedPlace {
	id: string;
	kind: 'visitor' | 'attendee' | 'row';
	name: string;
	company: string;
	of: string;
	row: number;
	at: number;
}
/** Somebody by a name alone: those of the places of that name that a person chose. */
export interface NamedPerson {
	name: string;
	places: readonly string[];
}
/** Whom to erase: the person behind a contact, by its id, or somebody by what they are known by. */
export type Whom = number | SoughtPerson | NamedPerson;

export const isNamed = (whom: Whom): whom is NamedPerson => typeof whom === 'object' && 'places' in whom;

/** True where somebody is told from everybody else: a number alone may be a firm's. */
export const isTold = ({ email, phone, name }: SoughtPerson): boolean => email.trim() !== '' || (phone.trim() !== '' && name.trim() !== '');

/** What erasing a person would take away (CON-4), before anything is done. */
export interface ErasePreview {
	/** An address or a number of theirs is known: by its hash a later import is kept from bringing them back. */
	hashed: boolean;
	/** Contacts that are this person: the one that was asked for first; none where nobody of those here is. */
	contacts: { id: number; name: string; email: string; deleted: boolean }[];
	/** Rows of imports, and of how many imports. */
	rows: number;
	imports: number;
	/** Rows that wait in Manual Review. */
	held: number;
	/** Rows there that may be this person and stay: nobody has decided yet. */
	maybe: number;
	/** Contacts of others that have values of a row of theirs by a merge, and stay. */
	mixed: { id: number; name: string }[];
	/** Merges and edits. */
	changes: number;
	/** Places in lead lists, attempts to reach them, visits to a booth with their pictures, lines of lists of attendees. */
	lists: number;
	attempts: number;
	visitors: number;
	attendees: number;
	pictures: number;
	/** What the person was delivered in: what stands at the destination is not ours to erase. */
	deliveries: { destination: string; at: number; status: DeliveryStatus }[];
	/** Why it can't be done now; null = it can. */
	blocked: Problem | null;
}
