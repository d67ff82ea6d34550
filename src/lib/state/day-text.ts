import { locale } from '#domain/messages/locale';

/** "today", "yesterday", "4 days ago" within a week by the calendar of this device, then the date. Times in ms. */
export function dayText(at: number, now: number): string {
	const midnight = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
	const days = Math.round((midnight(now) - midnight(at)) / 86_400_000);
	if (days >= 0 && days < 7) return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(-days, 'day');
	return new Date(at).toLocaleDateString(locale(), {
		day: 'numeric',
		month: 'long',
		...(new Date(at).getFullYear() !== new Date(now).getFullYear() && { year: 'numeric' })
	});
}
