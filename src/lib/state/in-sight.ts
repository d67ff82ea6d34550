import { holdShared, isHeld } from './shell/shared-lock';

/** Held by every window of Muster that somebody looks at. */
const LOCK = 'muster:in-sight';

/** Lets all windows know while this one is looked at; returns the way to stop. */
export function announceSight(): () => void {
	let leave: (() => void) | null = null;
	const change = (): void => {
		if (document.visibilityState !== 'visible') {
			leave?.();
			leave = null;
		} else leave ??= holdShared(LOCK);
	};
	document.addEventListener('visibilitychange', change);
	change();
	return () => {
		document.removeEventListener('visibilitychange', change);
		leave?.();
	};
}

/** True while a window of Muster is looked at: this one or, where the browser can say so, another. */
export async function inSight(): Promise<boolean> {
	if (document.visibilityState === 'visible') return true;
	try {
		return await isHeld(LOCK);
	} catch {
		return false;
	}
}
