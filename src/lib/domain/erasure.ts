import type { DeliveryStatus } from './delivery';
import type { Problem } from './result';

/** Somebody as they are asked for who need not be a contact: an email, or a number with a name; '' = not given. */
export interface SoughtPerson {
	email: string;
	phone: string;
	name: string;
}
/** Whom to erase: the person behind a contact, by its id, or somebody by what they are known by. */
export type Whom = number | SoughtPerson;

/** True where somebody is told from everybody else: a number alone may be a firm's. */
export const isTold = ({ email, phone, name }: SoughtPerson): boolean => email.trim() !== '' || (phone.trim() !== '' && name.trim() !== '');

/** What erasing a person would take away (CON-4), before anything is done. */
export interface ErasePreview {
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
	/** Places in lead lists, attempts to reach them, pictures. */
	lists: number;
	attempts: number;
	pictures: number;
	/** What the person was delivered in: what stands at the destination is not ours to erase. */
	deliveries: { destination: string; at: number; status: DeliveryStatus }[];
	/** Why it can't be done now; null = it can. */
	blocked: Problem | null;
}
