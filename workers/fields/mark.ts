import type { CustomField } from '#domain/fields';
import type { DateOrder } from '#domain/import';
import { withDeadline } from '../store/engine/deadline';
import type { Store } from '../store/engine/open';

/** How keys in `history` begin under which the values of a field changed as a whole: nobody edited these contacts. */
export const FIELD_CHANGE = 'edit/field-';
/** Held by the one change of a field's values that is at work on this device. */
export const FIELD_LOCK = 'muster:fields';
/** In `settings` from the moment that a field is another one until all its values are: what is being done. */
export const FIELD_MARK = 'fieldChange';

/** What becomes of the values of a field. `move`: each of some gets another, or none. */
export type ValueWork =
	{ kind: 'clear' } | { kind: 'move'; values: [string, string | null][] } | { kind: 'type'; order: DateOrder; skip: string[] };

/** A change of values under way: enough to go on with it after a kill, and nothing else. */
export interface FieldMark {
	/** Its own key in `history`. */
	key: string;
	at: number;
	by: string;
	field: CustomField['id'];
	label: string;
	work: ValueWork;
	/** Keys of earlier changes that are taken back first, the newest first. */
	back: string[];
	/** Contacts changed so far that are there. */
	contacts: number;
	/** The line of the log when it is done. */
	said: { action: string; params: Record<string, unknown> };
}

export const readFieldMark = (db: Store): Promise<FieldMark | undefined> =>
	withDeadline(db.get('settings', FIELD_MARK) as Promise<FieldMark | undefined>, 'Reading what is under way');
