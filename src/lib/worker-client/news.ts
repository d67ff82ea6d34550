import type { News } from '#workers/contract';

/** Calls `listen` for every piece of news from any tab or worker; returns the way to stop. */
export function onNews(listen: (news: News) => void): () => void {
	const channel = new BroadcastChannel('muster');
	channel.onmessage = (e: MessageEvent<News>) => listen(e.data);
	return () => channel.close();
}
