import type { DialerColumn, DialerExport, DialerId, DialerProfile } from '#domain/lists/dialer';
import type { CallState } from '#domain/lists/call-state';
import { CALL_STATES } from '#domain/lists/call-state';
import type { Problem } from '#domain/result';
import { lists as worker } from '#lib/worker-client/lists.ts';
import { guarded, rejectedBy } from '../import/import-wizard-steps';
import { saveFile } from '../save-file';

const statesOf = (who: 'callable' | 'all'): 'callable' | CallState[] =>
	who === 'callable' ? 'callable' : CALL_STATES.filter((s) => s !== 'doNotCall');

/** The contacts of a campaign as files for a dialer (LST-7): which, in what form, and who was left out. */
export class DialerForm {
	open = $state(false);
	campaign = $state.raw<{ id: string; name: string } | null>(null);
	profiles = $state.raw<DialerProfile[]>([]);
	profileId = $state<DialerId>('generic');
	/** Columns in the order of the file, and the headers of those that stay out. */
	columns = $state.raw<DialerColumn[]>([]);
	off = $state.raw<ReadonlySet<string>>(new Set());
	who = $state<'callable' | 'all'>('callable');
	lists = $state.raw<string[] | null>(null);
	queue = $state(true);
	/** Those it would take who said no to calls; null = being counted. */
	refused = $state<number | null>(null);
	evenRefused = $state(false);
	spreadsheetSafe = $state(true);
	bom = $state(false);
	busy = $state(false);
	/** How far the file is, 0–100. It never goes back, though a file may be begun anew. */
	percent = $state(0);
	done = $state.raw<DialerExport | null>(null);
	problem = $state.raw<Problem | null>(null);
	/** How many of those that were marked as queued are as before again; null = it was not asked for. */
	unqueued = $state<number | null>(null);
	readonly profile = $derived(this.profiles.find((p) => p.id === this.profileId) ?? null);
	readonly shown = $derived(this.columns.filter((c) => !this.off.has(c.header)));

	readonly begin = async (campaign: { id: string; name: string }): Promise<void> => {
		[this.campaign, this.done, this.problem, this.lists, this.evenRefused, this.open] = [campaign, null, null, null, false, true];
		this.unqueued = null;
		try {
			if (this.profiles.length === 0) this.profiles = await worker.dialerProfiles();
			if (this.columns.length === 0) this.choose(this.profileId);
		} catch (e) {
			this.problem = rejectedBy(e);
		}
	};
	/** Counts who said no, for the choice as it stands; an older answer never overwrites a newer question. */
	readonly count = async (campaignId: string, lists: string[] | null, who: 'callable' | 'all'): Promise<void> => {
		const asked = ++this.#asked;
		this.refused = null;
		const got = await guarded(() => worker.countRefused({ campaignId, lists, states: statesOf(who) }));
		if (asked === this.#asked && got.ok) this.refused = got.value;
	};
	#asked = 0;
	/** Another dialer: its own columns in its own order. */
	choose(id: DialerId): void {
		this.profileId = id;
		this.resetColumns();
	}
	readonly resetColumns = (): void => {
		this.columns = [...(this.profile?.columns ?? [])];
		this.off = new Set();
	};
	toggle(header: string): void {
		const next = new Set(this.off);
		if (!next.delete(header)) next.add(header);
		this.off = next;
	}
	move(i: number, by: 1 | -1): void {
		const next = [...this.columns],
			j = i + by;
		if (j < 0 || j >= next.length) return;
		[next[i], next[j]] = [next[j]!, next[i]!];
		this.columns = next;
	}
	readonly run = async (): Promise<void> => {
		const c = this.campaign;
		if (!c || this.busy) return;
		this.busy = true;
		this.percent = 0;
		const got = await guarded(() =>
			worker.exportDialer(
				{
					campaignId: c.id,
					profile: this.profileId,
					columns: this.shown,
					lists: this.lists,
					states: statesOf(this.who),
					queue: this.queue,
					evenRefused: this.evenRefused,
					spreadsheetSafe: this.spreadsheetSafe,
					bom: this.bom
				},
				(done, total) => {
					this.percent = Math.max(this.percent, total > 0 ? (100 * done) / total : 0);
				}
			)
		);
		this.busy = false;
		this.problem = got.ok ? null : got.problem;
		if (!got.ok) return;
		this.done = got.value;
		// The worker that made them noted it in the audit log (HIS-2), in one line with who was left out.
		for (const f of got.value.files) void saveFile(f.blob, f.name);
	};

	/** The file is not used after all: whoever it marked as queued stands as before. */
	readonly takeBackQueued = async (): Promise<void> => {
		const [c, done] = [this.campaign, this.done];
		if (!c || !done || this.busy) return;
		this.busy = true;
		const got = await guarded(() => worker.takeBackQueued(c.id, done.queued));
		this.busy = false;
		this.problem = got.ok ? null : got.problem;
		if (got.ok && this.done === done) this.unqueued = got.value;
	};
}
