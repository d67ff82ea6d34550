import type { CampaignView, NextContact, NobodyWhy, WorkItem } from '#domain/campaign';
import { keyFactorTexts } from '#domain/messages/index';
import type { CallOutcome } from '#domain/outcomes';
import type { Problem, Result } from '#domain/result';
import { m } from '#lib/messages/index';
import { lists as worker } from '#lib/worker-client/lists.ts';
import { onNews } from '#lib/worker-client/news';
import { query } from '#lib/worker-client/query';
import { guarded, problemWords } from './import-wizard-steps';
import { outcomeLabel } from './outcome-words';
import { toasts } from './toasts.svelte';
import { holdDesk } from './work-owner';

/** How long a contact must be in view before an outcome is taken, ms: a second tap meant for the one before never marks it. */
const SEEN_MS = 350;
/** How often the clock is looked at, ms. */
const CLOCK_MS = 10_000;
/** How long the news has to rest before contacts are counted, ms. */
const REST_MS = 300;

/** Notes that were written and not saved with an outcome yet, of this tab: by campaign and contact. */
const unsaved = new Map<string, string>();

/** What was noted last in this session, to be taken back. */
interface Last {
	contactId: number;
	n: number;
	who: string;
	outcome: string;
	note: string;
}

/**
 * The working view: one contact after the other (LST-6). The contact in view is taken (queued), so that nobody else gets it, and given back
 * when it is left.
 */
export class WorkDesk {
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
	last = $state.raw<Last | null>(null);
	done = $state(0);
	passed = $state.raw<readonly number[]>([]);
	now = $state(Date.now());
	#id = '';
	#turn = 0;
	/** This screen, as all tabs know it. */
	#desk: ReturnType<typeof holdDesk> | undefined;
	#owner = '';
	/** The screen went away: nobody is taken any more. */
	#left = false;
	#noting: Promise<void> = Promise.resolve();
	#timer: ReturnType<typeof setTimeout> | undefined;

	readonly who = $derived(this.item ? nameIn(this.item) : '');
	readonly outcomes = $derived(this.campaign?.outcomes ?? []);
	readonly ready = $derived(this.state === 'ready' && this.seen && !this.saving);

