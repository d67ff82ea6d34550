/** The part of the Badging API that is used; engines without it have neither. */
interface Badging {
	setAppBadge?(count: number): Promise<void>;
	clearAppBadge?(): Promise<void>;
}

/** Puts the number of what is not yet delivered on the app's icon; nothing waits = no number. */
export function showBadge(count: number): void {
	const badging = navigator as Navigator & Badging;
	const done = count > 0 ? badging.setAppBadge?.(count) : badging.clearAppBadge?.();
	done?.catch(() => undefined); // Not installed, or switched off: the status line says the same.
}
