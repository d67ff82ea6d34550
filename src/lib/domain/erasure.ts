import type { DeliveryStatus } from './delivery';
import type { Problem } from './result';

/** What erasing a person would take away (CON-4), before anything is done. */
export interface ErasePreview {
	/** Contacts that are this person: the one that was asked for first. */
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
