import type { BoothEvent } from '#domain/booth/booth';
import type { AttendeeColumns, AttendeeSummary, VisitorLine } from '#domain/booth/capture';
import { problemText } from '#domain/messages/index';
import { m } from '#lib/messages/index';
import { followNews } from '#lib/worker-client/follow-news';
import { pipeline } from '#lib/worker-client/pipeline';
import { saveFile } from '../save-file';
import { toasts } from '../shell/toasts.svelte';

const words = m.boothDesk;

export const VISITOR_FILTERS = ['open', 'waiting', 'differ', 'all'] as const;
export type VisitorFilter = (typeof VISITOR_FILTERS)[number];
const FITS: Record<VisitorFilter, (v: VisitorLine) => boolean> = {
	all: () => true,
	open: (v) => v.open,
	differ: (v) => v.conflicts.length > 0,
	waiting: (v) => !v.delivered && v.over === null
};
/** Lines shown at first, and with each "Show more". */
const SOME = 60;

/** The visitors of an event: who is to be completed, who was not delivered, where two tablets disagree. */
export class VisitorList {
	all = $state.raw<VisitorLine[] | null>(null);
	filter = $state<VisitorFilter>('open');
	most = $state(SOME);
	readonly counts = $derived(
		Object.fromEntries(VISITOR_FILTERS.map((f) => [f, (this.all ?? []).filter(FITS[f]).length])) as Record<VisitorFilter, number>
	);
	readonly found = $derived((this.all ?? []).filter(FITS[this.filter]));
	readonly shown = $derived(this.found.slice(0, this.most));

	constructor(readonly event: BoothEvent) {}

	/** Reads and follows the news; returns the way to stop. */
	start(): () => void {
		void this.load().then(() => {
			if (this.counts.open === 0) this.show('all');
		});
		return followNews(['contacts', 'delivery', 'held'], () => this.load());
	}

	async load(): Promise<void> {
		this.all = await pipeline.visitors(this.event.id).catch(() => this.all);
	}

	show(filter: string): void {
		this.filter = filter as VisitorFilter;
		this.most = SOME;
	}
	more(): void {
		this.most += SOME;
	}

	async takeBack(v: VisitorLine): Promise<void> {
		const done = await pipeline.takeBackVisitor($state.snapshot(this.event) as BoothEvent, v.id);
		toasts.show(
			done.ok ? { text: words.list.takenBack(v.name || m.booth.visitor) } : { text: problemText(done.problem), tone: 'red', ms: 8000 }
		);
		await this.load();
	}

	async settle(v: VisitorLine, field: string, value: string): Promise<void> {
		const done = await pipeline.settleConflict(this.event.id, v.id, field, value);
		toasts.show(done.ok ? { text: words.list.settled, tone: 'green' } : { text: problemText(done.problem), tone: 'red', ms: 8000 });
		await this.load();
	}
}

/** Saves who agreed to what, of an event or of one contact, as a file. */
export async function saveConsentReport(of: { eventId: string } | { contactId: number }, format: 'csv' | 'json'): Promise<void> {
	const { heads, status, fileName, saved } = words.consent;
	const made = await pipeline.consentReport(of, format, { heads: [...heads], status: { ...status } });
	if (!made.ok) return void toasts.show({ text: problemText(made.problem), tone: 'red', ms: 8000 });
	const { blob, rows } = made.value;
	if (await saveFile(blob, `${fileName}-${'eventId' in of ? of.eventId : of.contactId}.${format}`))
		toasts.show({ text: saved(rows), tone: 'green' });
}

/** Lists of attendees by which badge ids become people. */
export class Attendees {
	lists = $state.raw<AttendeeSummary[]>([]);
	/** A file that was chosen, before its column is settled. */
	chosen = $state.raw<{ file: File; about: AttendeeColumns } | null>(null);
	column = $state('');
	busy = $state(false);
	problem = $state('');

	async load(): Promise<void> {
		this.lists = await pipeline.attendeeLists();
	}

	async choose(file: File | undefined): Promise<void> {
		if (!file) return;
		this.problem = '';
		this.busy = true;
		const about = await pipeline.attendeeColumns(file).finally(() => {
			this.busy = false;
		});
		if (!about.ok) {
			this.problem = problemText(about.problem);
			return;
		}
		this.chosen = { file, about: about.value };
		this.column = String(about.value.column ?? 0);
	}

	/** True when the list was kept. */
	async keep(): Promise<boolean> {
		if (!this.chosen || this.busy) return false;
		this.busy = true;
		this.problem = '';
		const done = await pipeline.loadAttendees(this.chosen.file, Number(this.column)).finally(() => {
			this.busy = false;
		});
		if (!done.ok) {
			this.problem = problemText(done.problem);
			return false;
		}
		this.chosen = null;
		const { list, resolved, erased } = done.value;
		toasts.show({ text: words.attendees.loaded(list.people, resolved), tone: 'green', ms: 8000 });
		if (erased > 0) toasts.show({ text: words.attendees.erased(erased), tone: 'yellow', ms: 8000 });
		await this.load();
		return true;
	}

	async remove(id: string): Promise<void> {
		const done = await pipeline.dropAttendees(id);
		if (done.ok) toasts.show({ text: words.attendees.removed });
		else this.problem = problemText(done.problem);
		await this.load();
	}
}
