import type { DayTotals } from './event-totals';
import type { EventName } from './events';

/** The groups of an event added up over days: group → number, most first. */
export function groupsOf(days: readonly DayTotals[], name: EventName): [string, number][] {
	const sums = new Map<string, number>();
	for (const d of days)
		for (const [key, value] of Object.entries(d.names[name] ?? {}))
			if (key.startsWith('by:')) sums.set(key.slice(3), (sums.get(key.slice(3)) ?? 0) + value);
	return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
