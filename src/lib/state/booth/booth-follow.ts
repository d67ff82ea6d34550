import { localDay } from '#domain/basics/local-day';
import { followNews } from '#lib/worker-client/follow-news';

/** Counts are read anew at most this often, and the calendar is looked at, ms. */
const AT_MOST_MS = 1000,
	CALENDAR_MS = 30_000;

/** Calls `read` when what the booth counts may have changed: contacts, deliveries, Manual Review, and the day. Returns the way to stop. */
export function followCounts(read: () => Promise<void>): () => void {
	const again = (): Promise<void> => read().catch(() => undefined);
	const stop = followNews(['contacts', 'delivery', 'held'], again, AT_MOST_MS);
	let day = localDay(Date.now());
	const calendar = setInterval(() => {
		const now = localDay(Date.now());
		if (now !== day) void again();
		day = now;
	}, CALENDAR_MS);
	return () => {
		stop();
		clearInterval(calendar);
	};
}
