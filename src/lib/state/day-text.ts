import { locale, otherYear, timeOfDay } from '#domain/messages/locale';

/** "today", "yesterday", "4 days ago" within a week by the calendar of this device, then the date. Times in ms. */
export function dayText(at: number, now: number): string {
	const midnight = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
	const days = Math.round((midnight(now) - midnight(at)) / 86_400_000);
	if (days >= 0 && days < 7) return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(-days, 'day');
	return new Date(at).toLocaleDateString(locale(), {
		day: 'numeric',
		month: 'long',
		...otherYear(at, now)
	});
}

/** Day and time of day, short, with the year where it is another one than `now`'s. Times in ms. */
export const shortMoment = (at: number, now: number): string =>
	new Date(at).toLocaleString(locale(), { day: 'numeric', month: 'short', ...otherYear(at, now), ...timeOfDay() });
