import type { CallOutcome } from '#domain/lists/outcomes';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { lists as worker } from '#lib/worker-client/lists.ts';
import { guarded } from '../import/import-wizard-steps';
import { outcomeLabel } from './outcome-words';
import { refusals } from '../shell/refusals.svelte';
import { toasts } from '../shell/toasts.svelte';
import { WorkInView } from './work-in-view.svelte';

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
export class WorkDesk extends WorkInView {
	last = $state.raw<Last | null>(null);
	done = $state(0);
	#noting: Promise<void> = Promise.resolve();

	/** The call began. */
	readonly dial = (number: string): void => {
		this.phone = number;
		const { item } = this;
		if (item)
			void guarded(() => worker.dial(this.id, item.id, this.owner)).then((got) => {
				if (!got.ok && this.item?.id === item.id) this.#refuse(got.problem);
			});
	};
	/** One tap: notes the outcome and goes to the next contact; an outcome that asks for a time asks first. */
	readonly choose = async (o: CallOutcome): Promise<void> => {
		if (!this.ready) return;
		// Who may not note it is told so before anything is asked: the worker refuses it as any other.
		if (o.callback && refusals.reason('lists') === '') {
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
		const { item, campaign } = this;
		if (!item) return;
		this.saving = true;
		this.problem = null;
		const note = this.note.trim();
		const phone = this.phone || (item.phones[0]?.number ?? '');
		const refusal = o.meaning === 'refuse' && campaign ? { processId: campaign.processId, campaign: campaign.name } : undefined;
		const draft = { outcomeId: o.id, note, phone, callbackAt, ...(refusal && { refusal }) };
		const got = await guarded(() => worker.attempt(this.id, item.id, draft, this.owner));
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
		await this.take(item.id);
		if (this.item?.id === item.id) this.phone = phone;
	};
	/** Passes the contact over for now; nothing is noted. */
	readonly pass = async (): Promise<void> => {
		const { item } = this;
		if (!item || !this.ready) return;
		this.saving = true;
		this.passed = [...this.passed, item.id];
		await this.giveBack();
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
		const got = await guarded(() => worker.takeBackAttempt(this.id, last.contactId, last.n));
		if (!got.ok) {
			[this.saving, this.problem, this.last] = [false, got.problem, got.problem.code === 'attemptNotLast' ? null : last];
			return;
		}
		this.last = null;
		this.done = Math.max(0, this.done - 1);
		await this.giveBack();
		await this.take(last.contactId);
		const isOpen = this.item?.id === last.contactId;
		if (isOpen) this.note = last.note;
		this.saving = false;
		toasts.show({ text: isOpen ? m.work.undone(last.who) : m.work.takenBack, tone: 'green' });
	};
}
