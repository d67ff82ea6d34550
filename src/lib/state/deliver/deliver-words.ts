import { arrivedOf, deliveredOf } from '#domain/deliveries/arrived';
import { locale } from '#domain/messages/locale';
import type { Batch, Destination, ReceiptFilter, TakenBack } from '#domain/delivery';
import { fixText, messageText } from '#domain/messages/index';
import { readUrl } from '#domain/basics/web-address';
import type { Tone } from '#lib/components/ui/tone';
import { m } from '#lib/messages/index';

const relative = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });

/** "now", "3 minutes ago", "yesterday" within a week, then the date. Times in ms. */
export function ago(at: number, now: number): string {
	const s = (at - now) / 1000;
	if (s > -45) return relative.format(0, 'second');
	if (s > -3300) return relative.format(Math.round(s / 60), 'minute');
	if (s > -79_200) return relative.format(Math.round(s / 3600), 'hour');
	if (s > -6.5 * 86_400) return relative.format(Math.round(s / 86_400), 'day');
	return new Date(at).toLocaleDateString(locale(), { day: 'numeric', month: 'short', year: 'numeric' });
}

/** 3 Aug 2026, 14:02. */
export const moment = (at: number): string => new Date(at).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });

/** The host of a destination's address, '' where there is none (a file) or it can't be read. */
export function hostOf(d: Pick<Destination, 'settings'>): string {
	const url = d.settings.url;
	return (typeof url === 'string' ? readUrl(url)?.host : '') ?? '';
}

/** Its name; of one that was deleted, that it was. */
export const destinationName = (d: Pick<Destination, 'name'> | null | undefined): string =>
	d?.name ?? messageText({ code: 'destinationDeleted', params: {} });

/** The origin of an address, '' while it is none. */
const originOf = (url: unknown): string => (typeof url === 'string' ? readUrl(url.trim())?.origin : '') ?? '';

/**
 * True where the calls no longer go to the origin that the token was saved for: to the relay where there is one, else to the address; a
 * vendor's own address is in no setting, so there what was saved with it tells.
 */
export function tokenMoved(before: Pick<Destination, 'secretOrigin' | 'settings'>, settings: Record<string, unknown>): boolean {
	if (before.secretOrigin === null) return false;
	const asked = (of: Record<string, unknown>): string => originOf(of.relayUrl) || originOf(of.url);
	const now = asked(settings);
	if (now !== '') return now !== before.secretOrigin;
	// Half an address, or none where one stood.
	return asked(before.settings) !== '' || String(settings.relayUrl ?? settings.url ?? '').trim() !== '';
}

/** True while the sender may still do something for it. */
export const isOpen = (b: Batch): boolean => b.state !== 'done' && b.state !== 'cancelled';

/** True where all that were not rejected are in the CRM. */
export const othersArrived = ({ counts: c }: Pick<Batch, 'counts'>): boolean => arrivedOf(c) > 0 && c.waiting + c.cancelled === 0;

const UNANSWERED = new Set(['deliveryNoAnswer', 'deliveryAnswerWithheld', 'deliveryTimeout', 'deliveryAnswerPage']);
/** True where it waits for something that a connection test tells more of. */
export const askedOfTest = ({ stalled }: Pick<Batch, 'stalled'>): boolean => stalled !== null && UNANSWERED.has(stalled.code);

/** What to do about a destination that was stopped, as one of its deliveries that wait knows it; '' where none does. */
export function remedyOf(d: Pick<Destination, 'id' | 'pausedReason'>, batches: readonly Batch[]): string {
	const stalled = batches.find((b) => b.destinationId === d.id && isOpen(b) && b.stalled !== null)?.stalled;
	return stalled && messageText(stalled) === d.pausedReason ? fixText(stalled) : '';
}

/** One word and one colour for how a destination is doing, by itself, its deliveries (newest first) and the contacts that wait for it. */
export function healthOf(d: Destination, batches: readonly Batch[], waiting: number): { tone: Tone; word: string } {
	const mine = batches.filter((b) => b.destinationId === d.id);
	const w = m.deliver.destination;
	if (d.paused) return d.pausedReason ? { tone: 'red', word: w.stopped } : { tone: 'grey', word: w.paused };
	if (waiting > 0)
		return mine.some((b) => isOpen(b) && (b.stalled !== null || b.state === 'paused'))
			? { tone: 'yellow', word: w.waiting(waiting) }
			: { tone: 'blue', word: w.sending(waiting) };
	const last = mine[0];
	if (!last) return { tone: 'grey', word: w.unused };
	return last.counts.rejected > 0 ? { tone: 'yellow', word: w.rejected(last.counts.rejected) } : { tone: 'green', word: w.ready };
}

/**
 * Deliveries whose contacts are on their way, those that wait for something (a network, a passphrase, a server that asked for time), and
 * those that go nowhere until somebody acts: their destination was stopped, or it or their delivery is paused.
 */
export function underWay<B extends Pick<Batch, 'state' | 'destinationId' | 'stalled'>>(
	batches: readonly B[],
	destinations: readonly Pick<Destination, 'id' | 'paused' | 'pausedReason'>[]
): [waiting: B[], stalled: B[], paused: B[], stopped: B[]] {
	const halted = new Map(destinations.filter((d) => d.paused).map((d) => [d.id, d.pausedReason !== null]));
	const stateOf = (b: B): number =>
		halted.has(b.destinationId) ? (halted.get(b.destinationId) ? 3 : 2) : b.state === 'paused' ? 2 : b.stalled === null ? 0 : 1;
	const groups: [B[], B[], B[], B[]] = [[], [], [], []];
	for (const b of batches) groups[stateOf(b)]?.push(b);
	return groups;
}

