import { remember, remembered } from '../remembered';

/** What the last check of the audit log saw as the newest entry: kept outside the store that it is about. */
const ANCHOR = 'muster:audit';

/** What that was; null = no check yet. */
export function lastChecked(): { lastKey: number; head: string } | null {
	try {
		const kept = JSON.parse(remembered(ANCHOR) ?? 'null') as { lastKey?: unknown; head?: unknown } | null;
		return kept && typeof kept.lastKey === 'number' && typeof kept.head === 'string' ? { lastKey: kept.lastKey, head: kept.head } : null;
	} catch {
		return null;
	}
}

/** Keeps what a check saw. */
export const keepChecked = (lastKey: number, head: string): boolean => remember(ANCHOR, JSON.stringify({ lastKey, head }));

/** A restored backup brought another log, which its newest entry says: what a check of the one before saw is not in it. */
export const forgetChecked = (): boolean => remember(ANCHOR, null);
