import { withDeadline } from './engine/deadline';
import type { Store } from './engine/open';
import type { ReplacedRecord, TakeBackPiece } from './schema';

/** 0 = not part of it; open = to do, or under way when the app was closed. */
export const TAKE_BACK_STATES = ['none', 'open', 'done', 'failed'] as const;

const isKept = (v: ReplacedRecord[] | TakeBackPiece): v is ReplacedRecord[] => Array.isArray(v);
const takeBackKey = (batchId: string, n: number): [string, number] => [batchId, -1 - n];

/** What a delivery created (`before` null) or replaced, by external id. */
export async function readReplaced(db: Store, batchId: string, seq?: number): Promise<Map<string, ReplacedRecord>> {
	const range = IDBKeyRange.bound([batchId, seq ?? 0], [batchId, seq ?? Infinity]);
	const all = await withDeadline(db.getAll('replaced', range), 'Reading what was replaced');
	return new Map(
		all
			.filter(isKept)
			.flat()
			.map((r) => [r.externalId, r])
	);
}

/** How far taking back has come in a chunk of the delivery; null = not begun there. */
export async function readTakeBack(db: Store, batchId: string, n: number): Promise<TakeBackPiece | null> {
	const piece = await withDeadline(db.get('replaced', takeBackKey(batchId, n)), 'Reading what was taken back');
	return piece && !isKept(piece) ? piece : null;
}

export { takeBackKey };
