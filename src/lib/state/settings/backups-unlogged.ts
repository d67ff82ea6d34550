import type { BackupLine } from '#domain/device/backup';
import { followNews } from '#lib/worker-client/follow-news';
import { pipeline } from '#lib/worker-client/pipeline';
import { remember, remembered } from '../remembered';

/** Where lines wait that a full device had no room for: beside the store, whose room is not theirs. */
const KEY = 'muster:backups-unlogged';
/** Room may have been made when contacts or imports went, ms after that. */
const AFTER_MS = 2000;

const isLine = (line: Partial<BackupLine> | null): line is BackupLine =>
	typeof line?.at === 'number' &&
	typeof line.by === 'string' &&
	typeof line.contacts === 'number' &&
	typeof line.bytes === 'number' &&
	typeof line.encrypted === 'boolean';

function kept(): BackupLine[] {
	try {
		const lines: unknown = JSON.parse(remembered(KEY) ?? '[]');
		return Array.isArray(lines) ? (lines as (Partial<BackupLine> | null)[]).filter(isLine) : [];
	} catch {
		return [];
	}
}

/** Keeps the line of a backup for the audit log (HIS-2) until there is room for it. */
export const keepUnlogged = (line: BackupLine): void => void remember(KEY, JSON.stringify([...kept(), line]));

/** Writes what waits, in its order; what there is no room for still waits on. */
export async function logBackups(): Promise<void> {
	const lines = kept();
	if (lines.length === 0) return;
	// Taken away first: another tab that hears the same news writes no line a second time.
	remember(KEY, null);
	while (lines.length > 0) {
		if (!(await pipeline.logBackup(lines[0]!).catch(() => false))) break;
		lines.shift();
	}
	if (lines.length > 0) remember(KEY, JSON.stringify([...lines, ...kept()]));
}

/** Writes what waits now, and whenever there may be room; returns the way to stop. */
export function followRoomForBackups(): () => void {
	void logBackups();
	return followNews(['contacts', 'imports'], logBackups, AFTER_MS);
}
