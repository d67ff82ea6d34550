import { endWorkers } from '#lib/worker-client/all';
import { onLostStore } from '#lib/worker-client/lost-store';
import { TYPED_LOCKS } from './half-typed';
import { TYPING_LOCK } from '../import/import-wizard-busy';
import { isHeldHere } from './shared-lock';

/** When this tab reloaded for it last; kept by the tab alone. */
const WHEN = 'muster:store-lost';
/** One that is cut off again so soon after a reload is not reloaded by itself: it would go round and round, ms. */
const SOON_MS = 60_000;
/** ms after which it is looked once more whether what is typed was given up. */
const LOOK_MS = 2000;

const isTyped = (): boolean => isHeldHere(TYPING_LOCK) || isHeldHere(TYPED_LOCKS);

/** False where it reloaded a moment ago, and where that can't be kept. */
function mayReload(): boolean {
	try {
		const before = Number(sessionStorage.getItem(WHEN) ?? 0);
		if (Date.now() - before < SOON_MS) return false;
		sessionStorage.setItem(WHEN, String(Date.now()));
		return true;
	} catch {
		return false;
	}
}

/** An engine that cut this page off from its store ([Note: lost store] in workers/store) gives it back to a page that is loaded anew. */
class LostStore {
	/** It is said on the screen: what is typed would go with a reload, or a reload did not help. */
	shown = $state(false);
	#known = false;

	/** Follows what workers say; returns the way to stop. */
	readonly follow = (): (() => void) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const look = (): void => {
			if (!isTyped() && mayReload()) return void this.reload();
			this.shown = true;
			if (isTyped()) timer = setTimeout(look, LOOK_MS);
		};
		const deaf = onLostStore(() => {
			if (this.#known) return;
			this.#known = true;
			look();
		});
		return () => {
			deaf();
			clearTimeout(timer);
		};
	};

	readonly reload = async (): Promise<void> => {
		await endWorkers('leaving');
		location.reload();
	};
}

export const lostStore = new LostStore();
