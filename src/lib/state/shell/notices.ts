import type { Batch } from '#domain/delivery';
import type { ImportManifest } from '#domain/import';

/**
 * Something that happened, or waits, that one may want to know. Its id changes when there is more of it, so that what was put away comes
 * back.
 */
export type Notice =
	| { id: string; kind: 'imported'; at: number; href: string; file: string; rows: number; inRows: number }
	| { id: string; kind: 'held'; at: number; href: string; count: number }
	| {
			id: string;
			kind: 'delivery';
			at: number;
			href: string;
			label: string;
			count: number;
			paused: boolean;
			/** The rest of it is still being sent. */ underWay: boolean;
	  }
	| { id: string; kind: 'backup'; at: number; href: string; contacts: number; days: number | null };
/** A file that was read while nobody looked, and waits for its review. On the screen the import itself says so. */
export interface ReviewNotice {
	id: string;
	kind: 'review';
	href: string;
	duplicates: number;
}

const DAY = 86_400_000;
/** How long an ended import stays in the list, ms. */
const RECENT = 7 * DAY;
/** Days after which a copy is overdue, and contacts from which on one is needed. */
const BACKUP = { days: 30, contacts: 100 };

/** What there is to know now, newest first. `rejectedIn`: see rejected-now.ts. `backupAt`: ms, null = never. */
export function noticesOf(
	now: number,
	completed: readonly ImportManifest[],
	held: number,
	batches: readonly Batch[],
	rejectedIn: ReadonlyMap<string, number>,
	contacts: number,
	backupAt: number | null
): Notice[] {
	const list: Notice[] = [];
	for (const i of completed) {
		const at = i.completedAt ?? i.updatedAt;
		if (i.method === 'booth' || i.undone || now - at > RECENT) continue;
		list.push({
			id: `imported:${i.id}`,
			kind: 'imported',
			at,
			href: '/history',
			file: i.file.name,
			rows: i.ledger.total,
			inRows: i.ledger.created + i.ledger.merged
		});
	}
	const newest = completed.reduce((t, i) => Math.max(t, i.completedAt ?? 0), 0);
	if (held > 0) list.push({ id: `held:${held}`, kind: 'held', at: newest, href: '/review', count: held });
	for (const b of batches) {
		const paused = b.stalled !== null && b.counts.waiting > 0;
		const rejected = rejectedIn.get(b.id) ?? 0;
		if (rejected === 0 && !paused) continue;
		list.push({
			id: `delivery:${b.id}:${rejected}:${paused ? 1 : 0}`,
			kind: 'delivery',
			at: b.lastAttemptAt ?? b.createdAt,
			href: `/delivery?id=${encodeURIComponent(b.id)}`,
			label: b.label,
			count: paused ? b.counts.waiting : rejected,
			paused,
			underWay: b.counts.waiting > 0 && !paused
		});
	}
	const days = backupAt === null ? null : Math.floor((now - backupAt) / DAY);
	const oldest = completed.reduce((t, i) => Math.min(t, i.completedAt ?? now), now);
	// Whoever began today is not late.
	if (contacts >= BACKUP.contacts && (days === null ? now - oldest >= DAY : days >= BACKUP.days))
		list.push({
			id: `backup:${days === null ? 'never' : Math.floor(days / BACKUP.days)}`,
			kind: 'backup',
			at: now,
			href: '/settings#backup',
			contacts,
			days
		});
	return list.sort((a, b) => b.at - a.at);
}

/** Imports that wait for somebody to go on with them. */
export const reviewsOf = (unfinished: readonly ImportManifest[]): ReviewNotice[] =>
	unfinished
		.filter((i) => i.phase === 'review')
		.map((i) => ({ id: `review:${i.id}`, kind: 'review', href: `/import?id=${encodeURIComponent(i.id)}`, duplicates: i.duplicatesFound }));

/** What is new of what may be told: by id, a delivery when it is over, duplicates only when there are more of them. */
export function newsOf<T extends Notice | ReviewNotice>(before: readonly T[], now: readonly T[]): T[] {
	const known = new Set(before.filter(isOver).map((n) => n.id));
	const waited = before.reduce((most, n) => (n.kind === 'held' ? n.count : most), 0);
	return now.filter((n) => isOver(n) && !known.has(n.id) && (n.kind !== 'held' || n.count > waited));
}
const isOver = (n: Notice | ReviewNotice): boolean => n.kind !== 'delivery' || !n.underWay;

/** What one thing is told under: the newer word takes the place of the older one. */
export const tagOf = (n: Notice | ReviewNotice): string => (n.kind === 'held' ? n.kind : n.id.split(':', 2).join(':'));
