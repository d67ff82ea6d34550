import type { BeforeNavigate } from '@sveltejs/kit';

/** Not among the types yet. Android's Back asks it before it asks the history, also where nothing is left to go back to. */
interface Watcher {
	onclose: (() => void) | null;
	destroy(): void;
}
const CloseWatcher = (globalThis as { CloseWatcher?: new () => Watcher }).CloseWatcher;
/** It hears Escape, too, also where a field or an input method kept that for itself: keys are not for it to answer. */
let isKey = false;
if (CloseWatcher)
	addEventListener(
		'keydown',
		() => {
			isKey = true;
			setTimeout(() => (isKey = false));
		},
		{ capture: true }
	);

/** What lies open above the screen, the topmost last. */
const open: (() => void)[] = [];

/** From now on something lies open above the screen, and Back closes it as Escape does. Returns the way to end that. */
export function closesOnBack(close: () => void): () => void {
	let watcher: Watcher | null = null;
	function watch(): void {
		if (!CloseWatcher) return;
		watcher = new CloseWatcher();
		watcher.onclose = () => {
			if (!isKey) close();
			// It serves once; what asks before it closes may stay open.
			setTimeout(() => open.includes(close) && watch());
		};
	}
	open.push(close);
	watch();
	return () => {
		open.splice(open.lastIndexOf(close), 1);
		watcher?.destroy();
	};
}

/** Leads away from the screen, and closes what lies open above it instead: for all who ask before a screen is left. */
export const closesInstead = (nav: BeforeNavigate): boolean => nav.type === 'popstate' && (nav.delta ?? 0) < 0 && open.length > 0;

const closeTopmost = (): void => open.at(-1)?.();

/** Keeps the screen, and closes once the history is where it was: what closes may write the address. */
export function keepScreen(nav: BeforeNavigate): void {
	if (!closesInstead(nav)) return;
	nav.cancel();
	addEventListener('popstate', closeTopmost, { once: true });
}

/**
 * Back within a screen, from one `#part` to another, is nothing that leaves it. Returns the way to stop following it.
 * @param shown the address on the screen, which the router changes only after this has seen it
 */
export function closeWithin(shown: () => URL): () => void {
	function moved(e: PopStateEvent): void {
		const { pathname, search, hash } = shown();
		const isPart = location.pathname === pathname && location.search === search && location.hash !== hash;
		if (e.state !== null && isPart) closeTopmost();
	}
	addEventListener('popstate', moved, { capture: true });
	return () => removeEventListener('popstate', moved, { capture: true });
}
