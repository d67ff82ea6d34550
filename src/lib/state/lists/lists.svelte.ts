import type { LeadList, LeadListDraft, LeadListView } from '#domain/lists/lead-list';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { lists as worker } from '#lib/worker-client/lists.ts';
import { guarded } from '../import/import-wizard-steps';
import { OfProcess, type Processes } from './lists-process.svelte';
import { toasts } from '../shell/toasts.svelte';

const words = m.lists;

/** The lead lists of the chosen process (LST-2). */
export class LeadLists extends OfProcess<LeadListView[]> {
	constructor() {
		super((id) => worker.leadLists(id), []);
	}

	/** Turns a list on or off at once; what is shown goes first, and back when it could not be kept. */
	readonly enable = async (list: LeadListView, enabled: boolean): Promise<void> => {
		this.got = (this.got ?? []).map((l) => (l.id === list.id ? { ...l, enabled } : l));
		await enableList(list, enabled);
		await this.load();
	};
}

/** Turns a list on or off and says so. */
export async function enableList(list: Pick<LeadList, 'id' | 'name'>, enabled: boolean): Promise<boolean> {
	const got = await guarded(() => worker.enableLeadList(list.id, enabled));
	toasts.show(
		got.ok
			? { text: enabled ? words.turnedOn(list.name) : words.turnedOff(list.name), tone: enabled ? 'green' : 'grey' }
			: { text: words.notDone, tone: 'red' }
	);
	return got.ok;
}

/** A list being made or edited. */
export class ListForm {
	open = $state(false);
	before = $state.raw<LeadList | null>(null);
	name = $state('');
	timeZone = $state('');
	owner = $state('');
	description = $state('');
	/** Name of the process that is made with the first list. */
	processName = $state('');
	saving = $state(false);
	tried = $state(false);
	problem = $state.raw<Problem | null>(null);
	#processId: string | null = null;
	/** There is no process yet: the first list makes it. */
	newProcess = $state(false);
	readonly nameError = $derived(this.tried && this.name.trim() === '' ? words.form.nameMissing : '');

	/** @param processId null = there is none yet: one is made */
	begin(processId: string | null, owner: string, before: LeadList | null = null): void {
		this.before = before;
		this.#processId = processId;
		[this.name, this.timeZone, this.owner, this.description] = [
			before?.name ?? '',
			before?.timeZone ?? '',
			before?.owner ?? owner,
			before?.description ?? ''
		];
		this.newProcess = processId === null && !before;
		this.processName = words.process.first;
		[this.tried, this.saving, this.problem, this.open] = [false, false, null, true];
	}
	/** The list as it is kept now; null when it could not be (`problem` or the field says why). */
	async save(processes: Processes): Promise<LeadList | null> {
		this.tried = true;
		if (this.name.trim() === '' || this.saving) return null;
		this.saving = true;
		this.problem = null;
		try {
			let processId = this.before?.processId ?? this.#processId;
			if (processId === null) {
				const made = await processes.save(null, this.processName.trim() || words.process.first, true);
				if (!made) {
					this.problem = processes.problem;
					return null;
				}
				this.#processId = processId = made.id;
			}
			const draft: LeadListDraft = {
				id: this.before?.id ?? null,
				processId,
				name: this.name.trim(),
				timeZone: this.timeZone,
				owner: this.owner.trim(),
				description: this.description.trim()
			};
			const got = await guarded(() => worker.saveLeadList(draft));
			if (!got.ok) {
				this.problem = got.problem;
				return null;
			}
			toasts.show({ text: this.before ? words.form.saved : words.form.created(got.value.name), tone: 'green' });
			this.open = false;
			return got.value;
		} finally {
			this.saving = false;
		}
	}
}
