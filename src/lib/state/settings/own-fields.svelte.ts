import type { CustomField } from '#domain/fields';
import { problemText } from '#domain/messages/index';
import type { DeletedField, FieldSent, FieldUsage, OwnFields } from '#domain/contacts/own-fields';
import { ok, type Problem, type Result } from '#domain/result';
import { m } from '#lib/messages/index';
import { delivery } from '#lib/worker-client/delivery';
import { onNews } from '#lib/worker-client/news';
import { pipeline } from '#lib/worker-client/pipeline';
import { guarded } from '../import/import-wizard-steps';
import { toasts, type ToastRequest } from '../shell/toasts.svelte';

const words = m.ownFields;
/** ms between two readings: news of contacts come in crowds while values change. */
const READ_AGAIN_MS = 300;

type Act<T> = (onProgress: (done: number, total: number) => void) => Promise<Result<T>>;

/** The fields that users made for themselves, with what can be done to them (MAP-2, MAP-7). */
export class OwnFieldsDesk {
	/** null until they were read. */
	now = $state.raw<OwnFields | null>(null);
	trouble = $state(false);
	/** Why the last change was not made. */
	problem = $state.raw<Problem | null>(null);
	busy = $state(false);
	/** 0–100 of the change at work; null = it has only just begun, or none is. */
	percent = $state<number | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#reading = false;
	#again = false;

	/** Reads them and follows the news of all tabs; returns the way to stop. */
	start(): () => void {
		void this.read();
		const stop = onNews((news) => {
			if (!['settings', 'contacts', 'imports', 'held'].includes(news.kind)) return;
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => void this.read(), READ_AGAIN_MS);
		});
		return () => {
			clearTimeout(this.#timer);
			stop();
		};
	}

	async read(): Promise<void> {
		this.#again = true;
		if (this.#reading) return;
		this.#reading = true;
		try {
			// What changes while it is being read is read once more.
			while (this.#again) {
				this.#again = false;
				this.now = await pipeline.ownFields();
			}
			this.trouble = false;
		} catch {
			this.trouble = true;
		} finally {
			this.#reading = false;
		}
	}

	/** What uses a field; null = that could not be read, and `problem` says why; it also says what stands in the way of a change. */
	async usage(field: CustomField): Promise<FieldUsage | null> {
		this.problem = null;
		const got = await guarded(() => pipeline.fieldUsage(field.id));
		if (got.ok) {
			if (got.value.importing) this.problem = { code: 'fieldImporting', params: got.value.importing };
			return got.value;
		}
		this.problem = got.problem;
		return null;
	}

	/** The same with where it is sent. */
	async wholeUsage(field: CustomField): Promise<(FieldUsage & FieldSent) | null> {
		const [usage, sent] = await Promise.all([this.usage(field), guarded(async () => ok(await delivery.fieldSent(field.id)))]);
		if (!sent.ok) this.problem = sent.problem;
		return usage && sent.ok ? { ...usage, ...sent.value } : null;
	}

	/** Does one thing at a time; null = it was not done, and `problem` says why. */
	async act<T>(work: Act<T>): Promise<{ value: T } | null> {
		if (this.busy) return null;
		this.busy = true;
		this.problem = null;
		const got = await guarded(() =>
			work((done, total) => {
				this.percent = total > 0 ? (100 * done) / total : null;
			})
		);
		this.busy = false;
		this.percent = null;
		if (!got.ok) this.problem = got.problem;
		await this.read();
		return got.ok ? { value: got.value } : null;
	}

	/** The same from a menu, where no dialog says what went wrong. */
	async #actAlone<T>(work: Act<T>, said: (value: T) => string | ToastRequest): Promise<void> {
		const done = await this.act(work);
		const text = done && said(done.value);
		if (text) toasts.show(typeof text === 'string' ? { text, tone: 'green' } : text);
		else if (this.problem) toasts.show({ text: `${words.failed} ${problemText(this.problem)}`, tone: 'red', ms: 10_000 });
		this.problem = null;
	}

	readonly hide = (field: CustomField, hidden: boolean): Promise<void> =>
		this.#actAlone(
			() => pipeline.hideField(field.id, hidden),
			() => (hidden ? words.hide.done(field.label) : words.hide.shown(field.label))
		);

	readonly restore = (field: Pick<DeletedField, 'id' | 'label'>): Promise<void> =>
		this.#actAlone(
			(onProgress) => pipeline.restoreField(field.id, onProgress),
			({ contacts, taken, first }) => {
				const done = words.deleted.done(field.label, contacts, taken);
				return first ? { text: `${done} ${problemText(first)}`, tone: 'yellow', ms: 10_000 } : done;
			}
		);
}
