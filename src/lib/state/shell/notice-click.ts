/** What the service worker asks of an open page when a notification was tapped. */
const OPEN_AT = 'OPEN_AT';
/** How long a page may take to say that it heard, ms: one at the lock screen, or of an earlier version, doesn't. */
const PATIENCE_MS = 1500;

/** An address of this app, of what came with a notification; Home for anything else. */
export const ownAddress = (href: unknown): string =>
	typeof href === 'string' && href.startsWith('/') && !/^[/\\]{2}/.test(href) ? href : '/';

/**
 * In the service worker: asks a page to go somewhere as by a tap on a link. Loaded anew, it would stop the import that it is at. False where
 * nobody answers.
 */
export function askToGo(page: { postMessage(message: unknown, transfer: Transferable[]): void }, href: string): Promise<boolean> {
	return new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		const end = (heard: boolean): void => {
			clearTimeout(late);
			port1.close();
			done(heard);
		};
		const late = setTimeout(() => end(false), PATIENCE_MS);
		port1.onmessage = () => end(true);
		page.postMessage({ type: OPEN_AT, href }, [port2]);
	});
}

/** In a page: goes where it is asked to, and says that it heard. Returns the way to stop. */
export function onAskedToGo(go: (href: string) => void): () => void {
	const hear = ({ data, ports }: MessageEvent<{ type?: unknown; href?: unknown } | null>): void => {
		if (data?.type !== OPEN_AT) return;
		ports[0]?.postMessage(true);
		go(ownAddress(data.href));
	};
	const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	worker?.addEventListener('message', hear);
	return () => worker?.removeEventListener('message', hear);
}
