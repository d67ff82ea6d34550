import type { LostStore } from './contract';
import { onServerLost } from './store/engine/lost-store';

/** Tells the window when this worker learns that no database can be opened any more ([Note: lost store]). */
export function tellLostStore(scope: { postMessage(message: unknown): void } = globalThis as unknown as Worker): void {
	onServerLost(() => scope.postMessage('muster:lost-store' satisfies LostStore));
}
