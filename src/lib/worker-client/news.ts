import type { ToldNews } from '#workers/contract';

/** Calls `listen` for every piece of news from any tab or worker; returns the way to stop. */
export function onNews(listen: (news: ToldNews) => void): () => void {
	const channel = new BroadcastChannel('muster');
	channel.onmessage = (e: MessageEvent<ToldNews>) => listen(e.data);
	return () => channel.close();
}
