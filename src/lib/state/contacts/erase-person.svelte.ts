import type { ErasePreview, Whom } from '#domain/contacts/erasure';
import { localDay } from '#domain/basics/local-day';
import { messageText } from '#domain/messages/index';
import type { Problem } from '#domain/result';
import { pipeline } from '#lib/worker-client/pipeline';
import { query } from '#lib/worker-client/query';
import { deliverySelection } from '../deliver/delivery-selection.svelte';
import { guarded } from '../import/import-wizard-steps';
import { saveFile } from '../save-file';
import { toasts } from '../shell/toasts.svelte';
import { m } from '#lib/messages/index';

const words = m.privacy;

/** Erasing the person behind a contact, or by what they are known by, and reporting on them (CON-4). */
export class ErasePerson {
	open = $state(false);
	/** What would go; null while it is looked for. */
	found = $state.raw<ErasePreview | null>(null);
	/** Per cent of looking or erasing; null = neither is going on. */
	percent = $state<number | null>(null);
	erasing = $state(false);
	problem = $state.raw<Problem | null>(null);
	word = $state('');
	reporting = $state(false);
	readonly sure = $derived(this.found !== null && this.found.blocked === null && this.word.trim().toLowerCase() === words.word);
	#turn = 0;
	#looking = false;
	/** Whom the question is about. */
	#about: Whom = 0;

	/** Opens the question and looks through everything. */
	async ask(whom: Whom): Promise<void> {
		const turn = ++this.#turn;
		this.#looking = true;
		this.#about = whom;
		[this.found, this.problem, this.word, this.open, this.percent] = [null, null, '', true, 0];
		const got = await guarded(async () => {
			// What was typed of the person at a booth that was closed over it is found once the store has it.
			await import('../booth/booth-place').then(({ storeLeftTyped }) => storeLeftTyped('', 0)).catch(() => undefined);
			return pipeline.erasePreview(whom, (done) => {
				if (turn === this.#turn && this.#looking) this.percent = Math.floor(100 * done);
			});
		});
		if (turn !== this.#turn) return;
		// What the worker said last may arrive behind its answer.
		this.#looking = false;
		this.percent = null;
		if (got.ok) this.found = got.value;
		else this.problem = got.problem;
	}

	/** Another contact is looked at: a question about the one before, with its word typed, is none about this one. */
	readonly leave = (): void => {
		if (this.erasing) return;
		this.#turn++;
		[this.open, this.found, this.word, this.percent] = [false, null, '', null];
	};

	/** True when the person is gone. */
	async run(whom: Whom): Promise<boolean> {
		if (!this.sure || this.erasing || whom !== this.#about) return false;
		this.#turn++;
		[this.erasing, this.percent, this.problem] = [true, 0, null];
		const got = await guarded(() =>
			pipeline.eraseContact(whom, (done) => {
				if (this.erasing) this.percent = Math.floor(100 * done);
			})
		);
		[this.erasing, this.percent] = [false, null];
		if (!got.ok) {
			this.problem = got.problem;
			return false;
		}
		this.open = false;
		this.found = null;
		// A hand-over to the delivery screen may name the person.
		deliverySelection.take();
		toasts.show({ text: words.done, tone: 'green' });
		return true;
	}

	/** Saves everything known of the person as one file. */
	async report(whom: Whom): Promise<void> {
		if (this.reporting) return;
		this.reporting = true;
		const got = await guarded(() => query.personReport(whom, () => undefined));
		this.reporting = false;
		if (!got.ok) {
			toasts.show({ text: messageText(got.problem) || words.reportFailed, tone: 'red', ms: 10_000 });
			return;
		}
		const name = `${words.reportName}-${localDay(Date.now())}.html`;
		if (!(await saveFile(got.value.blob, name))) return;
		void pipeline.noteReport(typeof whom === 'number' ? whom : null).catch(() => undefined);
		const { maybe } = got.value;
		toasts.show(
			maybe > 0 ? { text: words.reportedMaybe(name, maybe), tone: 'yellow', ms: 15_000 } : { text: words.reported(name), tone: 'green' }
		);
	}
}