	/** @param contactId a certain contact; null = the next one */
	async open(campaignId: string, contactId: number | null): Promise<void> {
		this.#id = campaignId;
		this.state = 'loading';
		try {
			this.#owner = (await (this.#desk ??= holdDesk())).owner;
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
		else await this.#take(contactId);
	}
	/** Keeps the clock; returns the way to stop, which gives the contact in view back. */
	start(): () => void {
		const clock = setInterval(() => {
			this.now = Date.now();
			void this.#look();
		}, CLOCK_MS);
		let rest: ReturnType<typeof setTimeout> | undefined;
		const stop = onNews((news) => {
			if (news.kind !== 'lists') return;
			void this.#look();
			// How many come after this one goes through all that may be called: once the news rests.
			clearTimeout(rest);
			rest = setTimeout(() => void this.#look(true), REST_MS);
		});
		return () => {
			clearInterval(clock);
			clearTimeout(rest);
			stop();
			clearTimeout(this.#timer);
			this.#left = true;
			this.#turn++;
			this.#keepNote();
			void this.#giveBack().finally(async () => (await this.#desk)?.leave());
		};
	}

	/** The next contact to work. */
	readonly next = async (): Promise<void> => {
		if (this.#left) return;
		const turn = ++this.#turn;
		const got = await guarded(() => worker.next(this.#id, [...this.passed], this.#owner));
		if (turn !== this.#turn) {
			if (got.ok && got.value.item) void worker.release(this.#id, got.value.item.id, this.#owner);
			return;
		}
		this.#show(got);
	};
	async #take(contactId: number): Promise<void> {
		const turn = ++this.#turn;
		const got = await guarded(() => worker.take(this.#id, contactId, this.#owner));
		if (turn !== this.#turn) {
			if (got.ok) void worker.release(this.#id, contactId, this.#owner);
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
	/** What was written about the contact in view is there again when it comes again. */
	#keepNote(): void {
		if (!this.item) return;
		const key = `${this.#id} ${this.item.id}`;
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
		this.note = this.item ? (unsaved.get(`${this.#id} ${this.item.id}`) ?? '') : '';
		this.nobody = got.value.item ? null : { why: got.value.why, nextAt: got.value.nextAt };
		this.state = got.value.item ? 'ready' : 'nobody';
		if (!got.value.item) return;
		this.#timer = setTimeout(() => {
			this.seen = true;
		}, SEEN_MS);
		void this.#readReasons(got.value.item.id);
	}
	/** While the contact is in view, calling hours end, begin or are changed, another screen may take it, and it may say no. */
	async #look(count = false): Promise<void> {
		const [of, turn] = [this.item, this.#turn];
		if (!of || this.state !== 'ready' || this.saving) return;
		try {
			const hour = await worker.hourOf(this.#id, of.id, this.#owner, count);
			const now = this.item;
			if (!hour || !now || turn !== this.#turn || this.saving) return;
			if (!hour.isOwn) {
				this.state = 'lost';
				return;
			}
			if (hour.stopped?.code !== this.stopped?.code) this.stopped = hour.stopped;
			const { callableNow, opensAt, remaining = now.remaining } = hour;
			if (callableNow !== now.callableNow || opensAt !== now.opensAt || remaining !== now.remaining)
				this.item = { ...now, callableNow, opensAt, remaining };
		} catch {
			// What was read stays; the clock is looked at again soon.
		}
	}
	async #readReasons(id: number): Promise<void> {
		try {
			const detail = await query.contact(id);
			if (this.item?.id === id) this.reasons = detail ? keyFactorTexts(detail.score, detail.details) : [];
		} catch {
			// The contact can be called without the reasons.
		}
	}

	/** The call began. */
	readonly dial = (number: string): void => {
		this.phone = number;
		const { item } = this;
		if (item)
			void guarded(() => worker.dial(this.#id, item.id, this.#owner)).then((got) => {
				if (!got.ok && this.item?.id === item.id) this.#refuse(got.problem);
			});
	};
	/** One tap: notes the outcome and goes to the next contact; an outcome that asks for a time asks first. */
	readonly choose = async (o: CallOutcome): Promise<void> => {
		if (!this.ready) return;
		if (o.callback) {
			this.asking = o;
			return;
		}
		await (this.#noting = this.#note(o, null));
	};
	/** The time that the contact asked for. */
	readonly callBack = async (at: number): Promise<void> => {
		if (this.asking && this.ready) await (this.#noting = this.#note(this.asking, at));
	};
	async #note(o: CallOutcome, callbackAt: number | null): Promise<void> {
		const { item } = this;
		if (!item) return;
		this.saving = true;
		this.problem = null;
		const note = this.note.trim();
		const got = await guarded(() =>
			worker.attempt(
				this.#id,
				item.id,
				{ outcomeId: o.id, note, phone: this.phone || (item.phones[0]?.number ?? ''), callbackAt },
				this.#owner
			)
		);
		if (!got.ok) {
			this.saving = false;
			this.#refuse(got.problem);
			return;
		}
		this.last = { contactId: item.id, n: got.value.n, who: this.who, outcome: outcomeLabel(o), note };
		this.done++;
		this.note = '';
		await this.next();
		this.saving = false;
	}
	#refuse(problem: Problem): void {
		if (problem.code === 'takenByOther') this.state = 'lost';
		else this.problem = problem;
	}
	/** Works the contact here all the same, with the note as it is; the other screen has it no more. */
	readonly takeHere = async (): Promise<void> => {
		const { item, phone } = this;
		if (!item) return;
		await this.#take(item.id);
		if (this.item?.id === item.id) this.phone = phone;
	};
	/** Passes the contact over for now; nothing is noted. */
	readonly pass = async (): Promise<void> => {
		const { item } = this;
		if (!item || !this.ready) return;
		this.saving = true;
		this.passed = [...this.passed, item.id];
		await this.#giveBack();
		await this.next();
		this.saving = false;
	};
	/** Those passed over are offered again. */
	readonly again = async (): Promise<void> => {
		this.passed = [];
		this.state = 'loading';
		await this.next();
	};
	/** Takes back the last outcome: its contact is open again, with the note as it was. */
	readonly undo = async (): Promise<void> => {
		// Pressed while an outcome is being kept: it is that one which is meant.
		await this.#noting;
		const { last } = this;
		if (!last || this.saving) return;
		this.saving = true;
		this.problem = null;
		const got = await guarded(() => worker.takeBackAttempt(this.#id, last.contactId, last.n));
		if (!got.ok) {
			[this.saving, this.problem, this.last] = [false, got.problem, got.problem.code === 'attemptNotLast' ? null : last];
			return;
		}
		this.last = null;
		this.done = Math.max(0, this.done - 1);
		await this.#giveBack();
		await this.#take(last.contactId);
		const isOpen = this.item?.id === last.contactId;
		if (isOpen) this.note = last.note;
		this.saving = false;
		toasts.show({ text: isOpen ? m.work.undone(last.who) : m.work.takenBack, tone: 'green' });
	};
	async #giveBack(): Promise<void> {
		const { item } = this;
		if (item) await guarded(() => worker.release(this.#id, item.id, this.#owner));
	}
}

/** Who it is, in words. */
const nameIn = (i: WorkItem): string => i.name || i.values.email || i.phone || m.work.noName;
