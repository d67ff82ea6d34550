import type { Part, Parted } from './contract';
import { part } from './store/parting';

type Scope = Pick<Worker, 'addEventListener' | 'postMessage'>;

/** Hears the window say that it is about to end this worker, and answers when nothing is being written any more ([Note: parting]). */
export function partWhenAsked(scope: Scope = globalThis as unknown as Scope): void {
	scope.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
		if (data === ('muster:part' satisfies Part)) void part().then(() => scope.postMessage('muster:parted' satisfies Parted));
	});
}
