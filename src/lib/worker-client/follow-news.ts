import type { ToldNews } from '#workers/contract';
import { onNews } from './news';

/**
 * Calls `read` after news that concern it: once for all that come within `ms`, and never twice at a time. News that keep coming (a
 * delivery, an edit of all contacts) don't put it off, so that what is shown follows them; what comes while it reads is read after that.
 * @param concerns kinds of news, or a test of each
 * @param ms from the first of some news to reading, and from the end of a reading to the next one, milliseconds
 * @returns the way to stop
 */
export function followNews(
	concerns: readonly ToldNews['kind'][] | ((news: ToldNews) => boolean),
	read: () => unknown,
	ms = 200
): () => void {
	const isOurs = typeof concerns === 'function' ? concerns : (news: ToldNews): boolean => concerns.includes(news.kind);
	let timer: ReturnType<typeof setTimeout> | undefined;
	let state: 'resting' | 'reading' | 'stopped' = 'resting';
	let more = false;
	const go = async (): Promise<void> => {
		timer = undefined;
		more = false;
		state = 'reading';
		try {
			await read();
		} finally {
			if (state === 'reading') {
				state = 'resting';
				if (more) soon();
			}
		}
	};
	const soon = (): void => {
		if (state === 'reading') more = true;
		else if (state === 'resting') timer ??= setTimeout(() => void go(), ms);
	};
	const deaf = onNews((news) => {
		if (isOurs(news)) soon();
	});
	return () => {
		state = 'stopped';
		clearTimeout(timer);
		deaf();
	};
}
