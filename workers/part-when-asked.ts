import type { Part, Parted } from './contract';
import { isCutOff, part } from './store/engine/parting';

interface Scope {
	addEventListener(type: 'message', hear: (event: MessageEvent<unknown>) => void): void;
	addEventListener(type: 'unhandledrejection', hear: (event: PromiseRejectionEvent) => void): void;
	postMessage(message: unknown): void;
}

/** Hears the window say that it is about to end this worker, and answers when nothing is being written any more ([Note: parting]). */
export function partWhenAsked(scope: Scope = globalThis as unknown as Scope): void {
	scope.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
		if (data === ('muster:part' satisfies Part)) void part().then(() => scope.postMessage('muster:parted' satisfies Parted));
	});
	// Work that nobody waits for ends with its worker, and is taken up by the next one: no error of the app.
	scope.addEventListener('unhandledrejection', (event) => {
		if (isCutOff(event.reason)) event.preventDefault();
	});
}
