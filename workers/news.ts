import type { News, ToldNews } from './contract';

let channel: BroadcastChannel | null = null;
/** Of this worker, and how often it told something. */
const teller = Math.random().toString(36).slice(2);
let told = 0;

/** Tells every tab and worker that something changed. Does nothing where there is no BroadcastChannel. */
export function tell(news: News): void {
	if (typeof BroadcastChannel === 'undefined') return;
	channel ??= new BroadcastChannel('muster');
	channel.postMessage({ ...news, told: `${teller}-${++told}` } satisfies ToldNews);
}
