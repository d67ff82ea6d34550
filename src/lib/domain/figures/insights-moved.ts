import { groupsOf } from './event-groups';
import type { DayTotals } from './event-totals';

export const OUTCOME_PARTS = ['created', 'merged', 'skipped', 'held', 'failed'] as const;
export type OutcomePart = (typeof OUTCOME_PARTS)[number];

/** Rows that became something else since they were counted, by the day (ISO) on which they were. */
export interface Moved {
	day: string;
	rows: number;
	from: OutcomePart;
	to: OutcomePart;
}
const dayBefore = (day: string, daysAgo: number): string => new Date(Date.parse(day) - daysAgo * 86_400_000).toISOString().slice(0, 10);

/** All that rows became since, in an order in which each move finds the rows that it moves. */
export const rowsMoved = (days: readonly DayTotals[]): Moved[] => [
	...mergesUndone(days),
	...visitorsTakenBack(days),
	...waitingSettled(days)
];

/** Visitors who were taken back with the contact that was made of them. */
function visitorsTakenBack(days: readonly DayTotals[]): Moved[] {
	return days.flatMap((d) =>
		groupsOf([d], 'visitor_taken_back').map(([group, rows]): Moved => {
			const [was, daysAgo] = group.split(',');
			return { day: dayBefore(d.day, Number(daysAgo)), rows, from: was === 'merged' ? 'merged' : 'created', to: 'skipped' };
		})
	);
}

/** Rows whose merge was taken back. */
function mergesUndone(days: readonly DayTotals[]): Moved[] {
	return days.flatMap((d) =>
		groupsOf([d], 'merge_undone').flatMap(([group, rows]): Moved[] => {
			const [counted, daysAgo] = group.split(',').map(Number);
			return counted === 1 ? [{ day: dayBefore(d.day, daysAgo ?? 0), rows, from: 'merged', to: 'created' }] : [];
		})
	);
}

const isPart = (part: string): part is OutcomePart => (OUTCOME_PARTS as readonly string[]).includes(part);

/**
 * Rows of Manual Review that were settled. What went and came back between two parts on any days is taken together; those that waited move
 * first, since only then they can move on.
 */
function waitingSettled(days: readonly DayTotals[]): Moved[] {
	const net = new Map<string, number>();
	for (const d of days)
		for (const [group, rows] of groupsOf([d], 'waiting_settled')) {
			const [from = '', to = '', daysAgo] = group.split(',');
			const day = dayBefore(d.day, Number(daysAgo));
			const [there, back] = [`${day},${from},${to}`, `${day},${to},${from}`];
			if (net.has(back)) net.set(back, (net.get(back) ?? 0) - rows);
			else net.set(there, (net.get(there) ?? 0) + rows);
		}
	const moves = [...net].flatMap(([key, n]): Moved[] => {
		const [day = '', a = '', b = ''] = key.split(',');
		const [from, to] = n < 0 ? [b, a] : [a, b];
		return n !== 0 && isPart(from) && isPart(to) ? [{ day, rows: Math.abs(n), from, to }] : [];
	});
	const rank = (part: OutcomePart): number => Number(part !== 'held');
	return moves.sort((a, b) => rank(a.from) - rank(b.from));
}
