/** The day of a moment (ms) on this device's calendar, ISO: 2026-03-05. */
export function localDay(at: number): string {
	const d = new Date(at);
	return `${d.getFullYear()}-${String(d.getMonth() + 1).padStart(2, '0')}-${String(d.getDate()).padStart(2, '0')}`;
}

/** Noon of a day (ISO) on this device's calendar, ms. */
export const noonOf = (day: string): number => new Date(`${day}T12:00:00`).getTime();

const DAY = 86_400_000;

/** Calendar days of the device from one moment to another. */
export function daysBetween(from: number, to: number): number {
	const noon = (at: number): number => new Date(at).setHours(12, 0, 0, 0);
	return Math.max(0, Math.round((noon(to) - noon(from)) / DAY));
}