/** A delivery that was made as a file, also once its destination is gone: no request of it ever left, and all of it is written. */
export const isFileBatch = (b: Batch, d: Destination | null | undefined, file: boolean): boolean =>
	d ? file : b.state === 'done' && b.lastAttemptAt === null && b.counts.created === b.counts.total;

/** How many were taken back; where all of them had gone before, that. */
export const takenBackTitle = ({ done, gone = 0 }: TakenBack['counts']): string =>
	gone > 0 && gone === done ? m.deliver.takeBack.gone(gone) : m.deliver.takeBack.done(done - gone);

/** Of those that were cancelled, who may have arrived. */
const unsureOf = ({ unsure = 0, counts }: Batch): number => Math.min(unsure, counts.cancelled);

/** What the receipts of a filter are called: of those that were cancelled some, or all, may have arrived. */
export function filterName(b: Batch | null, filter: ReceiptFilter): string {
	const { filters, status } = m.deliver.batch;
	const own = filters[filter] ?? filter;
	const unsure = b && filter === 'cancelled' ? unsureOf(b) : 0;
	if (unsure === 0) return own;
	return unsure === b?.counts.cancelled ? (status.unanswered ?? own) : `${own} · ${status.unanswered}`;
}

/** What became of a delivery, in one short line with its colour. `halted`: its destination sends nothing now. */
export function batchLine(b: Batch, file: boolean, halted = false): { tone: Tone; text: string } {
	const { total, waiting, rejected, cancelled } = b.counts;
	const w = m.deliver.batch.line;
	if (file && b.state === 'done') return { tone: 'green', text: w.file(total) };
	if (b.takenBack?.state === 'done' && b.takenBack.counts.done > 0) return { tone: 'grey', text: takenBackTitle(b.takenBack.counts) };
	// What left before still brings its answer, or ends as not sent.
	if (b.state === 'cancelled' && waiting > 0) return { tone: 'yellow', text: w.ending(waiting) };
	const unsure = unsureOf(b);
	if (b.state === 'cancelled' && cancelled > 0)
		return { tone: 'yellow', text: unsure > 0 ? w.cancelledUnsure(cancelled - unsure, unsure) : w.cancelled(cancelled) };
	if (isOpen(b)) return openLine(b, halted);
	if (rejected === 0 && cancelled > 0) return { tone: 'yellow', text: w.going(total - cancelled, total) };
	// What was sent again has a line of its own in the later delivery; only what was not is still to be done here.
	const again = Math.min(rejected, b.resent?.length ?? 0);
	return rejected > 0
		? { tone: again < rejected ? 'red' : 'grey', text: w.rejected(rejected, total, again) }
		: { tone: 'green', text: w.done(total) };
}

function openLine(b: Batch, halted: boolean): { tone: Tone; text: string } {
	const { total, waiting } = b.counts;
	const w = m.deliver.batch.line;
	if (b.state === 'paused') return { tone: 'grey', text: w.paused(waiting) };
	if (b.stalled) return { tone: 'yellow', text: w.stalled(waiting) };
	if (halted) return { tone: 'grey', text: w.stalled(waiting) };
	return { tone: 'blue', text: w.going(arrivedOf(b.counts), total) };
}

/**
 * The parts of a delivery as a bar that adds up. In a file every record counts as written; where something was taken back, what was not is
 * delivered, whether it was new there or not.
 */
export function batchParts(
	b: Batch,
	file: boolean
): {
	key: 'waiting' | 'created' | 'updated' | 'accepted' | 'delivered' | 'takenBack' | 'rejected' | 'cancelled' | 'unanswered';
	label: string;
	value: number;
	tone: Tone;
}[] {
	const c = b.counts;
	const w = m.deliver.batch.counts;
	const back = b.takenBack?.counts.done ?? 0;
	const arrived = [
		{ key: 'created' as const, label: file ? w.written : w.created, value: c.created, tone: 'green' as const },
		{ key: 'updated' as const, label: w.updated, value: c.updated, tone: 'blue' as const },
		{ key: 'accepted' as const, label: w.accepted, value: c.accepted ?? 0, tone: 'green' as const }
	];
	const stands = [
		{ key: 'delivered' as const, label: m.deliver.batch.filters.delivered ?? '', value: deliveredOf(b), tone: 'green' as const },
		{ key: 'takenBack' as const, label: m.deliver.takeBack.state.done, value: back, tone: 'grey' as const }
	];
	const parts = [
		...(back > 0 ? stands : arrived),
		{ key: 'rejected' as const, label: w.rejected, value: c.rejected, tone: 'red' as const },
		{ key: 'cancelled' as const, label: w.cancelled, value: c.cancelled - unsureOf(b), tone: 'yellow' as const },
		{ key: 'unanswered' as const, label: w.unanswered, value: unsureOf(b), tone: 'yellow' as const },
		{ key: 'waiting' as const, label: w.waiting, value: c.waiting, tone: 'grey' as const }
	];
	return parts.filter((p) =>
		p.key === 'cancelled' || p.key === 'unanswered' || p.key === 'accepted' ? p.value > 0 : file ? p.key === 'created' : true
	);
}

/** A name that no delivery has yet: a second one of a day to all contacts is another than the first. */
export function freeName(proposal: string, batches: readonly Pick<Batch, 'label'>[]): string {
	const taken = new Set(batches.map((b) => b.label));
	if (!taken.has(proposal)) return proposal;
	for (let n = 2; ; n++) if (!taken.has(`${proposal} (${n})`)) return `${proposal} (${n})`;
}
