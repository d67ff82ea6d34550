import { withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';

/** Held by the one edit of many contacts that is at work on this device. */
export const BULK_LOCK = 'muster:bulk-edit';
/** In `settings` from the first chunk that an edit of many writes to the last, and while one is taken back: by which key. */
export const BULK_MARK = 'bulkEdit';

export interface BulkMark {
	key: string;
	at: number;
	by: string;
	/** It is being taken back, and how many contacts are. */ back?: number;
	/** The user asked for it back: its history stays, as that of any undo. */ wanted?: true;
}

export const readMark = (db: Store): Promise<BulkMark | undefined> =>
	withDeadline(db.get('settings', BULK_MARK) as Promise<BulkMark | undefined>, 'Reading what is under way');

/** True when an edit of many, or its undo, died in the middle. */
export const bulkLeft = async (db: Store): Promise<boolean> => (await readMark(db)) !== undefined;
