import type { News } from './contract';

let channel: BroadcastChannel | null = null;

/** Tells every tab and worker that something changed. Does nothing where there is no BroadcastChannel. */
export function tell(news: News): void {
	if (typeof BroadcastChannel === 'undefined') return;
	channel ??= new BroadcastChannel('muster');
	channel.postMessage(news);
}
