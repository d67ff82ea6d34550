import { localDay } from '#domain/basics/local-day';

/** How often the calendar is looked at, ms. */
const LOOK_EVERY = 30_000;

/** The day on this device's calendar, also where the app stays open over midnight: what was done yesterday isn't said to be of today. */
class Today {
	/** A moment of the day, ms; another one once the day is. */
	now = $state(Date.now());

	/** Follows the calendar; returns the way to stop. */
	readonly follow = (): (() => void) => {
		const look = (): void => {
			if (localDay(Date.now()) !== localDay(this.now)) this.now = Date.now();
		};
		look();
		const timer = setInterval(look, LOOK_EVERY);
		// A device that slept over midnight.
		document.addEventListener('visibilitychange', look);
		return () => {
			clearInterval(timer);
			document.removeEventListener('visibilitychange', look);
		};
	};
}

export const today = new Today();
