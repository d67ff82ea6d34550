import type { Batch } from '#domain/delivery';
import { m } from '#lib/messages/index';
import { delivery } from '#lib/worker-client/delivery';
import { followNews } from '#lib/worker-client/follow-news';
import { query } from '#lib/worker-client/query';
import { announceSight, inSight } from '../in-sight';
import { newsOf, noticesOf, reviewsOf, tagOf, type Notice, type ReviewNotice } from './notices';
import { rejectedNow } from '../booth/rejected-now';
import { verifiedBackup } from '../settings/settings-backup.svelte';
import type { Shell } from './shell.svelte';
import { note } from './window-events';

const AWAY = 'muster:notices-away';
const SYSTEM = 'muster:notices-system';
/** Ids kept of what was put away. */
const KEPT = 300;
const NONE: ReadonlyMap<string, number> = new Map();

function readAway(): string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(AWAY) ?? '[]');
		return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
	} catch {
		return [];
	}
}

/** A notice in words, for the list. */
export function noticeText(n: Notice): string {
	const w = m.notices;
	if (n.kind === 'imported') return w.imported(n.file, n.inRows, n.rows);
	if (n.kind === 'held') return w.held(n.count);
	if (n.kind === 'delivery') return n.paused ? w.paused(n.label, n.count) : w.rejected(n.label, n.count);
	return w.backup(n.contacts, n.days);
}

/** The same for the system, where others may read along; null = only in the list. */
function systemText(n: Notice | ReviewNotice): string | null {
	const w = m.notices.system;
	if (n.kind === 'review') return w.review(n.duplicates);
	if (n.kind === 'imported') return w.imported(n.inRows, n.rows);
	if (n.kind === 'held') return m.notices.held(n.count);
	if (n.kind === 'delivery') return n.paused ? w.paused(n.count) : w.rejected(n.count);
	return null;
}

/** What the bell shows, and what the system shows where somebody allowed it. */
export class Notices {
	#shell: Shell;
	/** The deliveries, with what is rejected in each as of then; null until they were read once. */
	#sent = $state.raw<{ batches: Batch[]; rejected: Map<string, number> } | null>(null);
	#away = $state.raw<readonly string[]>(readAway());
	#before: readonly (Notice | ReviewNotice)[] | null = null;
	permission = $state<NotificationPermission | 'none'>(typeof Notification === 'undefined' ? 'none' : Notification.permission);
	/** Notifications of the system are wanted on this device. */
	system = $state(localStorage.getItem(SYSTEM) === '1');
	readonly all = $derived.by(() =>
		noticesOf(
			Date.now(),
			this.#shell.completed,
			this.#shell.counts.held,
			this.#sent?.batches ?? [],
			this.#sent?.rejected ?? NONE,
			this.#shell.contacts ?? 0,
			verifiedBackup()?.at ?? null
		).filter((n) => !this.#away.includes(n.id))
	);
	readonly #told = $derived.by(() => [...this.all, ...reviewsOf(this.#shell.unfinished)]);

	constructor(shell: Shell) {
		this.#shell = shell;
	}

	/** Follows the news; returns the way to stop. */
	start(): () => void {
		const read = (): Promise<void> =>
			delivery
				.batches()
				.then(async (batches) => {
					this.#sent = { batches, rejected: await rejectedNow(batches, query.resendable) };
				})
				.catch(() => undefined);
		const stop = followNews(['delivery', 'contacts'], read, 1000);
		void read();
		const unseen = announceSight();
		return () => {
			stop();
			unseen();
		};
	}

	/**
	 * Shows by the system what is new since the last look, while no window of Muster is looked at. Nothing is new before everything was
	 * read once.
	 */
	tellSystem(): void {
		const now = this.#told;
		if (!this.#shell.looked || this.#sent === null) return;
		const before = this.#before;
		this.#before = now;
		if (!before || !this.system || this.permission !== 'granted') return;
		const news = newsOf(before, now);
		if (news.length > 0)
			void inSight().then((seen) => {
				if (seen) return;
				for (const n of news) {
					const body = systemText(n);
					if (body !== null) void show(body, n);
				}
			});
	}

	/** Only ever called by a press. */
	readonly allow = async (): Promise<void> => {
		this.permission = await Notification.requestPermission();
		this.#setSystem(this.permission === 'granted');
	};
	readonly stop = (): void => this.#setSystem(false);
	#setSystem(on: boolean): void {
		this.system = on;
		localStorage.setItem(SYSTEM, on ? '1' : '0');
	}

	readonly putAway = (list: readonly Notice[]): void => {
		this.#away = [...this.#away, ...list.map((n) => n.id)].slice(-KEPT);
		localStorage.setItem(AWAY, JSON.stringify(this.#away));
		for (const n of list) note('import_notification_response', { notice: n.kind, response: 'dismissed' });
	};
	readonly opened = (n: Notice): void => note('import_notification_response', { notice: n.kind, response: 'opened' });
}

async function show(body: string, n: Notice | ReviewNotice): Promise<void> {
	const options = { body, tag: tagOf(n), icon: '/icons/icon-192.png', data: { href: n.href } };
	try {
		const worker = await navigator.serviceWorker?.getRegistration();
		if (worker) await worker.showNotification(m.shell.app, options);
		else new Notification(m.shell.app, options);
	} catch {
		/* the list in the app has it */
	}
}
