import type { CampaignView, NextContact, NobodyWhy, WorkItem } from '#domain/lists/campaign';
import { keyFactorTexts } from '#domain/messages/index';
import type { CallOutcome } from '#domain/lists/outcomes';
import type { Problem, Result } from '#domain/result';
import { m } from '#lib/messages/index';
import { lists as worker } from '#lib/worker-client/lists.ts';
import { followNews } from '#lib/worker-client/follow-news';
import { onNews } from '#lib/worker-client/news';
import { query } from '#lib/worker-client/query';
import { Typing, typedBefore } from '../shell/half-typed';
import { guarded, problemWords } from '../import/import-wizard-steps';
import { toasts } from '../shell/toasts.svelte';
import { holdDesk } from './work-owner';

/** How long a contact must be in view before an outcome is taken, ms: a second tap meant for the one before never marks it. */
const SEEN_MS = 350;

/** How often the clock is looked at, ms. */
const CLOCK_MS = 10_000;

/** How long the news has to rest before contacts are counted, ms. */
const REST_MS = 300;

/** Why a contact in view is not to be called: it was deleted, or left the lists of the campaign, while it was. */
const NOT_THERE: Problem = { code: 'notInCampaign', params: {} };

/** Notes that were written and not saved with an outcome yet, of this tab: by campaign and contact. */
const unsaved = new Map<string, string>();

/** Who it is, in words. */
const nameIn = (i: WorkItem): string => i.name || i.values.email || i.phone || m.work.noName;

/** Who is in view to be called: taken, so that nobody else gets it, shown with what the clock and others change, and given back. */
export class WorkInView {
	campaign = $state.raw<CampaignView | null>(null);
	item = $state.raw<WorkItem | null>(null);
	nobody = $state.raw<{ why: NobodyWhy; nextAt: number | null } | null>(null);
	/** `lost`: another screen took the contact that was in view here. */
	state = $state<'loading' | 'ready' | 'nobody' | 'lost' | 'gone' | 'failed'>('loading');
	/** Key factors of its score, in words. */
	reasons = $state.raw<readonly string[]>([]);
	note = $state('');
	/** The number that was tapped; '' = none yet. */
	phone = $state('');
	/** An outcome that asks for a time. */
	asking = $state.raw<CallOutcome | null>(null);
	saving = $state(false);
	/** True once the contact was in view long enough to be judged. */
	seen = $state(false);
	problem = $state.raw<Problem | null>(null);
	/** Since it is in view: nobody may call it any more (LST-9). */
	stopped = $state.raw<Problem | null>(null);
	passed = $state.raw<readonly number[]>([]);
	now = $state(Date.now());
	protected id = '';
	#turn = 0;
	/** This screen, as all tabs know it. */
	#desk: ReturnType<typeof holdDesk> | undefined;
	protected owner = '';
	/** The screen went away: nobody is taken any more. */
	#left = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	readonly who = $derived(this.item ? nameIn(this.item) : '');
	readonly outcomes = $derived(this.campaign?.outcomes ?? []);
	readonly ready = $derived(this.state === 'ready' && this.seen && !this.saving);

