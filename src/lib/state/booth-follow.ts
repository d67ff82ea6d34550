import { localDay } from '#domain/local-day';
import { onNews } from '#lib/worker-client/news';

/** Counts are read anew at most this often, and the calendar is looked at, ms. */
const AT_MOST_MS = 1000,
	CALENDAR_MS = 30_000;

/** Calls `read` when what the booth counts may have changed: contacts, deliveries, Manual Review, and the day. Returns the way to stop. */
export function followCounts(read: () => Promise<void>): () => void {
	let soon: ReturnType<typeof setTimeout> | undefined;
	const again = (): void => {
		soon ??= setTimeout(() => {
			soon = undefined;
			void read().catch(() => undefined);
		}, AT_MOST_MS);
	};
	const stop = onNews(({ kind }) => {
		if (kind === 'contacts' || kind === 'delivery' || kind === 'held') again();
	});
	let day = localDay(Date.now());
	const calendar = setInterval(() => {
		const now = localDay(Date.now());
		if (now !== day) again();
		day = now;
	}, CALENDAR_MS);
	return () => {
		stop();
		clearTimeout(soon);
		clearInterval(calendar);
	};
}