	/** @param contactId a certain contact; null = the next one */
	async open(campaignId: string, contactId: number | null): Promise<void> {
		this.id = campaignId;
		this.state = 'loading';
		try {
			this.owner = (await (this.#desk ??= holdDesk())).owner;
			this.campaign = await worker.campaign(campaignId);
		} catch {
			this.state = 'failed';
			return;
		}
		if (!this.campaign) {
			this.state = 'gone';
			return;
		}
		if (contactId === null) await this.next();
		else await this.take(contactId);
	}
	/** Keeps the clock; returns the way to stop, which gives the contact in view back. */
	start(): () => void {
		const clock = setInterval(() => {
			this.now = Date.now();
			void this.#look();
			const at = this.nobody?.nextAt ?? null;
			if (at !== null && at <= this.now) void this.#lookAgain();
		}, CLOCK_MS);
		let rest: ReturnType<typeof setTimeout> | undefined;
		const edited = followNews(['contacts'], () => this.#again(), REST_MS);
		const stop = onNews((news) => {
			if (news.kind !== 'lists') return;
			if (!news.work) void this.#outcomesNow();
			void this.#look();
			// How many come after this one goes through all that may be called: once the news rests.
			clearTimeout(rest);
			rest = setTimeout(() => {
				void this.#look(true);
				void this.#lookAgain();
			}, REST_MS);
		});
		return () => {
			clearInterval(clock);
			clearTimeout(rest);
			edited();
			stop();
			clearTimeout(this.#timer);
			this.#left = true;
			this.#turn++;
			this.#keepNote();
			this.#typing?.leave();
			void this.giveBack().finally(async () => (await this.#desk)?.leave());
		};
	}

	/** The next contact to work. */
	readonly next = async (): Promise<void> => {
		if (this.#left) return;
		const turn = ++this.#turn;
		const got = await guarded(() => worker.next(this.id, [...this.passed], this.owner));
		if (turn !== this.#turn) {
			if (got.ok && got.value.item) void worker.release(this.id, got.value.item.id, this.owner);
			return;
		}
		this.#show(got);
	};
	protected async take(contactId: number): Promise<void> {
		const turn = ++this.#turn;
		const got = await guarded(() => worker.take(this.id, contactId, this.owner));
		if (turn !== this.#turn) {
			if (got.ok) void worker.release(this.id, contactId, this.owner);
			return;
		}
		if (got.ok) {
			this.#show({ ok: true, value: { item: got.value } });
			return;
		}
		// Who was asked for can't be called: said, and the next one is shown in its place.
		const said = problemWords(got.problem);
		toasts.show({ text: [said.text, said.fix].filter(Boolean).join(' '), tone: 'red', ms: 10_000 });
		await this.next();
	}
	/** The note on the contact in view is kept as it is typed: neither the lock nor a page that dies takes it away. */
	readonly keepTyped = (): void => {
		const { item } = this;
		if (!item || !this.#typing) return;
		const note = this.note.trim() === '' ? null : this.note;
		if (note === null) this.#typing.forget();
		else this.#typing.keep({ kind: 'note', target: `${this.id} ${item.id}`, name: nameIn(item), at: Date.now(), values: { note } });
	};
	#typing: Typing | null = null;
	async #bringNote(contactId: number): Promise<void> {
		this.#typing?.leave();
		this.#typing = null;
		const id = `note ${this.id} ${contactId}`;
		const left = await typedBefore(id, 'note');
		if (this.item?.id !== contactId) return;
		this.#typing = new Typing(id, left !== null);
		if (this.note === '') this.note = left?.values.note ?? '';
		else this.keepTyped();
	}

	/** What was written about the contact in view is there again when it comes again. */
	#keepNote(): void {
		if (!this.item) return;
		const key = `${this.id} ${this.item.id}`;
		if (this.note.trim()) unsaved.set(key, this.note);
		else unsaved.delete(key);
	}
	#show(got: Result<NextContact>): void {
		clearTimeout(this.#timer);
		[this.seen, this.asking, this.phone, this.reasons, this.now, this.stopped] = [false, null, '', [], Date.now(), null];
		if (!got.ok) {
			this.problem = got.problem;
			this.state = got.problem.code === 'campaignGone' ? 'gone' : 'failed';
			return;
		}
		this.#keepNote();
		this.item = got.value.item;
		this.note = this.item ? (unsaved.get(`${this.id} ${this.item.id}`) ?? '') : '';
		this.nobody = got.value.item ? null : { why: got.value.why, nextAt: got.value.nextAt };
		this.state = got.value.item ? 'ready' : 'nobody';
		if (!got.value.item) return;
		this.#timer = setTimeout(() => {
			this.seen = true;
		}, SEEN_MS);
		void this.#bringNote(got.value.item.id);
		void this.#readReasons(got.value.item.id);
	}
	/** While the contact is in view, calling hours end, begin or are changed, another screen may take it, and it may say no. */
	async #look(count = false): Promise<void> {
		const [of, turn] = [this.item, this.#turn];
		if (!of || this.state !== 'ready' || this.saving) return;
		try {
			const hour = await worker.hourOf(this.id, of.id, this.owner, count);
			const now = this.item;
			if (!now || turn !== this.#turn || this.saving) return;
			if (!hour) {
				this.stopped = NOT_THERE;
				return;
			}
			if (!hour.isOwn) {
				this.state = 'lost';
				return;
			}
			if (hour.stopped?.code !== this.stopped?.code) this.stopped = hour.stopped;
			const { callableNow, closed, opensAt, remaining = now.remaining } = hour;
			const isOther = callableNow !== now.callableNow || opensAt !== now.opensAt || remaining !== now.remaining;
			if (isOther || closed.join() !== now.closed.join()) this.item = { ...now, callableNow, closed, opensAt, remaining };
		} catch {
			// What was read stays; the clock is looked at again soon.
		}
	}
	/**
	 * Nobody was there to be called; by now somebody may be: a callback is due, calling hours began, a list was filled. Only where somebody
	 * may be looking: a contact that is taken is nobody else's.
	 */
	async #lookAgain(): Promise<void> {
		if (this.state === 'nobody' && !this.saving && document.visibilityState === 'visible') await this.next();
	}
	/** What the contact says was changed elsewhere, its number perhaps, or it is there no more. */
	async #again(): Promise<void> {
		const [of, turn] = [this.item, this.#turn];
		if (!of || this.state !== 'ready' || this.saving) return;
		const got = await guarded(() => worker.inView(this.id, of.id));
		const now = this.item;
		if (!now || turn !== this.#turn || this.saving) return;
		if (!got.ok) {
			if (got.problem.code === NOT_THERE.code) this.stopped = NOT_THERE;
			return;
		}
		this.item = { ...got.value, remaining: got.value.remaining ?? now.remaining };
		void this.#look();
		void this.#readReasons(of.id);
	}
	/** Outcomes that were changed elsewhere: the others can't be noted any more. */
	async #outcomesNow(): Promise<void> {
		const id = this.id;
		const now = await worker.campaign(id).catch(() => null);
		if (now && id === this.id && this.campaign) this.campaign = now;
	}
	async #readReasons(id: number): Promise<void> {
		try {
			const detail = await query.contact(id);
			if (this.item?.id === id) this.reasons = detail ? keyFactorTexts(detail.score, detail.details) : [];
		} catch {
			// The contact can be called without the reasons.
		}
	}
	protected async giveBack(): Promise<void> {
		const { item } = this;
		if (item) await guarded(() => worker.release(this.id, item.id, this.owner));
	}
}
